import type { Address } from '../article/address.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { capitalisedPattern } from '../text/capitalised-pattern.ts';
import { sliceSpan } from '../text/span.ts';
import type { Passage } from '../text/split-text.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import type { Answer } from './answer.ts';
import { buildFound, buildNothingFound } from './build-answer.ts';
import type { Library, Reading } from './library.ts';
import { speakerWords } from './match-speaker.ts';
import { mendName } from './mend-name.ts';
import { type MendedQuery, mendQuery } from './mend-query.ts';
import { narrowToWords } from './narrow-to-words.ts';
import { chooseReadings } from './scope.ts';
import { focusOf } from './search.ts';

/** What `/who is` was asked. */
export interface WhoIsQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly name: string;
  readonly article: string | undefined;
}

/**
 * Answers who somebody is with the passages that introduce the name: in each article the
 * first that has it beside a role or an apposition ("Ned Price, a spokesman"), else the
 * first that has it at all.
 *
 * @throws {QueryError} If there is no word to search for, or no such article exists.
 */
export function answerWhoIs(library: Library, question: WhoIsQuestion): Answer {
  const readings = chooseReadings(library, question.article);
  const given = parseQuery(question.name);
  const introduce = (name: string) => {
    const words = speakerWords(name);
    const opening = capitalisedPattern(words[0] ?? '');
    return narrowToWords(library, readings, words).flatMap((reading) =>
      findIntroduction(reading, words, opening),
    );
  };
  const asGiven = introduce(question.name);
  const { query, mended, alike } =
    asGiven.length > 0 ? { query: given, mended: [], alike: [] } : mend(library, given);
  const addresses = mended.length > 0 ? introduce(query.text) : asGiven;
  const asked = { asked: question.asked, focus: focusOf(library, query), mended, alike };
  return addresses.length > 0
    ? buildFound(library, asked, addresses)
    : buildNothingFound(asked, readings, { missing: [question.name], near: [] });
}

/** Word by word, or as a whole name where that finds none. */
function mend(library: Library, given: Query): MendedQuery {
  const name = mendName(library, given.text);
  if (name === null) return mendQuery(library, given);
  const mended = [{ written: given.text, read: name }];
  return { query: parseQuery(name, given.opening), mended, alike: [] };
}

/** @param opening Found wherever the first of the words stands with a capital letter. */
function findIntroduction(
  reading: Reading,
  words: readonly string[],
  opening: RegExp,
): readonly Address[] {
  const { text, id } = reading.article;
  if (!opening.test(text)) return [];
  let named: Passage | null = null;
  for (const passage of reading.passages) {
    if (passage.first === 0) continue; // a headline names and does not introduce
    if (!opening.test(sliceSpan(text, passage))) continue;
    const name = findName(splitTokens(text, passage), words);
    if (!name) continue;
    named ??= passage;
    if (!isIntroduced(text, name)) continue;
    named = passage;
    break;
  }
  return named ? [{ article: id, first: named.first, last: named.last }] : [];
}

/** A name as it stands in a passage: the word before it, if any, and its own words. */
interface FoundName {
  readonly before: Token | undefined;
  readonly first: Token;
  readonly last: Token;
}

/** Finds the words one after another, over common ones ("Ministry of Culture"). */
function findName(tokens: readonly Token[], words: readonly string[]): FoundName | null {
  const telling = tokens.filter((token) => !token.isCommon);
  const place = telling.findIndex(
    (token, start) =>
      token.isCapitalised &&
      words.every((word, offset) => telling[start + offset]?.word === word),
  );
  const first = telling[place];
  const last = telling[place + words.length - 1];
  return first && last ? { before: telling[place - 1], first, last } : null;
}

/** A role before the name ("spokesman Ned Price") or an apposition after it (", a …"). */
function isIntroduced(text: string, { before, first, last }: FoundName): boolean {
  if (before && text.slice(before.end, first.start) === ' ') return true;
  return APPOSITION.test(text.slice(last.end, last.end + APPOSITION_CHARS));
}

// Matches ", a spokesman", ", 54," and ", chief of staff"; not ", and" or " said".
const APPOSITION = /^, (?:an? |the |\p{Lu}|\d|\p{Ll}+ (?:of|for|at|to) )/u;

/** Enough for the words that open an apposition. */
const APPOSITION_CHARS = 40;
