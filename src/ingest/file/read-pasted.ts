import { collapseWhiteSpace } from '../../article/white-space.ts';
import { said } from '../../wording/said.ts';
import type { Draft } from '../draft.ts';
import { readPageAddress } from '../fetch/page-address.ts';
import { parseDay } from '../metadata/parse-day.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { PastedSource } from '../source.ts';
import { emptyDraft, readText, splitParagraphTexts } from './read-text.ts';

/** Reads pasted text with the fields of its form; without a headline its first line is that. */
export function readPasted(source: PastedSource): Draft | Refusal {
  const url = source.url.trim() === '' ? null : readPageAddress(source.url);
  if (url !== null && 'kind' in url) return url;
  const published = parseDay(source.published);
  if (source.published.trim() !== '' && published === null)
    return refuse(
      'file',
      said('intake.no-day', { text: source.published.trim().slice(0, 60) }),
      said('remedies.write-day'),
    );
  const headline = collapseWhiteSpace(source.headline);
  const read =
    headline === ''
      ? readText(source.text, url?.href ?? null)
      : withHeadline(headline, source.text, url?.href ?? null);
  return { ...read, published, publisher: collapseWhiteSpace(source.publisher) || null };
}

/** People often paste the headline with the text: it is not a paragraph then. */
function withHeadline(headline: string, text: string, url: string | null): Draft {
  const read = readText(`${headline}\n\n${text}`, url);
  const [first] = splitParagraphTexts(text);
  return first === headline ? readText(text, url) : { ...emptyDraft, ...read };
}
