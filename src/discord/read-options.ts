import type { APIApplicationCommandOption } from 'discord.js';
import { QueryError } from '../query/query-error.ts';
import { said } from '../wording/said.ts';
import type { CommandData, Options, Upload } from './command.ts';
import { OUTDATED_COMMAND } from './refusals.ts';

/** An option as discord.js hands it over: a value, or options inside a subcommand. */
export interface ReceivedOption {
  readonly name: string;
  /** Discord's number for its type; 1 is a subcommand. */
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  /** The file of an option that takes one. */
  readonly attachment?:
    | { readonly name: string; readonly url: string; readonly size: number }
    | null
    | undefined;
  readonly options?: readonly ReceivedOption[] | undefined;
}

/**
 * Reads what a person filled in, and checks what Discord checks in its own client only.
 *
 * @throws {QueryError} If the subcommand is not one of the command's, an option that must
 * be there is missing, or a text is longer than its `max_length`.
 */
export function readOptions(
  received: readonly ReceivedOption[],
  data: CommandData,
): Options {
  const defined = 'options' in data ? (data.options ?? []) : [];
  const [first] = received;
  const isNested = first?.type === SUBCOMMAND;
  const subcommand = isNested ? first.name : null;
  const filled = isNested ? (first.options ?? []) : received;
  const values = Object.fromEntries(
    filled.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
  checkValues(values, definitionsOf(defined, subcommand));
  const uploads = Object.fromEntries(filled.flatMap(readUpload));
  return {
    subcommand,
    values,
    ...(Object.keys(uploads).length > 0 ? { uploads } : {}),
  };
}

function readUpload({ name, attachment }: ReceivedOption): [string, Upload][] {
  if (!attachment) return [];
  return [[name, { name: attachment.name, url: attachment.url, bytes: attachment.size }]];
}

const SUBCOMMAND = 1;

function definitionsOf(
  defined: readonly APIApplicationCommandOption[],
  subcommand: string | null,
): readonly APIApplicationCommandOption[] {
  const subcommands = defined.filter(({ type }) => type === SUBCOMMAND);
  if (subcommand === null && subcommands.length === 0) return defined;
  const found = subcommands.find(({ name }) => name === subcommand);
  if (!found) throw new QueryError(OUTDATED_COMMAND);
  return 'options' in found ? (found.options ?? []) : [];
}

function checkValues(
  values: Options['values'],
  definitions: readonly APIApplicationCommandOption[],
): void {
  for (const definition of definitions) {
    const { name, required } = definition;
    const value = values[name];
    if (required && value === undefined) {
      throw new QueryError(said('questions.empty', { option: name }));
    }
    const most = 'max_length' in definition ? definition.max_length : undefined;
    const chars = typeof value === 'string' ? [...value].length : 0;
    if (most !== undefined && chars > most) {
      throw new QueryError(said('questions.long', { option: name, chars, most }));
    }
  }
}
