import { baseForm } from './base-form.ts';
import { stem } from './stem.ts';
import { ACCIDENTS_AND_WEATHER } from './synonym-groups/accidents-and-weather.ts';
import { AMOUNTS_AND_TIMES } from './synonym-groups/amounts-and-times.ts';
import { CLIPPED_WORDS } from './synonym-groups/clipped-words.ts';
import { CRIME_AND_COURTS } from './synonym-groups/crime-and-courts.ts';
import { CULTURE_AND_PEOPLE } from './synonym-groups/culture-and-people.ts';
import { EVERYDAY } from './synonym-groups/everyday.ts';
import { MONEY_AND_WORK } from './synonym-groups/money-and-work.ts';
import { PEOPLE_AND_DEEDS } from './synonym-groups/people-and-deeds.ts';
import { PHRASAL_VERBS } from './synonym-groups/phrasal-verbs.ts';
import { PLAIN_WORDS } from './synonym-groups/plain-words.ts';
import { POLITICS } from './synonym-groups/politics.ts';
import { SCIENCE_AND_HEALTH } from './synonym-groups/science-and-health.ts';
import { SPORT } from './synonym-groups/sport.ts';
import { VERBS } from './synonym-groups/verbs.ts';
import { WAR } from './synonym-groups/war.ts';

/**
 * A line a meaning. Words of a line mean nearly the same as each other; one of several words,
 * `head_office`, does so where all of them are asked, and is not looked for in a text.
 */
const GROUPS: readonly string[] = [
  EVERYDAY,
  ACCIDENTS_AND_WEATHER,
  CRIME_AND_COURTS,
  POLITICS,
  WAR,
  SPORT,
  MONEY_AND_WORK,
  SCIENCE_AND_HEALTH,
  CULTURE_AND_PEOPLE,
  VERBS,
  PHRASAL_VERBS,
  CLIPPED_WORDS,
  PLAIN_WORDS,
  PEOPLE_AND_DEEDS,
  AMOUNTS_AND_TIMES,
];

/** A word of an expression: what the whole means, and the words that must be asked too. */
interface Expression {
  readonly others: readonly string[];
  readonly synonyms: readonly string[];
}

interface Synonyms {
  readonly byTerm: ReadonlyMap<string, readonly string[]>;
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
}

const { byTerm, expressions } = buildSynonyms();

/**
 * Returns the terms that mean nearly the same as a term; none for most.
 *
 * @param asked All terms of the question, the common words too, for expressions of several words: "office" means
 * "headquarters" beside "head".
 */
export function synonymsOf(
  term: string,
  asked: readonly string[] = [],
): readonly string[] {
  const single = byTerm.get(term) ?? [];
  const meant = (expressions.get(term) ?? []).filter(({ others }) =>
    others.every((other) => asked.includes(other)),
  );
  return meant.length === 0
    ? single
    : [...new Set([...single, ...meant.flatMap(({ synonyms }) => synonyms)])];
}

function buildSynonyms(): Synonyms {
  const related = new Map<string, Set<string>>();
  const found = new Map<string, Expression[]>();
  for (const line of GROUPS.flatMap((group) => group.trim().split('\n'))) {
    const items = line
      .trim()
      .split(/[\s-]+/)
      .map((item) => item.split('_').map((word) => stem(baseForm(word))));
    const single = items.flatMap((words) => (words.length === 1 ? words : []));
    for (const term of single) relate(related, term, single);
    for (const words of items.filter(({ length }) => length > 1)) {
      for (const term of words) {
        const others = words.filter((word) => word !== term);
        found.set(term, [...(found.get(term) ?? []), { others, synonyms: single }]);
      }
    }
  }
  const listed = Array.from(related, ([term, others]) => [term, [...others]] as const);
  return { byTerm: new Map(listed), expressions: found };
}

function relate(
  related: Map<string, Set<string>>,
  term: string,
  all: readonly string[],
): void {
  const known = related.get(term) ?? new Set();
  for (const other of all) if (other !== term) known.add(other);
  related.set(term, known);
}
