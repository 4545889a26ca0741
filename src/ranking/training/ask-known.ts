import type { IndexedPassage } from '../../index/indexed-passage.ts';
import type { PassageIndex } from '../../index/passage-index.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Query } from '../../query/query.ts';
import { QueryError } from '../../query/query-error.ts';
import { measureFeatures } from '../features.ts';
import { buildField, type Heat } from '../field.ts';
import { matchPassage } from '../match.ts';
import { measureWords } from '../measure-words.ts';
import { scopeQuery, type WordLikelihood } from '../scope.ts';
import type { KnownQuestion } from './question-set.ts';
import { showsAnswer } from './question-set.ts';
import { packGroup, type TrainingGroup } from './training-group.ts';

/** A question to learn from: its candidates measured as wholes, and word by word. */
export interface MeasuredQuestion {
  readonly passages: TrainingGroup;
  readonly words: TrainingGroup;
}

/** Whether a known question is asked in its own article or in all of the set. */
export type Mode = 'article' | 'library';

/** Reads a question; null where there is no word to search for. */
export function readKnown(text: string): Query | null {
  try {
    return parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}

/** Returns the passages among which the answer is looked for. */
export function candidatesFor(
  index: PassageIndex,
  query: Query,
  article: string | null,
): readonly IndexedPassage[] {
  return article === null
    ? index.candidates(query.words.map(({ term }) => term))
    : index.passagesOf(article);
}

/** What is asked and learned from. */
export interface KnownAsking {
  readonly index: PassageIndex;
  readonly mode: Mode;
  readonly likelihood: WordLikelihood;
}

/**
 * So many passages of a question are learned from: with fewer the networks see too little of
 * what is wrong, and rank worse even where they choose among fewer.
 */
const MEASURED: Heat = { most: 40, fewest: 40, leastShare: 0 };

/** Measures all promising passages for a known question; null where nothing can be learned. */
export function measureKnown(
  known: KnownQuestion,
  { index, mode, likelihood }: KnownAsking,
): MeasuredQuestion | null {
  const query = readKnown(known.text);
  if (!query) return null;
  const isOneArticle = mode === 'article';
  const candidates = candidatesFor(index, query, isOneArticle ? known.article : null);
  const scoped = scopeQuery(query, index, { isOneArticle, likelihood });
  const field = buildField(scoped, candidates, MEASURED);
  const { contenders } = field;
  const answers = Uint8Array.from(contenders, ({ passage }) =>
    Number(passage.article === known.article && showsAnswer(passage.passage, known)),
  );
  if (!answers.includes(1) || !answers.includes(0)) return null;
  const matches = contenders.flatMap((contender) => {
    const article = index.article(contender.passage.article);
    return article ? matchPassage(scoped, article, contender, field) : [];
  });
  return {
    passages: packGroup(
      matches.map((match) => measureFeatures(match)),
      answers,
    ),
    words: packGroup(matches.flatMap(measureWords), answers),
  };
}
