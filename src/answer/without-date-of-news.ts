import { MONTH_IN_FULL, monthNumber } from '../event/times/time-words.ts';
import type { Query, QueryWord } from '../query/query.ts';
import type { Reading } from './library.ts';

/** Matches "2021"; not "20211", "21". */
const YEAR = /^(?:19|20)\d\d$/u;

const MONTH: RegExp = new RegExp(`^(?:${MONTH_IN_FULL})$`, 'u');

/** A question, and the articles that may answer it. */
export interface DatedQuestion {
  readonly query: Query;
  readonly readings: readonly Reading[];
}

/**
 * Leaves out of a question the year and the month that no article names, and of the articles
 * those that were not published then: "the flood in July 2021" is told by news of that month,
 * which never says it.
 *
 * @param isKnown Tells whether a word stands in one of the articles.
 * @returns The same question where there is nothing to leave out, or nothing would be left.
 */
export function withoutDateOfNews(
  question: DatedQuestion,
  isKnown: (word: QueryWord) => boolean,
): DatedQuestion {
  const { query } = question;
  const dates = query.words.filter(
    (word) => isDateWord(word, query.text) && !isKnown(word),
  );
  const words = query.words.filter((word) => !dates.includes(word));
  if (dates.length === 0 || words.length === 0) return question;
  const readings = question.readings.filter((reading) =>
    dates.every(({ word }) => isPublishedIn(reading, word)),
  );
  if (readings.length === 0) return question;
  const terms = new Set(dates.map(({ term }) => term));
  const asked = query.words[query.askedNoun];
  return {
    readings,
    query: {
      ...query,
      words,
      sequence: query.sequence.filter(({ term }) => !terms.has(term)),
      askedNoun: asked ? words.indexOf(asked) : query.askedNoun,
    },
  };
}

function isPublishedIn({ article: { published } }: Reading, word: string): boolean {
  const [year, month] = published?.split('-') ?? [];
  return word === year || (MONTH.test(word) && monthNumber(word) === Number(month));
}

function isDateWord({ word }: QueryWord, text: string): boolean {
  if (OTHER_WORDS.has(word)) return dateOf(word).test(text);
  return YEAR.test(word) || MONTH.test(word);
}

/** Months that are other words too: "who led the march". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['march', 'may', 'august']);

/** Matches "in March", "3 March", "March 2021"; not "the march", "the March of Varn". */
function dateOf(month: string): RegExp {
  const name = `${month.charAt(0).toUpperCase()}${month.slice(1)}`;
  const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
  const before = String.raw`\b(?:[Ii]n|of|[Ss]ince|${day}) ${name}\b`;
  return new RegExp(String.raw`${before}|\b${name} \d`, 'u');
}
