import type { Library } from '../../answer/library.ts';
import type { Pin, PinChange } from '../../store/pin.ts';
import type { PinStore } from '../../store/pin-store.ts';
import type { Words } from '../../wording/words.ts';
import type { ChannelMessages } from './channel-messages.ts';

/** The moments between any two steps of pinning, at which a process may end. */
export type PinStep =
  | 'after-plan'
  | 'after-post'
  | 'after-post-record'
  | 'after-pin'
  | 'after-unpin'
  | 'after-replace-record'
  | 'after-log'
  | 'after-pin-record';

/** What pinning works with. */
export interface PinWork {
  readonly pins: PinStore;
  readonly messages: ChannelMessages;
  readonly library: Library;
  /** How the bot speaks to all in the server. */
  readonly publicWords: Words;
  /** The channel that is told of every pin; null for none. */
  readonly logChannel: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of each step when it is done, so that tests can end the process there. */
  readonly atStep?: ((step: PinStep) => Promise<void>) | undefined;
}

/**
 * Enters what happened to a pin.
 *
 * @returns The pin as it is then, also where somebody else was faster.
 */
export async function recordPin(
  pin: Pin,
  change: Omit<PinChange, 'at'>,
  { pins, now }: Pick<PinWork, 'pins' | 'now'>,
): Promise<Pin> {
  const recorded = await pins.record(pin, { ...change, at: now() });
  return recorded?.pin ?? pin;
}
