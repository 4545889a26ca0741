import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Reading } from './ingest/reading.ts';
import type { Refusal } from './ingest/refusal.ts';
import { SourceReader } from './ingest/worker/source-reader.ts';
import { readJsonLines } from './read-json-lines.ts';

/** One page to read, as a JSON line of standard input. */
interface ExtractRequest {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/**
 * The command `npm run --silent extract`: JSON lines `{id, url, path}` in, `path` being a file
 * of a page as it was fetched; for each a JSON line out, `{id, title, authors, publisher,
 * date, canonical, text, warnings}`. The text is without its headline. A page that would be refused
 * comes out too, with the reason as its first warning. A line that cannot be read ends it with exit
 * code 1 and one line on standard error.
 */
async function main(): Promise<void> {
  const reader = new SourceReader();
  for await (const { number, value } of readJsonLines()) {
    const request = readRequest(value);
    if (typeof request === 'string') {
      process.stderr.write(`Cannot read line ${number}: ${request}\n`);
      process.exitCode = 1;
      break;
    }
    const { id, url, bytes } = request;
    const read = await reader.read({
      kind: 'page',
      bytes,
      contentType: 'text/html',
      url,
    });
    if (!process.stdout.write(`${JSON.stringify(toJson(id, read))}\n`))
      await once(process.stdout, 'drain');
  }
  await reader.close();
}

/** Returns the request of a line with its file's bytes, or what is wrong with it. */
function readRequest(value: unknown): ExtractRequest | string {
  if (value === undefined) return 'expected JSON';
  if (typeof value !== 'object' || value === null) return 'expected an object';
  if (!('id' in value) || typeof value.id !== 'string') return 'expected a string "id"';
  if (
    !('url' in value) ||
    typeof value.url !== 'string' ||
    !/^https?:/u.test(value.url) ||
    !URL.canParse(value.url)
  )
    return 'expected a web address "url"';
  if (!('path' in value) || typeof value.path !== 'string')
    return 'expected a string "path"';
  try {
    return { id: value.id, url: value.url, bytes: readFileSync(value.path) };
  } catch {
    return `cannot open "${value.path}": expected the path of a file`;
  }
}

function toJson(id: string, read: Reading | Refusal): Record<string, unknown> {
  if (read.kind === 'refused')
    return {
      id,
      title: null,
      authors: [],
      publisher: null,
      date: null,
      canonical: null,
      text: '',
      warnings: [read.reason],
    };
  const { article, warnings, refusal } = read;
  return {
    id,
    title: article.headline || null,
    authors: article.authors,
    publisher: article.publisher,
    date: article.published,
    canonical: article.url,
    text: article.text.slice(article.headline.length).trimStart(),
    warnings: refusal === null ? warnings : [refusal.reason, ...warnings],
  };
}

await main();
