import type { PassageIndex } from '../../index/passage-index.ts';
import { buildRanker, type Model, type Ranker } from '../model.ts';
import { rank } from '../rank.ts';
import { readSignals } from '../signals.ts';
import { candidatesFor, readKnown } from './ask-known.ts';
import {
  type IndexedSet,
  indexSet,
  type KnownQuestion,
  type QuestionSet,
  showsAnswer,
} from './question-set.ts';
import { SHORTENED_EVERY, shortenQuestion } from './shorten-question.ts';
import { takeExtracts } from './take-extracts.ts';
import type { ConfidenceExample } from './train-confidence.ts';

/** Of every so many questions one is used to learn when to keep silent. */
const EVERY = 3;

/** A wrong answer of an article that is there is neither right nor absent. */
const WRONG_TARGET = 0.85;

/** Of every so many questions one is asked of a small library too. */
const EVERY_IN_SMALL = 12;

/** So many extracts make a small library: a shelf that somebody has just begun. */
const SMALL = 3;

/**
 * Asks questions where their article is there and where it is not: in the article itself
 * and in another one, in the whole library and in the half that lacks it, in a small library
 * of short articles and in another small one.
 */
export function recordOutcomes(
  { set, index }: IndexedSet,
  draft: Model,
): readonly ConfidenceExample[] {
  const ranker = buildRanker(draft);
  return [...recordInLarge({ set, index }, ranker), ...recordInSmall(set, ranker)];
}

function recordInLarge(
  { set, index }: IndexedSet,
  ranker: Ranker,
): readonly ConfidenceExample[] {
  const count = set.articles.length;
  if (count === 1) return [];
  const halves = [0, 1].map((half) => indexSet(set, (place) => place % 2 !== half));
  return set.questions
    .filter((_, number) => number % EVERY === 0)
    .flatMap((asked, number) => {
      const known = shorten(asked, number);
      const other = set.articles[(known.place + 1 + (count >> 1)) % count]?.id ?? null;
      const half = halves[known.place % 2] ?? index;
      const asking = { ranker, known };
      return [
        recordOne({ ...asking, index, article: known.article }),
        recordOne({ ...asking, index, article: null }),
        recordOne({ ...asking, index, article: other, isAbsent: true }),
        recordOne({ ...asking, index: half, article: null, isAbsent: true }),
      ].filter((example) => example !== null);
    });
}

function recordInSmall(set: QuestionSet, ranker: Ranker): readonly ConfidenceExample[] {
  const extracts = takeExtracts(set);
  const count = Math.ceil(extracts.articles.length / SMALL);
  // Extracts that far apart come from different articles, where there are several.
  const small = Array.from({ length: count }, (_, shelf) =>
    indexSet(extracts, (place) => place % count === shelf),
  );
  return extracts.questions
    .filter((_, number) => number % EVERY_IN_SMALL === 1)
    .flatMap((asked, number) => {
      const known = shorten(asked, number);
      const shelf = known.place % count;
      const away = (shelf + 1 + (count >> 1)) % count;
      const [index, other] = [small[shelf], small[away]];
      if (!index || !other || shelf === away) return [];
      const asking = { ranker, known };
      const article = extracts.articles[away]?.id ?? null;
      return [
        recordOne({ ...asking, index, article: known.article }),
        recordOne({ ...asking, index, article: null }),
        recordOne({ ...asking, index: other, article, isAbsent: true }),
        recordOne({ ...asking, index: other, article: null, isAbsent: true }),
      ].filter((example) => example !== null);
    });
}

function shorten(asked: KnownQuestion, number: number): KnownQuestion {
  const isShort = number % SHORTENED_EVERY === 3;
  return (isShort && shortenQuestion(asked, number >> 3)) || asked;
}

interface RecordedAsking {
  readonly ranker: Ranker;
  readonly known: KnownQuestion;
  readonly index: PassageIndex;
  readonly article: string | null;
  readonly isAbsent?: boolean;
}

function recordOne(asking: RecordedAsking): ConfidenceExample | null {
  const { ranker, known, index, article, isAbsent = false } = asking;
  const query = readKnown(known.text);
  if (!query) return null;
  const candidates = candidatesFor(index, query, article);
  const { hits } = rank(ranker, query, {
    index,
    candidates,
    isOneArticle: article !== null,
  });
  const [best] = hits;
  if (!best) return null;
  const features = readSignals({ match: best.match, hits });
  const isRight = hits
    .slice(0, 3)
    .some(
      ({ passage }) =>
        passage.article === known.article && showsAnswer(passage.passage, known),
    );
  const target = isRight ? 1 : WRONG_TARGET;
  return { features, target: isAbsent ? 0 : target };
}
