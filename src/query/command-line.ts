import { LineError } from './line-error.ts';

/** The values of a command's options by name, as a person filled them in. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A command as a line that can be typed: `/who said what: small-boat`. */
export interface CommandLine {
  /** The command and its subcommand: `who said`. */
  readonly command: string;
  readonly values: OptionValues;
}

/** Decides who sees the answer, not what it is, so it is no part of the question. */
const LAYOUT_OPTION = 'private';

/** Writes a question as the line that asks it. */
export function formatCommandLine({ command, values }: CommandLine): string {
  const options = Object.entries(values)
    .filter(([name]) => name !== LAYOUT_OPTION)
    .map(([name, value]) => ` ${name}: ${value}`);
  return `/${command}${options.join('')}`;
}

/**
 * Writes which command was used on which message: `Find passages: Fifty-six jets …`.
 *
 * @param content The message's text; its line breaks become spaces, and a long one is cut
 * where it is shown.
 */
export function describeMessage(command: string, content: string): string {
  return `${command}: ${content.replace(/\s+/gu, ' ').trim()}`;
}

/**
 * Reads a line as a person types it; the slash may be missing. What follows an option's
 * name and colon, up to the next known one, is its value; the last of two counts.
 *
 * @param options Names of all options there are; lower-case letters.
 * @throws {LineError} If the line names no command.
 *
 * @example
 * parseCommandLine('/who said what: small-boat', ['what']).values; // { what: 'small-boat' }
 */
export function parseCommandLine(line: string, options: readonly string[]): CommandLine {
  const names = [...line.matchAll(optionName(options))];
  const head = line.slice(0, names[0]?.index);
  const command = head.trim().replace(/^\//u, '').replace(/\s+/gu, ' ');
  if (command === '') {
    throw new LineError('There is no command: type one such as “/who said what: bridge”');
  }
  const values = names.map((match, place) => {
    const value = line.slice(match.index + match[0].length, names[place + 1]?.index);
    return [match[1] ?? '', value.trim()] as const;
  });
  return { command, values: Object.fromEntries(values) };
}

/** A name and its colon at the start of a word: `what:` in "what: who" but not in "so-what:". */
function optionName(options: readonly string[]): RegExp {
  return new RegExp(`(?<=^|\\s)(${options.join('|')}):`, 'gu');
}

/** Returns the text of an option, trimmed; undefined where it was left empty. */
export function textOption(values: OptionValues, name: string): string | undefined {
  const text = String(values[name] ?? '').trim();
  return text === '' ? undefined : text;
}
