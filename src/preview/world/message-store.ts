import type { Message } from './message.ts';

/** A message with who may see it. */
interface StoredMessage {
  message: Message;
  /** The only user who sees it; null when the channel does. */
  readonly audience: string | null;
}

/** When a message was pinned. */
export interface Pin {
  readonly pinned_at: string;
  readonly message: Message;
}

/** What changed in the store; `message` is as it is now, or was before it was removed. */
export interface MessageChange {
  readonly kind: 'created' | 'edited' | 'deleted';
  readonly message: Message;
  readonly audience: string | null;
}

/**
 * Keeps the messages of all channels in the order they were sent. Of a channel that
 * holds more than `limitPerChannel`, the oldest unpinned are forgotten.
 */
export class MessageStore {
  readonly #channels = new Map<string, Map<string, StoredMessage>>();
  readonly #channelOf = new Map<string, string>();
  readonly #pins = new Map<string, Map<string, string>>();
  readonly #changed: (change: MessageChange) => void;
  readonly #limitPerChannel: number;

  constructor(changed: (change: MessageChange) => void, limitPerChannel = 5000) {
    this.#changed = changed;
    this.#limitPerChannel = limitPerChannel;
  }

  add(message: Message, audience: string | null = null): Message {
    const channel = this.#channels.get(message.channel_id) ?? new Map();
    this.#channels.set(message.channel_id, channel);
    channel.set(message.id, { message, audience });
    this.#channelOf.set(message.id, message.channel_id);
    this.#forgetOldest(channel);
    this.#changed({ kind: 'created', message, audience });
    return message;
  }

  /** Puts `message` in the place of the one with its id. */
  replace(message: Message): Message {
    const stored = this.#find(message.id);
    if (!stored) throw new RangeError(`Cannot edit message "${message.id}": not stored`);
    stored.message = message;
    this.#changed({ kind: 'edited', message, audience: stored.audience });
    return message;
  }

  /** Removes a message, and its pin without a word (DOCS: no CHANNEL_PINS_UPDATE is sent). */
  delete(id: string): void {
    const stored = this.#find(id);
    if (!stored) return;
    this.#channels.get(stored.message.channel_id)?.delete(id);
    this.#channelOf.delete(id);
    this.#pins.get(stored.message.channel_id)?.delete(id);
    this.#changed({
      kind: 'deleted',
      message: stored.message,
      audience: stored.audience,
    });
  }

  message(id: string): Message | undefined {
    return this.#find(id)?.message;
  }

  /** The one user who sees the message; null when all do or it does not exist. */
  audience(id: string): string | null {
    return this.#find(id)?.audience ?? null;
  }

  /** Messages of a channel, oldest first: the public ones and those `viewer` alone sees. */
  list(channelId: string, viewer?: string): Message[] {
    const channel = this.#channels.get(channelId) ?? new Map<string, StoredMessage>();
    return [...channel.values()]
      .filter(({ audience }) => audience === null || audience === viewer)
      .map(({ message }) => message);
  }

  /** Pins of a channel, newest first. */
  pins(channelId: string): Pin[] {
    const pins = [...(this.#pins.get(channelId) ?? new Map<string, string>())];
    return pins.reverse().flatMap(([id, pinned_at]) => {
      const message = this.message(id);
      return message ? [{ pinned_at, message }] : [];
    });
  }

  pin(message: Message, at: string): void {
    const pins = this.#pins.get(message.channel_id) ?? new Map<string, string>();
    this.#pins.set(message.channel_id, pins.set(message.id, at));
    this.replace({ ...message, pinned: true });
  }

  unpin(message: Message): void {
    this.#pins.get(message.channel_id)?.delete(message.id);
    this.replace({ ...message, pinned: false });
  }

  #find(id: string): StoredMessage | undefined {
    return this.#channels.get(this.#channelOf.get(id) ?? '')?.get(id);
  }

  #forgetOldest(channel: Map<string, StoredMessage>): void {
    if (channel.size <= this.#limitPerChannel) return;
    for (const [id, { message }] of channel) {
      if (message.pinned) continue;
      channel.delete(id);
      this.#channelOf.delete(id);
      return;
    }
  }
}
