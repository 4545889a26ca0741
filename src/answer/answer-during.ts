import { parseQuery } from '../query/parse-query.ts';
import type { Answer, Order } from './answer.ts';
import { focusFor } from './answer-passages.ts';
import type { AskedTime } from './asked-time.ts';
import { buildFound, buildNothingFound } from './build-answer.ts';
import { putHeadingsBehind } from './headings-behind.ts';
import type { Library, Reading } from './library.ts';
import { headlinesOfTime, narrowToTime, passagesOfTime } from './narrow-to-time.ts';
import { addressOf, search, shownAs } from './search.ts';

/** A question narrowed to a time. */
export interface DuringQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  /** What about; undefined for whatever happened then. */
  readonly about: string | undefined;
  readonly readings: readonly Reading[];
  readonly time: AskedTime;
  readonly order: Order;
}

/**
 * Answers what happened in a time: passages that name it, or whose article was published in
 * it. What would answer at another time is a near miss.
 *
 * @throws {QueryError} If `about` has no word to search for.
 */
export function answerDuring(library: Library, question: DuringQuestion): Answer {
  const { asked, about, readings, time, order } = question;
  if (about === undefined) return answerTime(library, question);
  const result = search(library, parseQuery(about), readings);
  const { answers, near, missing, certainty, query, mended, alike } = result;
  const words = { asked, focus: focusFor(library, query), mended, alike };
  const found = putHeadingsBehind(library, answers, near).map((hit) =>
    addressOf(library, hit),
  );
  const inTime = narrowToTime(library, found, time);
  if (inTime.length > 0) {
    const showing = { certainty: shownAs(certainty), order, during: time };
    return buildFound(library, words, inTime, showing);
  }
  const others = near.map((hit) => addressOf(library, hit));
  return buildNothingFound(words, readings, {
    missing,
    during: time,
    near: [...narrowToTime(library, others, time), ...found, ...others],
  });
}

/** Whatever happened then: the passages that name the time, else the news of it. */
function answerTime(
  library: Library,
  { asked, readings, time, order }: DuringQuestion,
): Answer {
  const question = { asked, focus: { terms: [], speaker: [] } };
  const naming = passagesOfTime(library, readings, time);
  const found = naming.length > 0 ? naming : headlinesOfTime(readings, time);
  return found.length > 0
    ? buildFound(library, question, found, { order, during: time })
    : buildNothingFound(question, readings, { missing: [], near: [], during: time });
}
