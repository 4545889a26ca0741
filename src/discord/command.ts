import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Library } from '../answer/library.ts';
import type { Effect } from './effects/effect.ts';

/** What Discord is told of a command: plain JSON, as its API takes it. */
export type CommandData =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/**
 * What a person filled in. Discord checks options in its client only: a value may be
 * longer than its limit, or one that was never suggested.
 */
export interface Options {
  /** `said` of `/who said`; null where the command has no subcommands. */
  readonly subcommand: string | null;
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** The day of asking, `YYYY-MM-DD` in UTC: what "last week" counts from. */
  readonly today?: string;
  /** The text of the message that a message command was used on; none for a slash command. */
  readonly message?: string;
  /** Addresses that the message shows without writing them: of what it embeds. */
  readonly embedded?: readonly string[];
  /** Files that were given to options, by the options' names. */
  readonly uploads?: Readonly<Record<string, Upload>>;
}

/** A file that somebody has given to Discord. */
export interface Upload {
  readonly name: string;
  /** Where Discord keeps it for a while. */
  readonly url: string;
  readonly bytes: number;
}

/** What a person has typed so far into an option with autocomplete. */
export interface Typed {
  readonly option: string;
  readonly text: string;
}

/** One suggestion: `name` is shown, `value` is sent; 1 to 100 characters each. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * A slash or message command: its definition and its answer, or what is to be done before
 * there is one. Pure: values in, values out.
 */
export interface Command {
  readonly data: CommandData;
  /** @throws {QueryError} If the question cannot be understood; the message is for the person who asked. */
  readonly answer: (options: Options, library: Library) => Answer | Effect;
  /** Suggestions for an option, best first; at most 25 are shown. */
  readonly suggest?: (typed: Typed, library: Library) => readonly Choice[];
}
