import type { Draft } from '../draft.ts';
import type { Warning } from '../reading.ts';

/** Characters under which a text on a page is most often only its beginning. */
const SHORT_CHARS = 600;
/** `…`, `...`, `[…]`, `Read more`: how a text ends that goes on elsewhere. */
const cutOff = /(?:…|\.{3}|\[(?:…|\.{3})\])["'”’]?$/u;

/** Finds what a moderator should know before an article is added: it may be only a part. */
export function findWarnings({
  page,
  paragraphs,
  published,
  authors,
}: Draft): readonly Warning[] {
  const warnings: Warning[] = [];
  const chars = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const isCut = cutOff.test(paragraphs.at(-1) ?? '');
  const isShort = page !== null && chars < SHORT_CHARS;
  if (isCut || isShort || page?.hasNextPage === true) warnings.push('partial');
  if (page?.isFree === false) warnings.push('paywall');
  if (page?.isLive === true) warnings.push('live');
  if (published === null) warnings.push('no-date');
  if (authors.length === 0) warnings.push('no-author');
  return warnings;
}
