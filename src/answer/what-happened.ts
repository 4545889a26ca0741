import { parseQuery } from '../query/parse-query.ts';
import type { Answer } from './answer.ts';
import { buildFound, buildNothingFound } from './build-answer.ts';
import type { Library } from './library.ts';
import { chooseReadings } from './scope.ts';
import { addressOf, focusOf, search, shownAs } from './search.ts';

/** What `/what happened` was asked. */
export interface WhatHappenedQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly about: string;
  readonly article: string | undefined;
}

/**
 * Answers what happened: the passages that report it, each with its attribution.
 *
 * @throws {QueryError} If there is no word to search for, or no such article exists.
 */
export function answerWhatHappened(
  library: Library,
  question: WhatHappenedQuestion,
): Answer {
  const readings = chooseReadings(library, question.article);
  const query = parseQuery(question.about);
  const asked = { asked: question.asked, focus: focusOf(library, query) };
  const { answers, near, missing, certainty } = search(library, query, readings);
  return answers.length > 0
    ? buildFound(
        library,
        asked,
        answers.map((hit) => addressOf(library, hit)),
        shownAs(certainty),
      )
    : buildNothingFound(asked, readings, {
        missing,
        near: near.map((hit) => addressOf(library, hit)),
      });
}
