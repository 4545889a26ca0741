import { inverseDocumentFrequency } from '../../index/inverse-document-frequency.ts';
import { splitTokens, type Token } from '../../text/tokens.ts';
import type { Library, Reading } from '../library.ts';
import type { QuotedText } from './quoted-text.ts';

/** So many articles are compared with a whole quotation, and with each part of it. */
const BY_WHOLE = 10;
const BY_PART = 3;

/** Behind the first few, an article is compared if it has so much of what the best has. */
const ALWAYS = 3;
const LEAST_OF_BEST = 0.5;

/** Words of a part: two statements joined may be from two articles. */
const PART_WORDS = 8;

/** A part that an article has nearly all of needs no other article. */
const ENOUGH_OF_PART = 0.8;

/** So many other parts are looked for, by so many of their words. */
const MOST_PARTS = 12;
const RAREST = 4;

/** Articles that have every word are all looked at, up to so many. */
const MOST_COMPLETE = 60;

/** So many passages that have the rarest words are looked at for the others. */
const PASSAGES_OF_WHOLE = 200;

/** The articles that may hold a quotation. */
export interface ChosenArticles {
  /** Those that have most of its words, those that have all of them first. */
  readonly byWhole: readonly Reading[];
  /** Finds others that have most of a few words which follow one another. */
  readonly byParts: () => readonly Reading[];
}

/**
 * Chooses the articles that may hold a quotation or a part of it, rare words counting most.
 * Time is bounded whatever the quotation and the library hold, but for a quotation of common
 * words alone: for that, all articles are looked at.
 */
export function chooseArticles(library: Library, quoted: QuotedText): ChosenArticles {
  const tokens = splitTokens(quoted.text);
  const byWhole = chooseByWhole(library, tokens);
  const byParts = () => {
    const known = new Set(byWhole);
    const found =
      tokens.length > PART_WORDS ? chooseByParts(library, tokens, byWhole) : [];
    return [...new Set(found)].filter((reading) => !known.has(reading));
  };
  return { byWhole, byParts };
}

function chooseByWhole(library: Library, tokens: readonly Token[]): readonly Reading[] {
  const promising = findPromising(library, tokens, PASSAGES_OF_WHOLE);
  // Of those that have the same words, the ones that have them in one passage come first.
  const ranked = rankArticles(
    library,
    promising.length > 0 ? promising : library.readings,
    tokens.map(({ term }) => term),
  );
  const complete = ranked.filter(({ share }) => share > 0.999).length;
  const least = LEAST_OF_BEST * (ranked[0]?.share ?? 0);
  return ranked
    .slice(0, Math.max(BY_WHOLE, Math.min(complete, MOST_COMPLETE)))
    .filter(({ share }, place) => place < ALWAYS || share >= least)
    .map(({ reading }) => reading);
}

/**
 * The articles that have most of each few words, in the order of the quotation: only for
 * words that none of those chosen has, the least known first.
 */
function chooseByParts(
  library: Library,
  tokens: readonly Token[],
  chosen: readonly Reading[],
): readonly Reading[] {
  const parts = Array.from({ length: Math.ceil(tokens.length / PART_WORDS) }, (_, part) =>
    tokens.slice(part * PART_WORDS, (part + 1) * PART_WORDS),
  );
  return parts
    .map((part) => {
      const terms = part.map(({ term }) => term);
      const [best] = rankArticles(library, chosen, terms);
      return { part, share: best?.share ?? 0 };
    })
    .filter(({ share }) => share < ENOUGH_OF_PART)
    .toSorted((one, other) => one.share - other.share)
    .slice(0, MOST_PARTS)
    .flatMap(({ part }) => findPromising(library, rarest(library, part), BY_PART));
}

function rarest({ index }: Library, tokens: readonly Token[]): readonly Token[] {
  return tokens
    .filter(({ isCommon }) => !isCommon)
    .map((token) => ({ token, frequency: index.documentFrequency(token.term) }))
    .filter(({ frequency }) => frequency > 0)
    .toSorted((one, other) => one.frequency - other.frequency)
    .slice(0, RAREST)
    .map(({ token }) => token);
}

/** The articles of the passages that have most of some words, those with most first. */
function findPromising(
  { index, readingById }: Library,
  tokens: readonly Token[],
  passages: number,
): readonly Reading[] {
  const terms = tokens.flatMap(({ term, isCommon }) => (isCommon ? [] : term));
  const ids = new Set(terms.map((term) => index.vocabulary.find(term) ?? -1));
  const found = index
    .candidates(terms, passages)
    .map(({ article, terms: all }) => ({
      article,
      common: countCommon(all, ids),
    }))
    .toSorted((one, other) => other.common - one.common);
  const articles = new Set(found.map(({ article }) => article));
  return [...articles].flatMap((article) => readingById.get(article) ?? []);
}

/** How many of some different words a passage has. */
function countCommon(all: Int32Array, ids: ReadonlySet<number>): number {
  const had = new Set<number>();
  for (const id of all) if (ids.has(id)) had.add(id);
  return had.size;
}

interface RankedArticle {
  readonly reading: Reading;
  /** Which share of the words it has, 0 to 1, by how rare they are. */
  readonly share: number;
}

function rankArticles(
  { index }: Library,
  readings: readonly Reading[],
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
