import {
  type APIMessage,
  MessageFlags,
  type REST,
  type RESTGetAPIChannelMessagesPinsResult,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { MessageBody } from '../message-body.ts';
import { readShownMessage } from '../shown-message.ts';

/** Where a message is. */
export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/**
 * The bot's own messages in channels, by REST alone: what is in no cache works too. Every
 * method throws what discord.js throws.
 */
export class ChannelMessages {
  readonly #rest: REST;

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /** @param nonce The same one sends one message only, for some minutes; at most 25 characters. */
  async post(channelId: string, body: MessageBody, nonce: string): Promise<APIMessage> {
    const message = { ...toJson(body), nonce, enforce_nonce: true };
    const sent = await this.#rest.post(Routes.channelMessages(channelId), {
      body: message,
      files: filesOf(body),
    });
    return sent as APIMessage;
  }

  /** @param withinMs Longest wait for Discord. @default that of the client */
  async read(
    { channelId, messageId }: MessagePlace,
    withinMs?: number,
  ): Promise<APIMessage> {
    const route = Routes.channelMessage(channelId, messageId);
    return (await this.#rest.get(route, endingIn(withinMs))) as APIMessage;
  }

  /**
   * The ids of the messages that were pinned last in a channel, at most 50: none where the
   * bot may not read its history.
   */
  async pinned(channelId: string, withinMs: number): Promise<readonly string[]> {
    const route = Routes.channelMessagesPins(channelId);
    const { items } = (await this.#rest.get(
      route,
      endingIn(withinMs),
    )) as RESTGetAPIChannelMessagesPinsResult;
    return items.map(({ message }) => message.id);
  }

  async edit({ channelId, messageId }: MessagePlace, body: MessageBody): Promise<void> {
    await this.#rest.patch(Routes.channelMessage(channelId, messageId), {
      body: toJson(body),
      files: filesOf(body),
    });
  }

  async delete({ channelId, messageId }: MessagePlace): Promise<void> {
    await this.#rest.delete(Routes.channelMessage(channelId, messageId));
  }

  /** Pins a message; one that is pinned stays so. The reason goes into the audit log. */
  async pin({ channelId, messageId }: MessagePlace, reason: string): Promise<void> {
    await this.#rest.put(Routes.channelMessagesPin(channelId, messageId), { reason });
  }

  async unpin({ channelId, messageId }: MessagePlace, reason: string): Promise<void> {
    await this.#rest.delete(Routes.channelMessagesPin(channelId, messageId), { reason });
  }

  /**
   * Finds the bot's message that has a component with a custom id, among the first
   * thousand since a moment by Discord's clock.
   */
  async find(
    channelId: string,
    customId: string,
    since: number,
  ): Promise<APIMessage | null> {
    let after = SnowflakeUtil.generate({ timestamp: since, ...FIRST }) - 1n;
    for (let page = 0; page < PAGES; page += 1) {
      const query = new URLSearchParams({ after: `${after}`, limit: `${PAGE}` });
      const route = Routes.channelMessages(channelId);
      const messages = (await this.#rest.get(route, { query })) as readonly APIMessage[];
      const found = messages.find(({ components = [] }) =>
        readShownMessage(components, false).customIds.includes(customId),
      );
      if (found || messages.length < PAGE) return found ?? null;
      for (const { id } of messages) if (BigInt(id) > after) after = BigInt(id);
    }
    return null;
  }
}

function endingIn(withinMs: number | undefined): { readonly signal?: AbortSignal } {
  return withinMs === undefined ? {} : { signal: AbortSignal.timeout(withinMs) };
}

/** Most messages that Discord lists at once (Docs: *Message*, Get Channel Messages). */
const PAGE = 100;
const PAGES = 10;

/** The smallest id of a millisecond (Docs: *API reference*, Snowflakes). */
const FIRST = { workerId: 0n, processId: 0n, increment: 0n };

/** Files that are not named here are taken from a message that is changed. */
function toJson({ components, files }: MessageBody): Readonly<Record<string, unknown>> {
  return {
    components,
    attachments: files.map(({ name }, place) => ({ id: `${place}`, filename: name })),
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    // A passage or a reason never pings anybody.
    allowed_mentions: { parse: [] },
  };
}

function filesOf({ files }: MessageBody): { name: string; data: Buffer }[] {
  return files.map(({ name, text }) => ({ name, data: Buffer.from(text) }));
}
