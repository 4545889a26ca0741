import { parseQuery } from '../query/parse-query.ts';
import type { Answer } from './answer.ts';
import { answerPassages } from './answer-passages.ts';
import type { Library } from './library.ts';
import { chooseReadings } from './scope.ts';

/** A question whose command says its first words: `/when was`. */
export interface OpenedQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  /** What the command asks: "when was". */
  readonly opening: string;
  /** The rest of the question as typed; a whole question counts as it stands. */
  readonly text: string;
  readonly article: string | undefined;
}

const WHOLE_QUESTION =
  /^(?:when|where|how (?:many|much|long|old|often|far|high|tall|big))\b/iu;

/**
 * Answers when or where something was, or how many there were of it: the passages that a
 * search finds, with the answering words standing out.
 *
 * @throws {QueryError} If there is no word to search for, or no such article exists.
 */
export function answerOpened(
  library: Library,
  { asked, opening, text, article }: OpenedQuestion,
): Answer {
  const readings = chooseReadings(library, article);
  const isWhole = WHOLE_QUESTION.test(text.trim());
  const query = parseQuery(text, isWhole ? '' : opening);
  return answerPassages(library, { asked, query, readings });
}
