import {
  type KnownQuestion,
  showsAnswer,
} from '../../../src/ranking/training/question-set.ts';
import { askInTime } from './ask-in-time.ts';
import type { Corpus } from './build-corpus.ts';
import type { Ask, Engine } from './engine.ts';

/** How well the right passage is found; shares of the questions asked, 0 to 1. */
export interface Quality {
  readonly asked: number;
  readonly hit1: number;
  readonly hit3: number;
  /** Mean of one over the place of the right passage, 0 beyond the tenth. */
  readonly mrr10: number;
}

/** In the article of the question, and in all articles together. */
export interface QualityFigures {
  readonly article: Quality;
  readonly library: Quality;
}

/** So much processor time is given to each mode. */
const MOST_MS = 12_000;

/** Asks the questions of a corpus of an engine, each in its article and in all. */
export async function measureQuality(
  engine: Engine,
  { articles, questions }: Corpus,
): Promise<QualityFigures> {
  const ask = await engine(articles);
  return {
    article: await askAll(ask, questions, ({ article }) => article),
    library: await askAll(ask, questions, () => null),
  };
}

async function askAll(
  ask: Ask,
  questions: readonly KnownQuestion[],
  articleOf: (known: KnownQuestion) => string | null,
): Promise<Quality> {
  const places: number[] = [];
  await askInTime(questions, MOST_MS, async (known) => {
    const found = await ask(known.text, articleOf(known));
    const place = found.findIndex(
      ({ article, passage }) => article === known.article && showsAnswer(passage, known),
    );
    places.push(place < 0 ? Number.POSITIVE_INFINITY : place + 1);
  });
  const share = (isHit: (place: number) => number) =>
    places.reduce((sum, place) => sum + isHit(place), 0) / Math.max(places.length, 1);
  return {
    asked: places.length,
    hit1: share((place) => Number(place === 1)),
    hit3: share((place) => Number(place <= 3)),
    mrr10: share((place) => (place <= 10 ? 1 / place : 0)),
  };
}
