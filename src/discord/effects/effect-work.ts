import type { GuildMember } from 'discord.js';
import type { Library } from '../../answer/library.ts';
import type { ServerSettings } from '../../store/server-settings.ts';
import type { Store } from '../../store/store.ts';
import type { Words } from '../../wording/words.ts';
import type { Circumstances } from '../circumstances.ts';
import type { ChannelMessages } from '../pins/channel-messages.ts';
import type { PinStep, PinWork } from '../pins/pin-work.ts';
import type { ShelfParts } from './shelf-work.ts';

/** What an effect is carried out with. */
export interface EffectWork {
  readonly circumstances: Circumstances;
  /** Who wants it; null outside of a server. */
  readonly member: GuildMember | null;
  readonly settings: ServerSettings;
  readonly store: Store;
  /** All that can be looked up: also what ships and is left out there. */
  readonly library: Library;
  /** The articles that can be asked there. */
  readonly asked: Library;
  readonly shelf: ShelfParts;
  readonly messages: ChannelMessages;
  readonly now: () => number;
  /** How the bot speaks to who wants it. */
  readonly words: Words;
  /** How it speaks to all. */
  readonly publicWords: Words;
  /** Keys of the pins that this process is making now. */
  readonly pinsUnderWay: Set<string>;
  readonly atPinStep?: ((step: PinStep) => Promise<void>) | undefined;
}

/** What pinning works with, out of that. */
export function pinWorkOf(work: EffectWork): PinWork {
  const { store, settings, messages, library, now, publicWords, atPinStep } = work;
  const logChannel = settings.pinLogChannel;
  const { pins } = store;
  return { pins, messages, library, publicWords, logChannel, now, atStep: atPinStep };
}
