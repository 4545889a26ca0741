import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { takeInSource } from './ingest/article-intake.ts';
import { decodeText } from './ingest/fetch/decode-text.ts';
import { limitBodyBytes } from './ingest/fetch/read-body.ts';
import { findStatedAddress } from './ingest/file/stated-address.ts';
import type { Warning } from './ingest/reading.ts';
import type { SourceReader } from './ingest/worker/source-reader.ts';
import type { ServerLibraries } from './library/server-libraries.ts';
import { wordsIn } from './wording/words.ts';

/** What became of a file. */
export type ImportedFile = { readonly path: string } & (
  | {
      readonly kind: 'accepted';
      readonly id: string;
      readonly headline: string;
      readonly sentences: number;
      readonly speakers: number;
      readonly warnings: readonly Warning[];
    }
  | { readonly kind: 'refused'; readonly reason: string }
);

/** With what files are read and where they go. */
export interface ImportMeans {
  readonly reader: Pick<SourceReader, 'read'>;
  readonly libraries: Pick<ServerLibraries, 'add'>;
  readonly guildId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `story.md`, `page.HTM`: what is looked for in folders; a file that is named may be any. */
const ENDINGS = /\.(?:md|markdown|txt|html?|json)$/iu;

/**
 * Puts the articles of files on a server's shelf, one after another: Markdown, text, saved
 * pages, ninjs. Folders are walked, files in them in the order of their names; hidden ones
 * are passed over.
 */
export async function* importFiles(
  paths: readonly string[],
  means: ImportMeans,
): AsyncGenerator<ImportedFile> {
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
    for (const file of isFolder ? await filesIn(path) : [path])
      yield { path: file, ...(await importFile(file, means)) };
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[/\\])\.[^/\\.]/u.test(path.slice(folder.length)))
    .toSorted();
}

type Outcome =
  | Omit<Extract<ImportedFile, { kind: 'accepted' }>, 'path'>
  | Omit<Extract<ImportedFile, { kind: 'refused' }>, 'path'>;

async function importFile(
  path: string,
  { reader, libraries, guildId, now }: ImportMeans,
): Promise<Outcome> {
  const bytes = await readBytes(path);
  if (typeof bytes === 'string') return refused(bytes);
  const isPage = /\.html?$/iu.test(path);
  const url = isPage ? findStatedAddress(decodeText(bytes, null)) : null;
  if (isPage && url === null)
    return refused(
      'The page does not say where it is from. Write <link rel="canonical" href="https://…"> into its head.',
    );
  const source = { kind: 'file', name: path, bytes, url } as const;
  const read = await takeInSource({ reader }, source, { known: [] });
  const { repeat } = wordsIn('en');
  if (read.kind === 'refused')
    return refused(`${repeat(read.problem)} ${repeat(read.remedy)}`);
  const { article, warnings } = read;
  const addition = await libraries.add(guildId, article, { by: null, at: now() });
  const id = `B${addition.entry.number}`;
  if (addition.kind !== 'added')
    return refused(`It is there already: ${id}, “${addition.entry.headline}”.`);
  const { sentences, speakers } = addition;
  return {
    kind: 'accepted',
    id,
    headline: article.headline,
    sentences,
    speakers,
    warnings,
  };
}

/** The bytes of a file, or why they cannot be had. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    return size > limitBodyBytes
      ? `It has ${size} bytes; an article has ${limitBodyBytes} at most.`
      : await readFile(path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
    if (typeof code !== 'string') throw thrown;
    return `It cannot be read (${code}). Check its name, and who may read it.`;
  }
}

function refused(reason: string): Outcome {
  return { kind: 'refused', reason };
}
