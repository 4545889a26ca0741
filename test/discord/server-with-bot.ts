import type { Routing } from '../../src/discord/routing.ts';
import type { By } from '../../src/preview/actor.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { Invocation } from '../../src/preview/open-interaction.ts';
import type { Channel } from '../../src/preview/world/guild.ts';
import { type Message, messageText } from '../../src/preview/world/message.ts';
import type { Member } from '../../src/preview/world/user.ts';
import type { PinState } from '../../src/store/pin.ts';
import type { Store } from '../../src/store/store.ts';
import { type RunningBot, runBot } from './run-bot.ts';

/** A bot in a local Discord, with people in it who do what members and moderators do. */
export class ServerWithBot {
  readonly running: RunningBot;
  readonly discord: LocalDiscord;
  /** May pin, delete and change settings. */
  readonly odile: Member;
  /** An ordinary member. */
  readonly mira: Member;
  readonly store: Store;

  constructor(running: RunningBot, store: Store) {
    this.running = running;
    this.discord = running.discord;
    this.odile = running.discord.places.member('odile');
    this.mira = running.discord.places.member('mira');
    this.store = store;
  }

  get guildId(): string {
    return this.discord.places.guild().id;
  }

  get general(): Channel {
    return this.discord.places.channel('general');
  }

  /** Asks for passages: three of Maria Ortega unless told. */
  ask(by: By = {}, options: Record<string, string | boolean> = {}): Promise<Message> {
    const asked = { speaker: 'Ortega', ...options };
    return this.discord.slash({ ...by, command: 'who said', options: asked }).answer;
  }

  /** Presses *Pin* under a message. */
  press(message: Message, by: By = { by: this.odile }): Invocation {
    return this.discord.click({ ...by, message, label: 'Pin' });
  }

  /** Asks, presses *Pin*, fills in the form, and returns what the bot says of it. */
  async pin(
    values: Readonly<Record<string, string | readonly string[]>>,
    by: By = { by: this.odile },
    options: Record<string, string | boolean> = {},
  ): Promise<string> {
    const message = await this.ask(by, options);
    return this.submit(this.press(message, by), values);
  }

  async submit(
    opened: Invocation,
    values: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<string> {
    const sent = await this.discord.submit({ opened, values });
    return messageText(await sent.answer);
  }

  /** Uses a command; returns what it says. */
  async use(
    command: string,
    options: Record<string, string | boolean | number> = {},
    by: By = { by: this.odile },
  ): Promise<string> {
    const used = this.discord.slash({ ...by, command, options, shownByAdmin: true });
    return messageText(await this.end(used.answer));
  }

  /** What a message says in the end that first says how far something has come. */
  async end(answer: Promise<Message>): Promise<Message> {
    const { id } = await answer;
    const now = () => this.discord.message(id);
    const isUnderWay = (message?: Message) =>
      !message || /\(step \d of \d\)$/u.test(messageText(message));
    await this.discord.until(() => !isUnderWay(now()));
    return now() ?? answer;
  }

  /** The texts of the messages that are pinned in a channel, newest first. */
  pinned(channel: Channel = this.general): readonly string[] {
    return this.discord.pins(channel).map(({ message }) => messageText(message));
  }

  /** The states of all pins in the record, in the order of their numbers. */
  async states(): Promise<readonly PinState[]> {
    const pins = await this.store.pins.list(this.guildId);
    return pins.map(({ state }) => state).reverse();
  }
}

/** Starts a local Discord with a bot. */
export async function startServer(known: Partial<Routing> = {}): Promise<ServerWithBot> {
  const running = await runBot(undefined, known);
  return new ServerWithBot(running, await running.routing.store.open());
}
