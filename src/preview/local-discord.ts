import { Actions } from './actions.ts';
import type { RegisteredCommand } from './command-registry.ts';
import type { Context, LocalEvent } from './context.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { LocalServer } from './local-server.ts';
import { announcePins } from './pin-routes.ts';
import { Places } from './places.ts';
import type { LoggedRequest, RequestLog } from './rest/request-log.ts';
import type { RestFaults } from './rest/rest-faults.ts';
import type { Channel } from './world/guild.ts';
import type { Message } from './world/message.ts';
import type { Pin } from './world/message-store.ts';
import type { Member } from './world/user.ts';

/** The token, and who still takes it. */
export interface Credentials {
  readonly token: string;
  refusedByGateway: boolean;
  refusedByRest: boolean;
}

/** What a local Discord is made of. */
export interface LocalDiscordParts {
  readonly context: Context;
  readonly gateway: Gateway;
  readonly faults: RestFaults;
  readonly log: RequestLog;
  readonly listeners: Set<(event: LocalEvent) => void>;
  readonly credentials: Credentials;
  readonly rules: { privilegedIntents: number };
  readonly server: LocalServer;
}

/** A running local Discord: its people, places and messages, and what may go wrong in it. */
export class LocalDiscord extends Actions {
  /** The base to give as `DISCORD_API_URL`, without `/v10`. */
  readonly url: string;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Servers, channels and people. */
  readonly places: Places;
  /** Reconnects, closes, kills, invalid sessions, silence. */
  readonly gateway: Gateway;
  /** Rate limits, errors, hangs, slowness, cut connections. */
  readonly faults: RestFaults;
  readonly #parts: LocalDiscordParts;

  constructor(parts: LocalDiscordParts) {
    super(parts.context);
    this.#parts = parts;
    this.origin = parts.context.origin();
    this.url = `${this.origin}/api`;
    this.places = new Places(parts.context);
    this.gateway = parts.gateway;
    this.faults = parts.faults;
  }

  /** The token that logs in. */
  get token(): string {
    return this.#parts.credentials.token;
  }

  /** The id of the application, and of its bot. */
  get applicationId(): string {
    return this.#context.world.application.id;
  }

  /** The last requests, oldest first. */
  get requests(): readonly LoggedRequest[] {
    return this.#parts.log.requests;
  }

  /** How many bulk overwrites of commands were carried out. */
  get registrations(): number {
    return this.#context.commands.overwrites;
  }

  /** True while a bot is connected. */
  get isOnline(): boolean {
    return this.gateway.sessions.length > 0;
  }

  get #context(): Context {
    return this.#parts.context;
  }

  /** Ends every connection and stops listening. */
  async close(): Promise<void> {
    this.gateway.stop();
    await this.#parts.server.close();
  }

  /** Tells `listener` what happens from now on; returns what ends that. */
  subscribe(listener: (event: LocalEvent) => void): () => void {
    this.#parts.listeners.add(listener);
    return () => {
      this.#parts.listeners.delete(listener);
    };
  }

  /** Waits until `condition` holds, which is asked again at everything that happens. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (!condition()) return;
        stop();
        resolve();
      });
    });
  }

  /** Refuses the token from now on: 401 at REST, 4004 at the gateway, or at one of them only. */
  revokeToken(at: 'both' | 'gateway' | 'rest' = 'both'): void {
    const { credentials } = this.#parts;
    credentials.refusedByGateway ||= at !== 'rest';
    credentials.refusedByRest ||= at !== 'gateway';
  }

  /** Allows privileged intents by their bits; others are refused with 4014. */
  allowIntents(bits: number): void {
    this.#parts.rules.privilegedIntents = bits;
  }

  /** Commands registered in one server, or the global ones. */
  commands(guildId: string | null = null): readonly RegisteredCommand[] {
    return this.#context.commands.list(guildId);
  }

  /** Messages of a channel, oldest first: public ones, and those that `viewer` alone sees. */
  messages(channel: Channel, viewer?: Member): readonly Message[] {
    return this.#context.messages.list(channel.id, viewer?.user.id);
  }

  /** A message as it is now; undefined once deleted. */
  message(id: string): Message | undefined {
    return this.#context.messages.message(id);
  }

  /** Deletes a message as its author or a moderator would. */
  deleteMessage(id: string): void {
    this.#context.messages.delete(id);
  }

  /** Pins of a channel, newest first. */
  pins(channel: Channel): readonly Pin[] {
    return this.#context.messages.pins(channel.id);
  }

  /** Pins a message as a moderator would, without a limit. */
  pin(message: Message): void {
    this.#context.messages.pin(message, this.#context.world.origin.timestamp());
    const channel = this.#context.world.channel(message.channel_id);
    if (channel) announcePins(this.#context, channel);
  }
}
