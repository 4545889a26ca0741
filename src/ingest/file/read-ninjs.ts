import { lineAt } from '../../article/line-at.ts';
import { said } from '../../wording/said.ts';
import type { Draft } from '../draft.ts';
import { canonicalAddress } from '../metadata/clean-address.ts';
import { cleanAuthors } from '../metadata/clean-authors.ts';
import { parseDay } from '../metadata/parse-day.ts';
import { parsePage } from '../page/dom.ts';
import { findBlocks } from '../page/find-blocks.ts';
import { readableText } from '../page/readable-text.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { findJsonFault } from './find-json-fault.ts';
import { emptyDraft, splitParagraphTexts } from './read-text.ts';

/**
 * Reads an article in ninjs, the IPTC's JSON for news (versions 1.3 to 3.0): headline,
 * byline, text as XHTML or plain, times. What else it holds is passed over.
 */
export function readNinjs(source: string, url: string | null): Draft | Refusal {
  const read = readJson(source);
  if ('kind' in read) return read;
  const { item } = read;
  const text = (...names: readonly string[]): string | null => firstText(item, names);
  const headline = text('headline', 'title') ?? listed(item, 'headlines');
  const xhtml = text('body_xhtml', 'body_html') ?? listed(item, 'bodies');
  const plain = text('body_text');
  if (headline === null || (xhtml === null && plain === null))
    return refuse('file', said('intake.no-ninjs'), said('remedies.as-ninjs'));
  const address = url ?? text('canonical', 'url');
  return {
    ...emptyDraft,
    headline: readableText(headline),
    paragraphs: xhtml === null ? splitParagraphTexts(plain ?? '') : paragraphsOf(xhtml),
    authors: cleanAuthors([text('byline', 'by') ?? ''], null),
    publisher: text('source', 'copyrightholder'),
    published: parseDay(
      text('firstcreated', 'firstCreated', 'versioncreated', 'versionCreated'),
    ),
    updated: parseDay(text('versioncreated', 'versionCreated')),
    url:
      address !== null && URL.canParse(address) ? canonicalAddress([address], url) : url,
    language: text('language'),
  };
}

function readJson(source: string): { readonly item: unknown } | Refusal {
  try {
    return { item: JSON.parse(source) };
  } catch {
    const line = lineAt(source, findJsonFault(source) ?? source.length);
    return refuse(
      'file',
      said('intake.no-json', { line }),
      said('remedies.as-delivered'),
    );
  }
}

function paragraphsOf(xhtml: string): readonly string[] {
  const { body } = parsePage(xhtml);
  if (body === null) return [];
  return findBlocks(body).blocks.map(({ text }) => readableText(text));
}

function firstText(item: unknown, names: readonly string[]): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const values = new Map<string, unknown>(Object.entries(item));
  for (const name of names) {
    const value = values.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

/** Since version 2.0 an item has a list of headlines and bodies, each with its `value`. */
function listed(item: unknown, name: string): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const list: unknown = new Map<string, unknown>(Object.entries(item)).get(name);
  return Array.isArray(list) ? firstText(list[0], ['value']) : null;
}
