import type { Query } from '../query/query.ts';
import type { Thing } from '../query/question-kind.ts';
import type { Sought } from './answer.ts';

/** Which words of a passage answer a question that wants a thing; none for the others. */
const SOUGHT_BY_THING: readonly (readonly [Thing, Sought['thing']])[] = [
  ['duration', 'duration'],
  ['money', 'figure'],
  ['measure', 'figure'],
  ['number', 'figure'],
  ['time', 'time'],
  ['place', 'place'],
  ['reason', 'reason'],
  ['name', 'name'],
];

/**
 * Returns what the answer to a question holds besides its own words: a figure and the noun
 * it counts, a time, a place. Undefined for a question that asks for none of these.
 */
export function soughtBy({
  wanted,
  words,
  askedNoun,
  kind,
}: Pick<Query, 'wanted' | 'words' | 'askedNoun' | 'kind'>): Sought | undefined {
  const [wants, thing] = SOUGHT_BY_THING.find(([known]) => wanted.has(known)) ?? [];
  const noun = words[askedNoun]?.term ?? null;
  // "How many" asks for a count, "what percentage" and "how much" for any figure.
  const isCount = kind === 'how many' && wants === 'number';
  return thing && { thing: isCount ? 'count' : thing, noun };
}
