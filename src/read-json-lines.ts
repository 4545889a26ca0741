import { createInterface } from 'node:readline';

/** One line of standard input that is not blank. */
export interface InputLine {
  /** From 1, blank ones counted too. */
  readonly number: number;
  /** What its JSON says; undefined where it is none. */
  readonly value: unknown;
}

/** Reads standard input as JSON lines, one at a time; blank lines are passed over. */
export async function* readJsonLines(): AsyncGenerator<InputLine> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    yield { number, value: parse(line) };
  }
}

/** The parser's message quotes the text and varies by version, so it is not kept. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
