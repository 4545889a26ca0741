import { type Draft, textHash, toArticle } from './draft.ts';
import { readItem } from './feed/read-item.ts';
import { readFile } from './file/read-file.ts';
import { readPage } from './file/read-page.ts';
import { readPasted } from './file/read-pasted.ts';
import { findWarnings } from './judge/find-warnings.ts';
import { judge } from './judge/judge.ts';
import type { Reading } from './reading.ts';
import type { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/**
 * Reads the article of a page, a file or a pasted text and judges whether it can be asked.
 * Pure, but as long as its parsers take: run it where it can be stopped.
 */
export function readSource(source: Source): Reading | Refusal {
  const draft = readDraft(source);
  if ('kind' in draft) return draft;
  return {
    kind: 'read',
    article: toArticle(draft),
    hash: textHash(draft),
    warnings: findWarnings(draft),
    refusal: judge(draft),
    pageTexts: draft.pageTexts,
  };
}

function readDraft(source: Source): Draft | Refusal {
  switch (source.kind) {
    case 'page':
      return readPage(source);
    case 'file':
      return readFile(source);
    case 'pasted':
      return readPasted(source);
    case 'item':
      return readItem(source);
    default:
      return source satisfies never;
  }
}
