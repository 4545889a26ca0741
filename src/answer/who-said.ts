import type { Address } from '../article/address.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { QueryError } from '../query/query-error.ts';
import type { Hit } from '../ranking/rank.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import { said } from '../wording/said.ts';
import type { Answer, Focus, Order, SearchedStatements } from './answer.ts';
import { type Asked, buildFound, buildNothingFound } from './build-answer.ts';
import { findMarks } from './find-marks.ts';
import type { Library, Reading } from './library.ts';
import { speakerWords } from './match-speaker.ts';
import { mendSpeaker } from './mend-speaker.ts';
import { narrowToWords } from './narrow-to-words.ts';
import { chooseReadings } from './scope.ts';
import { addressOf, focusOf, search, shownAs } from './search.ts';
import { type StatementKind, selectStatements } from './select-statements.ts';
import { addressOfStatement, widenToStatement } from './widen-to-statement.ts';

/** What `/who said` was asked; `what` or `speaker` is there. */
export interface WhoSaidQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly what: string | undefined;
  readonly speaker: string | undefined;
  readonly kind: StatementKind | undefined;
  readonly article: string | undefined;
  /** @default 'best' */
  readonly order?: Order | undefined;
}

/**
 * How much a passage gains, on the scale of a score (where 1 more is e times likelier), when
 * somebody says the words that were asked for, rather than the reporter: the question is
 * who *said* them.
 */
const ATTRIBUTED_GAIN = 1.5;

/**
 * Answers who said something, or what somebody said.
 *
 * @throws {QueryError} If neither words nor a speaker are given, the speaker is no name,
 * or no such article exists.
 */
export function answerWhoSaid(library: Library, question: WhoSaidQuestion): Answer {
  const { what, speaker, kind, order = 'best' } = question;
  if (what === undefined && speaker === undefined) {
    throw new QueryError(said('questions.nothing-asked'));
  }
  const slips = mendSpeaker(library, speaker);
  const names = speakerWords(slips.speaker ?? '');
  if (speaker !== undefined && names.length === 0) {
    throw new QueryError(said('questions.no-name', { text: speaker }));
  }
  const readings = chooseReadings(library, question.article);
  const query = what === undefined ? null : parseQuery(what);
  const { mended, alike } = slips;
  const asked = {
    asked: question.asked,
    focus: focusOf(library, query, names),
    mended,
    alike,
  };
  const spoken = narrowToWords(library, readings, asked.focus.speaker);
  const statements = statementsByArticle(spoken, asked.focus, kind);
  const among = narrowedTo(question, spoken, statements);
  if (among?.count === 0) {
    return buildNothingFound(asked, readings, { missing: [], near: [], among });
  }
  return query
    ? answerWords(library, asked, { readings, query, statements, among, order })
    : buildFound(
        library,
        asked,
        readings.flatMap((reading) => addressesOf(reading, statements)),
        { order },
      );
}

/** The statements that alone may answer; null where every passage may. */
function narrowedTo(
  { speaker, kind }: WhoSaidQuestion,
  readings: readonly Reading[],
  statements: StatementsByArticle,
): SearchedStatements | null {
  if (speaker === undefined && kind === undefined) return null;
  const count = readings.reduce(
    (sum, { article }) => sum + statements(article.id).length,
    0,
  );
  return { speaker: speaker ?? null, kind: kind ?? null, count };
}

/** The wanted statements of an article, by its id. */
type StatementsByArticle = (article: string) => readonly Attribution[];

/** Selects statements of an article when they are first asked for: mostly of a few. */
function statementsByArticle(
  readings: readonly Reading[],
  { speaker }: Focus,
  kind: StatementKind | undefined,
): StatementsByArticle {
  const readingById = new Map(readings.map((reading) => [reading.article.id, reading]));
  const selected = new Map<string, readonly Attribution[]>();
  return (article) => {
    const known = selected.get(article);
    if (known) return known;
    const reading = readingById.get(article);
    const statements = reading ? selectStatements(reading, { speaker, kind }) : [];
    selected.set(article, statements);
    return statements;
  };
}

function addressesOf(
  reading: Reading,
  statements: StatementsByArticle,
): readonly Address[] {
  return statements(reading.article.id).map((statement) =>
    addressOfStatement(reading, statement),
  );
}

interface WordsQuestion {
  readonly readings: readonly Reading[];
  readonly query: Query;
  readonly statements: StatementsByArticle;
  readonly among: SearchedStatements | null;
  readonly order: Order;
}

function answerWords(library: Library, asked: Asked, question: WordsQuestion): Answer {
  const { readings, statements, among, order } = question;
  const result = search(library, question.query, readings);
  const { answers, near, missing, certainty, mended, alike } = result;
  const { terms: sought } = focusOf(library, result.query);
  const read: Asked = {
    asked: asked.asked,
    focus: { ...asked.focus, terms: sought },
    mended: [...(asked.mended ?? []), ...mended],
    alike,
  };
  // Asked once a hit: an order compares each many times.
  const attributed = new Set(
    [...answers, ...(among ? near : [])].filter(({ passage: { article, passage } }) => {
      const reading = library.readingById.get(article);
      const matched = reading ? findMarks(reading.article, passage, read.focus) : [];
      return isSaidBy(statements(article), matched);
    }),
  );
  const gain = (hit: Hit) => hit.score + (attributed.has(hit) ? ATTRIBUTED_GAIN : 0);
  const fitting = (hits: readonly Hit[]) =>
    among ? hits.filter((hit) => attributed.has(hit)) : hits;
  const best = fitting(answers).toSorted((one, other) => gain(other) - gain(one));
  if (best.length === 0) {
    return buildNothingFound(read, readings, {
      missing,
      near: fitting(near).map((hit) => addressOf(library, hit)),
      among,
    });
  }
  return buildFound(
    library,
    read,
    best.map((hit) => widen(library, hit)),
    { certainty: shownAs(certainty), order },
  );
}

/** Tells whether one of the statements says one of the matched words. */
function isSaidBy(statements: readonly Attribution[], matched: readonly Span[]): boolean {
  return statements.some(({ contents }) =>
    contents.some((content) => matched.some((token) => isOverlapping(token, content))),
  );
}

function widen(library: Library, hit: Hit): Address {
  const address = addressOf(library, hit);
  const reading = library.readingById.get(address.article);
  return reading ? widenToStatement(reading, address) : address;
}
