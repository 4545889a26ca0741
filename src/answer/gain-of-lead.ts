import type { Hit } from '../ranking/rank.ts';
import { weightOfSet } from '../ranking/scope.ts';
import { asksForEvent } from './asks-for-event.ts';

/**
 * How much the first passages of an article gain, by their place behind the headline: news
 * tells what happened, when and where in its first sentences (the inverted pyramid; Pöttker,
 * "News and its communicative quality", *Journalism Studies* 4, 2003).
 */
const GAIN_BY_PLACE: readonly number[] = [0, 3, 1.5];

/** The event is the article's own where so much of the question stands in headline and passage. */
const LEAST_OF_EVENT = 0.4;

/** A question of more words asks for a detail: "the last day of the lantern festival in Taipei". */
const MOST_WORDS_OF_EVENT = 3;

/** Returns how much a passage gains that reports the event that a question asks for. */
export function gainOfLead({ passage, match }: Hit): number {
  const gain = GAIN_BY_PLACE[passage.place] ?? 0;
  if (gain === 0 || match.scoped.terms.length > MOST_WORDS_OF_EVENT) return 0;
  const { found, meant, around, scoped } = match;
  if (!asksForEvent(scoped.query)) return 0;
  const event = weightOfSet(found | meant | around.headline, scoped.weights);
  return event >= LEAST_OF_EVENT * weightOfSet(-1, scoped.weights) ? gain : 0;
}
