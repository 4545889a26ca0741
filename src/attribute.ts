import { once } from 'node:events';
import type { Attribution, Speaker } from './attribution/attribution.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { Span } from './text/span.ts';
import { splitText } from './text/split-text.ts';

/** One article to read, as a JSON line of standard input. */
interface AttributeRequest {
  readonly id: string;
  readonly text: string;
}

/**
 * The command `npm run --silent attribute`: JSON lines `{id, text}` in, for each a JSON line
 * `{id, attributions}` out. Offsets are UTF-16 code units of `text`. A line that cannot be
 * read ends it with exit code 1 and one line on standard error.
 */
async function main(): Promise<void> {
  for await (const { number, value } of readJsonLines()) {
    const request = readRequest(value);
    if (typeof request === 'string') {
      process.stderr.write(`Cannot read line ${number}: ${request}\n`);
      process.exitCode = 1;
      return;
    }
    const attributions = findAttributions(request.text, splitText(request.text));
    const answer = attributions.map((attribution) => toJson(request.text, attribution));
    const written = `${JSON.stringify({ id: request.id, attributions: answer })}\n`;
    if (!process.stdout.write(written)) await once(process.stdout, 'drain');
  }
}

/** Returns the request of a line, or what is wrong with it. */
function readRequest(value: unknown): AttributeRequest | string {
  if (value === undefined) return 'expected JSON';
  if (typeof value !== 'object' || value === null) return 'expected an object';
  if (!('id' in value) || typeof value.id !== 'string') return 'expected a string "id"';
  if (!('text' in value) || typeof value.text !== 'string') {
    return 'expected a string "text"';
  }
  return { id: value.id, text: value.text };
}

function toJson(text: string, attribution: Attribution): Record<string, unknown> {
  const print = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  return {
    source: attribution.sources.map(print),
    cue: attribution.cues.map(print),
    content: attribution.contents.map(({ start, end }) => ({ start, end })),
    kind: attribution.kind,
    speaker: nameOf(attribution.speaker),
    anonymous: attribution.anonymous,
    parent: attribution.parent,
  };
}

/** The speaker's name, or null where the article does not say or several fit. */
function nameOf(speaker: Speaker): string | null {
  return speaker.kind === 'stated' || speaker.kind === 'resolved' ? speaker.name : null;
}

await main();
