import type { PassageIndex } from '../../index/passage-index.ts';
import { buildRanker, type Model, type Ranker } from '../model.ts';
import { rank } from '../rank.ts';
import { readSignals } from '../signals.ts';
import { candidatesFor, readKnown } from './ask-known.ts';
import {
  type IndexedSet,
  indexSet,
  type KnownQuestion,
  showsAnswer,
} from './question-set.ts';
import { SHORTENED_EVERY, shortenQuestion } from './shorten-question.ts';
import type { ConfidenceExample } from './train-confidence.ts';

/** Of every so many questions one is used to learn when to keep silent. */
const EVERY = 5;

/** A wrong answer of an article that is there is neither right nor absent. */
const WRONG_TARGET = 0.85;

/**
 * Asks questions where their article is there and where it is not: in the article itself
 * and in another one, in the whole library and in the half that lacks it.
 */
export function recordOutcomes(
  { set, index }: IndexedSet,
  draft: Model,
): readonly ConfidenceExample[] {
  const count = set.articles.length;
  if (count === 1) return [];
  const ranker = buildRanker(draft);
  const halves = [0, 1].map((half) => indexSet(set, (place) => place % 2 !== half));
  return set.questions
    .filter((_, number) => number % EVERY === 0)
    .flatMap((asked, number) => {
      const isShort = number % SHORTENED_EVERY === 3;
      const known = (isShort && shortenQuestion(asked, number >> 3)) || asked;
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
