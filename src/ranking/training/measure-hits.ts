import type { Ranker } from '../model.ts';
import { rank } from '../rank.ts';
import { candidatesFor, readKnown } from './ask-known.ts';
import { indexSet, type QuestionSet, showsAnswer } from './question-set.ts';

/** How well questions were answered: sums over the questions asked. */
export interface HitFigures {
  readonly questions: number;
  /** Those whose first passage answers. */
  readonly hit1: number;
  /** Those with an answer among the first three. */
  readonly hit3: number;
  /** One over the place of the first answer among ten. */
  readonly reciprocal: number;
}

/** Asks each question of a set in its article. */
export function measureHits(set: QuestionSet, ranker: Ranker): HitFigures {
  const index = indexSet(set);
  let hit1 = 0;
  let hit3 = 0;
  let reciprocal = 0;
  for (const known of set.questions) {
    const query = readKnown(known.text);
    if (!query) continue;
    const candidates = candidatesFor(index, query, known.article);
    const { hits } = rank(ranker, query, { index, candidates, isOneArticle: true });
    const right = hits
      .slice(0, 10)
      .findIndex(({ passage }) => showsAnswer(passage.passage, known));
    hit1 += Number(right === 0);
    hit3 += Number(right >= 0 && right < 3);
    reciprocal += right < 0 ? 0 : 1 / (right + 1);
  }
  return { questions: set.questions.length, hit1, hit3, reciprocal };
}

/** Writes figures in percent: hit@1, hit@3 and mean reciprocal rank. */
export function formatHits({ questions, hit1, hit3, reciprocal }: HitFigures): string {
  const percent = (part: number) => ((100 * part) / Math.max(questions, 1)).toFixed(1);
  const figures = `hit@1 ${percent(hit1)}, hit@3 ${percent(hit3)}, MRR@10 ${percent(reciprocal)}`;
  return `${figures} of ${questions} questions`;
}
