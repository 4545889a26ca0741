import { QueryError } from '../query/query-error.ts';
import { type Said, said } from '../wording/said.ts';
import type { Previous } from './answer-follow-up.ts';
import { genderOfPronoun, genderOfSpeaker } from './gender-of-speaker.ts';
import type { Reading } from './library.ts';
import { countStatements, type KnownSpeaker, listSpeakers } from './speakers.ts';

/**
 * Returns who is meant by a pronoun after an answer: who spoke in it, if the pronoun fits, or
 * the only one in its article whom it can stand for.
 *
 * @param pronoun In lower case: "she"; null where none stands for a person.
 * @throws {QueryError} If several or none can be meant; it names those who can.
 */
export function speakerMeant(
  reading: Reading,
  { speaker }: Previous,
  pronoun: string | null,
): string {
  const wanted = genderOfPronoun(pronoun ?? '');
  const isFitting = (name: string) => canStandFor(pronoun, reading, name);
  if (speaker !== null && isFitting(speaker)) return speaker;
  const fitting = listSpeakers([reading]).filter(
    ({ name, isNamed }) => isNamed && isFitting(name),
  );
  const [only, ...others] = fitting;
  if (only && others.length === 0 && wanted !== null) return only.name;
  throw new QueryError(whoIsMeant(reading, pronoun, fitting));
}

/** Tells whether a pronoun can stand for a speaker: not "he" for a woman or a ministry. */
export function canStandFor(
  pronoun: string | null,
  reading: Reading,
  name: string,
): boolean {
  const wanted = genderOfPronoun(pronoun ?? '');
  return wanted === null || [wanted, null].includes(genderOfSpeaker(reading, name));
}

const MOST_NAMES = 3;

function whoIsMeant(
  { article }: Reading,
  pronoun: string | null,
  fitting: readonly KnownSpeaker[],
): Said {
  const names = fitting
    .toSorted((one, other) => countStatements(other) - countStatements(one))
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(', ');
  const text = pronoun ?? '';
  if (names === '')
    return pronoun === null
      ? said('questions.which-person', { article: article.id })
      : said('questions.which-pronoun', { article: article.id, text });
  return pronoun === null
    ? said('questions.which-person-such', { article: article.id, names })
    : said('questions.which-pronoun-such', { article: article.id, text, names });
}
