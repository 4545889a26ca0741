import type { Cast } from './answer.ts';
import type { Library } from './library.ts';
import { chooseReadings } from './scope.ts';
import { countStatements, listSpeakers } from './speakers.ts';

/** What `/who speaks` was asked. */
export interface WhoSpeaksQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly article: string;
}

/**
 * Answers who speaks in an article: those with most statements first, equal ones in the
 * order in which they first speak.
 *
 * @throws {QueryError} If no article, or more than one, fits.
 */
export function answerWhoSpeaks(library: Library, question: WhoSpeaksQuestion): Cast {
  const [reading] = chooseReadings(library, question.article);
  if (!reading) throw new RangeError('Cannot find the article that was chosen');
  const speakers = listSpeakers([reading]);
  const { attributions } = reading;
  return {
    kind: 'cast',
    asked: question.asked,
    article: reading.article,
    speakers: speakers.toSorted(
      (one, other) => countStatements(other) - countStatements(one),
    ),
    unclear: attributions.filter(({ speaker }) => speaker.kind === 'unclear').length,
    notStated: attributions.filter(({ speaker }) => speaker.kind === 'unknown').length,
  };
}
