import { splitTokens } from '../../text/tokens.ts';
import type { KnownQuestion } from './question-set.ts';

/** Of every so many questions one is learned from as typed into a search box. */
export const SHORTENED_EVERY = 8;

/**
 * Rewrites a question as people type it into a search box: its telling words alone, in
 * lower case for every second one. Returns null where fewer than two are left.
 */
export function shortenQuestion(
  known: KnownQuestion,
  number: number,
): KnownQuestion | null {
  const words = splitTokens(known.text)
    .filter(({ isCommon }) => !isCommon)
    .map(({ start, end }) => known.text.slice(start, end));
  if (words.length < 2) return null;
  const text = words.join(' ');
  return { ...known, text: number % 2 === 0 ? text.toLowerCase() : text };
}
