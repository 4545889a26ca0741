import { parseQuery } from '../query/parse-query.ts';
import type { Answer, Order } from './answer.ts';
import { answerDuring } from './answer-during.ts';
import { answerPassages } from './answer-passages.ts';
import { readAskedTime } from './asked-time.ts';
import type { Library } from './library.ts';
import { answerVague, isVague, narrowerQuestions } from './narrower-questions.ts';
import { chooseReadings } from './scope.ts';

/** What `/what happened` was asked; `about` or `when` is there. */
export interface WhatHappenedQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly about: string | undefined;
  readonly article: string | undefined;
  /** A time as typed: "November 2021". */
  readonly when?: string | undefined;
  /** @default 'best' */
  readonly order?: Order | undefined;
  /** The day of asking, `YYYY-MM-DD`; undefined where it is not known. */
  readonly today?: string | undefined;
}

/**
 * Answers what happened: the passages that report it, each with its attribution. A question
 * too vague for one answer gets narrower ones to choose from.
 *
 * @throws {QueryError} If there is no word to search for, no such article exists, or
 * `when` is no time.
 */
export function answerWhatHappened(
  library: Library,
  question: WhatHappenedQuestion,
): Answer {
  const { asked, about, when, order = 'best' } = question;
  const readings = chooseReadings(library, question.article);
  if (when !== undefined) {
    const time = readAskedTime(when, question.today);
    return answerDuring(library, { asked, about, readings, time, order });
  }
  if (about === undefined || isVague(about)) return answerVague(asked, readings);
  const query = parseQuery(about);
  const answer = answerPassages(library, { asked, query, readings, order });
  return answer.kind === 'found'
    ? { ...answer, narrower: narrowerQuestions(library, query, answer) }
    : answer;
}
