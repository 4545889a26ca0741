import type { IndexedArticle } from '../index/indexed-article.ts';
import type { IndexedPassage } from '../index/indexed-passage.ts';
import { type Alignment, align } from './alignment.ts';
import type { ArticleField, Contender, Field } from './field.ts';
import type { ScopedQuery } from './scope.ts';
import { matchWords } from './scope.ts';

/** A passage held against a question: all that the features measure. */
export interface Match {
  readonly scoped: ScopedQuery;
  readonly passage: IndexedPassage;
  readonly article: IndexedArticle;
  /** The best of all passages that were looked at, and the passage's place among them. */
  readonly field: Field;
  readonly contender: Contender;
  /** Words of the question that stand in the passage, as a set of bits by place. */
  readonly found: number;
  /** The same, those in the very form that was typed. */
  readonly exact: number;
  /** By place of the word: how alike the most alike word of the passage is, 0 to 1. */
  readonly likeness: Float64Array;
  /** Words of the question that stand in the passage by a synonym alone, as a set. */
  readonly meant: number;
  /** By token of the passage: the place, from 1, of the word it matches; 0 for none. */
  readonly places: Uint8Array;
  readonly alignment: Alignment;
  /** By place of the word: how near the nearest word of the passage comes in meaning, 0 to 1. */
  readonly near: Float32Array;
  /** The same of the passages beside it; empty where there is none. */
  readonly nearBefore: Float32Array;
  readonly nearAfter: Float32Array;
  readonly around: Surroundings;
  /** What its whole article has of the question. */
  readonly inArticle: ArticleField;
}

/** Sets of the question's words that stand near the passage. */
export interface Surroundings {
  readonly before: number;
  readonly after: number;
  /** In the paragraph, the passage itself too; at most three passages either way. */
  readonly paragraph: number;
  /** In the passages beside it, by a synonym or by the word itself. */
  readonly meantBeside: number;
  readonly headline: number;
  /** Anywhere in the article. */
  readonly article: number;
}

/** So many passages either way count as one paragraph, for a text that has none. */
const PARAGRAPH_REACH = 3;

const NO_ARTICLE: ArticleField = {
  headline: 0,
  article: 0,
  weights: new Float64Array(),
  relevance: 0,
};

/** Holds a passage against a question. */
export function matchPassage(
  scoped: ScopedQuery,
  article: IndexedArticle,
  contender: Contender,
  field: Field,
): Match {
  const { passage, found } = contender;
  const inArticle = field.byArticle.get(article.id) ?? NO_ARTICLE;
  return {
    scoped,
    passage,
    article,
    field,
    contender,
    found,
    exact: matchExactly(scoped, passage),
    likeness: likenessByPlace(scoped, passage, found),
    meant: matchSynonyms(scoped, passage) & ~found,
    places: placesOf(scoped, passage),
    alignment: align(scoped, passage),
    near: scoped.meaning.ofPassage(passage),
    nearBefore: nearAt(scoped, article.passages[passage.place - 1]),
    nearAfter: nearAt(scoped, article.passages[passage.place + 1]),
    around: lookAround(scoped, article, passage, field),
    inArticle,
  };
}

function placesOf({ placeOfTerm }: ScopedQuery, { terms }: IndexedPassage): Uint8Array {
  const places = new Uint8Array(terms.length);
  for (let i = 0; i < terms.length; i++) places[i] = placeOfTerm[terms[i] ?? 0] ?? 0;
  return places;
}

function matchExactly({ words }: ScopedQuery, passage: IndexedPassage): number {
  let exact = 0;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? -1;
    if (word >= 0 && passage.words.includes(word)) exact |= 1 << place;
  }
  return exact;
}

function matchSynonyms({ related }: ScopedQuery, { terms }: IndexedPassage): number {
  let meant = 0;
  for (let i = 0; i < terms.length; i++) meant |= related.meantBy(terms[i] ?? 0);
  return meant;
}

function likenessByPlace(
  { terms, related }: ScopedQuery,
  passage: IndexedPassage,
  found: number,
): Float64Array {
  const best = new Float64Array(terms.length);
  for (let place = 0; place < best.length; place++)
    if (found & (1 << place)) best[place] = 1;
  for (let i = 0; i < passage.terms.length; i++) {
    const term = passage.terms[i] ?? 0;
    const place = related.placeOfAlike(term);
    if (place < 0) continue;
    best[place] = Math.max(best[place] ?? 0, related.likeness(term));
  }
  return best;
}

function lookAround(
  scoped: ScopedQuery,
  article: IndexedArticle,
  passage: IndexedPassage,
  field: Field,
): Surroundings {
  const { place } = passage;
  const previous = article.passages[place - 1];
  const next = article.passages[place + 1];
  const before = foundAt(scoped, previous, field);
  const after = foundAt(scoped, next, field);
  let paragraph = 0;
  for (let at = place - PARAGRAPH_REACH; at <= place + PARAGRAPH_REACH; at++) {
    const neighbour = article.passages[at];
    if (neighbour?.paragraph === passage.paragraph)
      paragraph |= foundAt(scoped, neighbour, field);
  }
  const meantBeside = before | after | meantAt(scoped, previous) | meantAt(scoped, next);
  const { headline, article: inArticle } = field.byArticle.get(article.id) ?? NO_ARTICLE;
  return { before, after, paragraph, meantBeside, headline, article: inArticle };
}

const NO_NEARNESS = new Float32Array(0);

function nearAt(
  { meaning }: ScopedQuery,
  passage: IndexedPassage | undefined,
): Float32Array {
  return passage ? meaning.ofPassage(passage) : NO_NEARNESS;
}

function meantAt(scoped: ScopedQuery, passage: IndexedPassage | undefined): number {
  return passage ? matchSynonyms(scoped, passage) : 0;
}

/** Found sets are looked up again and again for neighbours, so the field remembers them. */
function foundAt(
  scoped: ScopedQuery,
  passage: IndexedPassage | undefined,
  { found }: Field,
): number {
  if (!passage) return 0;
  const known = found.get(passage);
  if (known !== undefined) return known;
  const set = matchWords(scoped, passage);
  found.set(passage, set);
  return set;
}
