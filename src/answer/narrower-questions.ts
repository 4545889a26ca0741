import { formatCommandLine } from '../query/command-line.ts';
import type { Query } from '../query/query.ts';
import { sliceSpan } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import { wordList } from '../text/word-list.ts';
import type { Found, NothingFound } from './answer.ts';
import { buildNothingFound } from './build-answer.ts';
import { findNames } from './find-names.ts';
import type { Library, Reading } from './library.ts';
import { spanOfAddress } from './locate.ts';

/** So many ways to ask are read at a glance. */
const MOST_QUESTIONS = 3;

/** Words that name no event: whatever is asked with them alone has no one answer. */
const NAMING_NOTHING = wordList(`anything anybody anyone article articles current
  event events everything going happen happened happening happens headline headlines
  interesting latest matter matters new news nothing recent recently report reports
  situation something story stories stuff thing things today topic topics update updates
  week world yesterday`);

/** Tells whether a question names nothing that could have happened: "the latest news". */
export function isVague(about: string): boolean {
  const telling = splitTokens(about).filter(({ isCommon }) => !isCommon);
  return telling.length > 0 && telling.every(({ word }) => NAMING_NOTHING.has(word));
}

/** Answers a question that names nothing: with questions that the articles can answer. */
export function answerVague(asked: string, readings: readonly Reading[]): NothingFound {
  return buildNothingFound({ asked, focus: { terms: [], speaker: [] } }, readings, {
    missing: [],
    near: [],
    narrower: questionsOfLibrary(readings),
  });
}

/** A question with more words than this says what it is about. */
const MOST_WORDS = 2;

/** Fewer passages than this are looked through faster than asked for again. */
const LEAST_PASSAGES = 7;

/**
 * Returns narrower ways to ask a question of a word or two that many passages answer: with
 * a name that stands in some of them, one from each article first. Empty for any other.
 */
export function narrowerQuestions(
  library: Library,
  query: Query,
  { passages, rest, total }: Found,
): readonly string[] {
  const isBroad = query.words.length <= MOST_WORDS && total >= LEAST_PASSAGES;
  const isExact = query.words.some(({ kind }) => kind === 'number');
  if (!isBroad || isExact || query.phrases.length > 0) return [];
  const asked = new Set(query.words.map(({ term }) => term));
  const addresses = [...passages.map(({ address }) => address), ...rest];
  const named = addresses.flatMap((address) => {
    const reading = library.readingById.get(address.article);
    const span = reading && spanOfAddress(reading, address);
    if (!reading || !span || address.first === 0) return []; // headlines have capitals throughout
    const { text, id } = reading.article;
    return findNames(text, span)
      .map((name) => ({ name: sliceSpan(text, name), article: id }))
      .filter(({ name }) => splitTokens(name).every(({ term }) => !asked.has(term)));
  });
  return chooseNames(named).map((name) => asking(`${query.text} ${name}`));
}

/** A name and the article in whose passage it stands. */
interface Named {
  readonly name: string;
  readonly article: string;
}

/** The names that stand in most passages, one from each article before a second from any. */
function chooseNames(named: readonly Named[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byCount = named.toSorted(
    (one, other) => (counts.get(other.name) ?? 0) - (counts.get(one.name) ?? 0),
  );
  const ofNewArticle = byCount.filter(
    ({ article }, place) =>
      byCount.findIndex((other) => other.article === article) === place,
  );
  const names = [...ofNewArticle, ...byCount].map(({ name }) => name);
  return [...new Set(names)].slice(0, MOST_QUESTIONS);
}

/** Returns questions that some articles can answer: what the newest headlines say. */
function questionsOfLibrary(readings: readonly Reading[]): readonly string[] {
  const newest = readings.toSorted((one, other) =>
    (other.article.published ?? '').localeCompare(one.article.published ?? ''),
  );
  return newest
    .map(({ article }) => (FIRST_CLAUSE.exec(article.headline)?.[0] ?? '').trim())
    .filter((clause) => !isVague(clause))
    .slice(0, MOST_QUESTIONS)
    .map(asking);
}

// Matches "Harbour bridge shut" of "Harbour bridge shut; ferry runs", not a "U.S." in it.
const FIRST_CLAUSE = /^(?:[^;:!?.]|[.:](?! ))+/u;

function asking(about: string): string {
  return formatCommandLine({ command: 'what happened', values: { about } });
}
