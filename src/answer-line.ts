import type { Answer } from './answer/answer.ts';
import type { Library } from './answer/library.ts';
import { commands } from './commands.ts';
import { answerInContext } from './discord/answer-in-context.ts';
import type { Command, Options } from './discord/command.ts';
import { isEffect } from './discord/effects/effect.ts';
import { type CommandLine, parseCommandLine, textOption } from './query/command-line.ts';
import { LineError } from './query/line-error.ts';

/** A command as it is typed: `who said`, with the options that it takes. */
interface Usage {
  readonly typed: string;
  readonly command: Command;
  readonly subcommand: string | null;
  readonly options: readonly UsageOption[];
}

interface UsageOption {
  readonly name: string;
  readonly required?: boolean | undefined;
}

const SUBCOMMAND = 1;

/**
 * Answers a question typed as one line, as Discord would fill in its options. A command on a
 * message takes its text as `message:`.
 *
 * @param today The day of asking, `YYYY-MM-DD`: what "last week" counts from.
 * @throws {LineError} If there is no such command, or an option is missing or unknown.
 * @throws {QueryError} If the question cannot be understood.
 *
 * @example
 * answerLine('/who said what: small-boat', library);
 */
export function answerLine(line: string, library: Library, today?: string): Answer {
  const usages = commands.flatMap(usagesOf);
  const names = new Set(usages.flatMap(({ options }) => options.map(({ name }) => name)));
  const asked = parseCommandLine(line, [...names]);
  const usage = chooseUsage(usages, asked);
  checkOptions(usage, asked);
  const { values } = asked;
  const { command, subcommand, typed } = usage;
  const options: Options = {
    ...(command.data.type === ON_MESSAGE
      ? { subcommand: null, values: {}, message: textOption(values, 'message') ?? '' }
      : { subcommand, values }),
    ...(today === undefined ? {} : { today }),
  };
  const answer = answerInContext(command, options, { library, previous: null });
  if (!isEffect(answer)) return answer;
  throw new LineError(
    `“/${typed}” works in Discord only: it is about what is kept there`,
  );
}

/** Discord's number for a command on a message; typed as a line, it has the message as an option. */
const ON_MESSAGE = 3;

function usagesOf(command: Command): readonly Usage[] {
  const { data } = command;
  if (data.type === ON_MESSAGE) {
    const options = [{ name: 'message', required: true }];
    return [{ typed: data.name, command, subcommand: null, options }];
  }
  const options = 'options' in data ? (data.options ?? []) : [];
  const subcommands = options.filter((option) => option.type === SUBCOMMAND);
  if (subcommands.length === 0) {
    return [{ typed: data.name, command, subcommand: null, options }];
  }
  return subcommands.map((subcommand) => ({
    typed: `${data.name} ${subcommand.name}`,
    command,
    subcommand: subcommand.name,
    options: subcommand.options ?? [],
  }));
}

function chooseUsage(usages: readonly Usage[], { command }: CommandLine): Usage {
  const usage = usages.find(({ typed }) => typed === command);
  if (usage) return usage;
  const known = usages.map(({ typed }) => `/${typed}`).join(', ');
  throw new LineError(`There is no command “/${command}”: type one of ${known}`);
}

function checkOptions({ typed, options }: Usage, { values }: CommandLine): void {
  const takes = options.map(({ name }) => `${name}:`).join(' ');
  for (const name of Object.keys(values)) {
    if (options.some((option) => option.name === name)) continue;
    throw new LineError(
      `“/${typed}” has no option “${name}:”: it takes ${takes || 'none'}`,
    );
  }
  for (const { name, required } of options) {
    if (!required || values[name]) continue;
    throw new LineError(`“/${typed}” needs “${name}:”: add it, with what you look for`);
  }
}
