import { collapseWhiteSpace } from '../../article/white-space.ts';
import type { Draft } from '../draft.ts';
import { canonicalAddress } from '../metadata/clean-address.ts';
import { cleanAuthors } from '../metadata/clean-authors.ts';
import { readableText } from '../page/readable-text.ts';

/** `By Ann Lee and Bo Ray`; not `By Monday, the ferries …`, which is longer and ends. */
const byline = /^by\s+\p{Lu}[^.!?]{1,80}$/iu;
const blankLine = /\n[^\S\n]*\n/u;

/**
 * Reads an article from plain text: its first line is the headline, a second one that begins
 * with `By` names its authors. Blank lines part paragraphs; where there are none, every line is
 * one.
 */
export function readText(source: string, url: string | null): Draft {
  const lines = source.replace(/\r\n?/gu, '\n').trim().split('\n');
  const [headline = '', ...rest] = lines;
  const second = rest.findIndex((line) => line.trim() !== '');
  const written = collapseWhiteSpace(rest[second] ?? '');
  const hasByline = byline.test(written);
  const body = rest.slice(hasByline ? second + 1 : 0).join('\n');
  return {
    ...emptyDraft,
    headline: readableText(collapseWhiteSpace(headline)),
    paragraphs: splitParagraphTexts(body),
    authors: hasByline ? cleanAuthors([written], null) : [],
    url: url === null ? null : canonicalAddress([], url),
  };
}

/** Parts text at blank lines, or at every line where it has none. */
export function splitParagraphTexts(text: string): readonly string[] {
  const unified = text.replace(/\r\n?/gu, '\n').trim();
  const parts = unified.split(blankLine.test(unified) ? /\n[^\S\n]*\n\s*/u : '\n');
  return parts
    .map((part) => readableText(collapseWhiteSpace(part)))
    .filter((part) => part !== '');
}

/** A draft of which nothing is known. */
export const emptyDraft: Draft = {
  headline: '',
  paragraphs: [],
  authors: [],
  publisher: null,
  published: null,
  updated: null,
  url: null,
  language: null,
  licence: null,
  credit: null,
  pageTexts: [],
  page: null,
};
