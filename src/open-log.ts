import process from 'node:process';
import { type DestinationStream, type Logger, pino } from 'pino';
import { gatherLines } from './gather-lines.ts';
import { hideSecrets, secretsOf } from './secrets.ts';
import type { Settings } from './settings.ts';

/** Where a log goes. */
export interface LogPlace {
  /** @default the standard output */
  readonly stream?: DestinationStream;
  /** True where a person reads along: lines for them instead of JSON. */
  readonly isTerminal: boolean;
}

/** Opens the log: a JSON object a line, or for a person in a terminal a line of text. */
export async function openLog(
  settings: Settings,
  { stream, isTerminal }: LogPlace,
): Promise<Logger> {
  const secrets = secretsOf(settings);
  const options = {
    level: settings.logLevel,
    hooks: { streamWrite: (line: string) => hideSecrets(line, secrets) },
  };
  if (!isTerminal) return pino(options, stream ?? gatherLines());
  // Loaded for a terminal alone: most bots run without one.
  const { prettyFactory } = await import('pino-pretty');
  const prettify = prettyFactory({
    colorize: stream === undefined,
    ignore: 'pid,hostname',
    singleLine: true,
  });
  const target: DestinationStream = stream ?? process.stdout;
  // At once, not by a stream of its own: a program that ends must have said why.
  return pino(options, { write: (line) => target.write(prettify(line)) });
}
