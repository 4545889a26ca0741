import type { Leaning } from '../query/find-leaning.ts';
import { QueryError } from '../query/query-error.ts';
import { said } from '../wording/said.ts';
import type { Answer } from './answer.ts';
import type { Previous } from './answer-follow-up.ts';
import { genderOfPronoun } from './gender-of-speaker.ts';
import type { Library, Reading } from './library.ts';
import { canStandFor, speakerMeant } from './speaker-meant.ts';

/**
 * Returns whose name stands in place of a question's pronoun; null for nobody's. Whose words
 * are asked for must be known: else words of others would be put into a mouth.
 *
 * @throws {QueryError} If words are asked for and it is not clear whose.
 */
export function nameForPronoun(
  reading: Reading,
  previous: Previous,
  { pronoun, leaning: { aim } }: { pronoun: string; leaning: Leaning },
): string | null {
  const { speaker } = previous;
  const isOpen = speaker === null && genderOfPronoun(pronoun) === null;
  if (aim.wanted.has('speech') && !isOpen)
    return speakerMeant(reading, previous, pronoun);
  return speaker !== null && canStandFor(pronoun, reading, speaker) ? speaker : null;
}

/**
 * Returns an answer to what somebody said, unless the pronoun cannot stand for who did.
 *
 * @throws {QueryError} If “he” would be answered with the words of a woman.
 */
export function ofWhomItMayBe(
  { readingById }: Library,
  answer: Answer,
  { aim, person }: Leaning,
): Answer {
  if (!(person && aim.wanted.has('speech') && answer.kind === 'found')) return answer;
  const [first] = answer.passages;
  const reading = first && readingById.get(first.article.id);
  const speaker = first?.statements[0]?.sources[0]?.speaker;
  const isOther =
    reading &&
    speaker &&
    'name' in speaker &&
    !canStandFor(person.word, reading, speaker.name);
  if (!isOther) return answer;
  throw new QueryError(said('questions.which-pronoun-open', { text: person.word }));
}
