import { inverseDocumentFrequency } from '../../index/inverse-document-frequency.ts';
import { splitTokens } from '../../text/tokens.ts';
import type { Library, Reading } from '../library.ts';
import type { QuotedText } from './quoted-text.ts';

/** So many articles are compared with a whole quotation, and with each part of it. */
const BY_WHOLE = 10;
const BY_PART = 3;

/** Words of a part: two statements joined may be from two articles. */
const PART_WORDS = 8;

/** Articles that have every word are all looked at, up to so many. */
const MOST_COMPLETE = 60;

/**
 * Chooses the articles that may hold a quotation or a part of it: those that have most of
 * its words, rare ones counting most. Those that have all of them come first. Linear in
 * the words of the quotation, for each article.
 */
export function chooseArticles(library: Library, quoted: QuotedText): readonly Reading[] {
  const terms = splitTokens(quoted.text).map(({ term }) => term);
  const byWhole = rankArticles(library, terms);
  const complete = byWhole.filter(({ share }) => share > 0.999).length;
  const chosen = byWhole.slice(0, Math.max(BY_WHOLE, Math.min(complete, MOST_COMPLETE)));
  const parts = [];
  for (let at = 0; at < terms.length && terms.length > PART_WORDS; at += PART_WORDS) {
    const part = terms.slice(at, at + PART_WORDS);
    parts.push(...rankArticles(library, part).slice(0, BY_PART));
  }
  return [...new Set([...chosen, ...parts].map(({ reading }) => reading))];
}

interface RankedArticle {
  readonly reading: Reading;
  /** Which share of the words it has, 0 to 1, by how rare they are. */
  readonly share: number;
}

function rankArticles(
  { index, readings }: Library,
  terms: readonly string[],
): readonly RankedArticle[] {
  const weights = Array.from(new Set(terms), (term) => ({
    id: index.vocabulary.find(term) ?? -1,
    weight: inverseDocumentFrequency(index.size, index.documentFrequency(term)),
  }));
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  return readings
    .map((reading) => {
      const frequencies = index.article(reading.article.id)?.frequencies;
      const had = weights
        .filter(({ id }) => frequencies?.has(id))
        .reduce((sum, { weight }) => sum + weight, 0);
      return { reading, share: whole === 0 ? 0 : had / whole };
    })
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share);
}
