import { existsSync, readFileSync } from 'node:fs';
import type { Warning } from '../../../src/ingest/reading.ts';
import type { RefusalReason } from '../../../src/ingest/refusal.ts';

/** A page of `test/data/pages` with what is right for it. */
export interface GoldPage {
  readonly name: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Null where the page holds no article. */
  readonly paragraphs: readonly string[] | null;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly published: string | null;
  readonly canonical: string;
  readonly warnings: readonly Warning[];
  readonly refusal: RefusalReason | null;
}

const folder = new URL('../../data/pages/', import.meta.url);
type Entry = Omit<GoldPage, 'name' | 'bytes' | 'paragraphs'>;

/** Reads all pages of the set. */
export function readGoldPages(): readonly GoldPage[] {
  const index: Readonly<Record<string, Entry>> = JSON.parse(
    readFileSync(new URL('index.json', folder), 'utf8'),
  );
  return Object.entries(index).map(([name, entry]) => {
    const text = new URL(`${name}.txt`, folder);
    return {
      ...entry,
      name,
      bytes: readFileSync(new URL(`${name}.html`, folder)),
      paragraphs: existsSync(text)
        ? readFileSync(text, 'utf8').trim().split('\n\n')
        : null,
    };
  });
}
