import type { PassageIndex } from '../../index/passage-index.ts';
import { readKnown } from './ask-known.ts';
import { type KnownQuestion, showsAnswer } from './question-set.ts';

/** A word must be asked of so many different articles, so that no text's own words are learned. */
const LEAST_ARTICLES = 10;

/** A set without articles counts as one of so many characters each. */
const ARTICLE_CHARS = 20_000;

/** So many questions of the usual kind are added to each word, against chance. */
const USUAL_QUESTIONS = 5;

/** Questions of one set and the index of its articles. */
export interface LearnedSet {
  readonly index: PassageIndex;
  readonly questions: readonly KnownQuestion[];
}

/**
 * Learns how much less likely than others some words of a question stand in its answer:
 * "kind", "happen", "many". At most 1; names and numbers are left out.
 */
export function learnLikelihood(
  sets: readonly LearnedSet[],
): Readonly<Record<string, number>> {
  const words = sets.flatMap(askedWords);
  const counts = new Map<
    string,
    { asked: number; found: number; articles: Set<string> }
  >();
  for (const { term, isFound, article } of words) {
    const count = counts.get(term) ?? { asked: 0, found: 0, articles: new Set() };
    count.asked++;
    count.found += isFound;
    count.articles.add(article);
    counts.set(term, count);
  }
  const usual =
    words.reduce((sum, { isFound }) => sum + isFound, 0) / Math.max(words.length, 1);
  const learned = Array.from(counts, ([term, count]) => {
    const share =
      (count.found + USUAL_QUESTIONS * usual) / (count.asked + USUAL_QUESTIONS);
    return { term, likelihood: share / usual, articles: count.articles.size };
  });
  return Object.fromEntries(
    learned
      .filter(
        ({ articles, likelihood }) => articles >= LEAST_ARTICLES && likelihood < 0.95,
      )
      .sort((one, other) => (one.term < other.term ? -1 : 1))
      .map(({ term, likelihood }) => [term, Number(likelihood.toFixed(2))]),
  );
}

interface AskedWord {
  readonly term: string;
  /** 1 where the passage that answers has it, else 0. */
  readonly isFound: number;
  /** What it was asked of: an article, or a part of a text that is none. */
  readonly article: string;
}

/** Returns the words of all questions but names and numbers. */
function askedWords({ index, questions }: LearnedSet): readonly AskedWord[] {
  return questions.flatMap((known) => {
    const right = index
      .passagesOf(known.article)
      .filter(({ passage }) => showsAnswer(passage, known));
    if (right.length === 0) return [];
    const part = Math.floor((known.answers[0]?.start ?? 0) / ARTICLE_CHARS);
    const words = readKnown(known.text)?.words ?? [];
    return words
      .filter(({ kind }) => kind === 'word')
      .map(({ term }) => {
        const id = index.vocabulary.find(term) ?? -1;
        const isFound = Number(right.some(({ terms }) => terms.includes(id)));
        return { term, isFound, article: `${known.article} ${part}` };
      });
  });
}
