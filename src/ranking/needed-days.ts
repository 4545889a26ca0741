import type { IndexedPassage } from '../index/indexed-passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query, QueryWord } from '../query/query.ts';
import { stem } from '../text/stem.ts';

/** The normal form of a day: matches "d20211108" and "d1108", not "1108". */
const DAY_FORM = /^d(?:\d{4})?(?<month>\d\d)\d\d$/u;

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** What is known of the words of the articles asked. */
export interface SearchedWords {
  readonly vocabulary: PassageIndex['vocabulary'];
  /** Tells whether a term stands in one of them. */
  readonly isKnown: (term: string) => boolean;
}

/**
 * Tells whether a day that is asked for ("2 May") is named by no passage: another day of that
 * number, or of that month, is another day. A passage that has number and month names it
 * even where it is not read as a day ("2 and 3 May").
 */
export function lacksNeededDay(
  { words }: Query,
  { vocabulary, isKnown }: SearchedWords,
  passages: readonly IndexedPassage[],
): boolean {
  return words.some((word) => {
    const day = word.forms.find((form) => DAY_FORM.test(form));
    return (
      day !== undefined &&
      !isKnown(day) &&
      !isKnown(`d${day.slice(-4)}`) &&
      !isNamedApart(word, day, vocabulary, passages)
    );
  });
}

function isNamedApart(
  { kind, term }: QueryWord,
  day: string,
  vocabulary: SearchedWords['vocabulary'],
  passages: readonly IndexedPassage[],
): boolean {
  const number = vocabulary.find(term) ?? -1;
  const month = Number(DAY_FORM.exec(day)?.groups?.['month']) - 1;
  const names = (MONTHS[month] ?? []).map((name) => vocabulary.find(stem(name)) ?? -1);
  return (
    kind !== 'number' ||
    passages.some(
      ({ terms }) =>
        terms.includes(number) && names.some((name) => name >= 0 && terms.includes(name)),
    )
  );
}
