import type { IndexedArticle } from '../index/indexed-article.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import { bm25 } from './bm25.ts';
import {
  formsWithin,
  matchWords,
  type ScopedQuery,
  weighInArticle,
  weightOfSet,
} from './scope.ts';

/** A candidate with what is cheap to know of it. */
export interface Contender {
  readonly passage: IndexedPassage;
  /** Words of the question that stand in it, as a set of bits by place. */
  readonly found: number;
  /** BM25 by rarity in the library, 0 or more. */
  readonly relevance: number;
  /** By how little is known yet, how promising it is; higher is better. */
  readonly promise: number;
  /** Place by promise, from 0; the same for equals. */
  readonly rank: number;
}

/** All candidates of a question together: what one of them is measured against. */
export interface Field {
  /** The most promising, best first. */
  readonly contenders: readonly Contender[];
  /** The greatest BM25 of any candidate. */
  readonly bestRelevance: number;
  /** The greatest share of the question's weight that a candidate has, 0 to 1. */
  readonly bestCoverage: number;
  /** The greatest share that a candidate has with the passages beside it, 0 to 1. */
  readonly bestParagraph: number;
  /** The greatest relevance of an article. */
  readonly bestArticle: number;
  /** Weight of the question's words that stand somewhere in the library. */
  readonly knownWeight: number;
  /** Words found by passage, remembered; filled as neighbours are looked up. */
  readonly found: Map<IndexedPassage, number>;
  readonly byArticle: ReadonlyMap<string, ArticleField>;
}

/** What a whole article has of the question. */
export interface ArticleField {
  /** Words of the question in its headline, as a set. */
  readonly headline: number;
  /** Words of the question anywhere in it, as a set. */
  readonly article: number;
  /** How much each word of the question tells inside the article. */
  readonly weights: Float64Array;
  /** How much the article is about the question: the weight of its words, by how often it has them. */
  readonly relevance: number;
}

/** How many of the candidates are measured in full. */
export interface Heat {
  /** At most so many, from 1. */
  readonly most: number;
  /** At least so many, however little they promise. */
  readonly fewest: number;
  /** Of the others those that promise so much of what the best does, 0 to 1. */
  readonly leastShare: number;
}

/** With more the order of the first hardly changes, and answers take longer (see MODEL.md). */
const HEAT: Heat = { most: 30, fewest: 8, leastShare: 0.45 };

/** Takes a first look at all candidates and keeps the most promising. */
export function buildField(
  scoped: ScopedQuery,
  candidates: readonly IndexedPassage[],
  heat: Heat = HEAT,
): Field {
  const known = scoped.weights.map((weight, place) =>
    (scoped.terms[place] ?? -1) < 0 ? 0 : weight,
  );
  const knownWeight = known.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<IndexedPassage, number>();
  const byArticle = new Map<string, ArticleField>();
  const first = candidates.map((passage) => {
    const set = matchWords(scoped, passage);
    found.set(passage, set);
    const inArticle = articleField(scoped, passage.article, byArticle);
    const relevance = bm25(scoped, passage);
    const coverage =
      knownWeight === 0 ? 0 : weightOfSet(set, scoped.weights) / knownWeight;
    const promise =
      relevance +
      0.5 * weightOfSet(set, inArticle.weights) +
      0.25 * weightOfSet(inArticle.article, scoped.weights);
    return { passage, found: set, relevance, coverage, promise };
  });
  let bestParagraph = 0;
  for (const [place, one] of first.entries()) {
    const near =
      foundBeside(one.passage, first[place - 1]) |
      foundBeside(one.passage, first[place + 1]);
    const gain = weightOfSet(near & ~one.found, scoped.weights);
    one.promise += 0.4 * gain;
    if (knownWeight > 0)
      bestParagraph = Math.max(bestParagraph, one.coverage + gain / knownWeight);
  }
  const promising = passHeat(
    first.toSorted((one, other) => other.promise - one.promise),
    heat,
  );
  let rank = 0;
  const contenders = promising.map(({ coverage: _, ...contender }, place) => {
    if (contender.promise !== promising[place - 1]?.promise) rank = place;
    return { ...contender, rank };
  });
  return {
    contenders,
    bestRelevance: greatest(first.map(({ relevance }) => relevance)),
    bestParagraph,
    bestCoverage: greatest(first.map(({ coverage }) => coverage)),
    bestArticle: greatest(Array.from(byArticle.values(), (one) => one.relevance)),
    knownWeight,
    found,
    byArticle,
  };
}

/** Keeps of candidates, the most promising first, those that may still win. */
function passHeat<Candidate extends Pick<Contender, 'promise'>>(
  candidates: readonly Candidate[],
  { most, fewest, leastShare }: Heat,
): readonly Candidate[] {
  const least = leastShare * (candidates[0]?.promise ?? 0);
  return candidates
    .slice(0, most)
    .filter(({ promise }, place) => place < fewest || promise >= least);
}

function articleField(
  scoped: ScopedQuery,
  id: string,
  known: Map<string, ArticleField>,
): ArticleField {
  const before = known.get(id);
  if (before) return before;
  const article = scoped.index.article(id);
  const counts = countTerms(scoped, article);
  const field = {
    headline: setOf(scoped, (term) => article?.headline.includes(term) ?? false),
    article:
      setOfCounted(counts) |
      formsWithin(scoped, (term) => article?.frequencies.has(term) ?? false),
    weights: weighInArticle(scoped, article?.passages.length ?? 0, counts),
    relevance: relevanceOf(scoped, counts),
  };
  known.set(id, field);
  return field;
}

/** In how many passages of an article each word of the question stands, by the word's place. */
function countTerms(
  { terms }: ScopedQuery,
  article: IndexedArticle | undefined,
): Uint32Array {
  const counts = new Uint32Array(terms.length);
  if (!article) return counts;
  for (let place = 0; place < counts.length; place++)
    counts[place] = article.frequencies.get(terms[place] ?? -1);
  return counts;
}

function setOfCounted(counts: Uint32Array): number {
  let set = 0;
  for (let place = 0; place < counts.length; place++)
    if (counts[place]) set |= 1 << place;
  return set;
}

/** After so many passages a word that comes again counts half. */
const HALF_COUNT = 2;

function relevanceOf({ weights }: ScopedQuery, counts: Uint32Array): number {
  let sum = 0;
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    sum += ((weights[place] ?? 0) * count) / (count + HALF_COUNT);
  }
  return sum;
}

function setOf(scoped: ScopedQuery, has: (term: number) => boolean): number {
  const { terms } = scoped;
  let set = formsWithin(scoped, has);
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] ?? -1;
    if (term >= 0 && has(term)) set |= 1 << place;
  }
  return set;
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** Words in a candidate that stands beside a passage in the same article. */
function foundBeside(
  { article, place }: IndexedPassage,
  other: { readonly passage: IndexedPassage; readonly found: number } | undefined,
): number {
  const isBeside =
    other?.passage.article === article && Math.abs(other.passage.place - place) === 1;
  return isBeside ? other.found : 0;
}
