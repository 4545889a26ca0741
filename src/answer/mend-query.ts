import type { PassageIndex } from '../index/passage-index.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query, QueryWord } from '../query/query.ts';
import { isEnglishWord } from '../text/english-words.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { spellingVariants } from '../text/spelling-variants.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import type { Alike, Mend } from './answer.ts';
import { chooseNear } from './choose-near.ts';
import type { Library } from './library.ts';
import { printedForm, spellingOf } from './library-words.ts';

/** A question with its slips mended. */
export interface MendedQuery {
  readonly query: Query;
  readonly mended: readonly Mend[];
  /** Words that could be one or the other: nothing is chosen for them. */
  readonly alike: readonly Alike[];
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** No word is longer: what is has no slip but is a slip. */
const LONGEST = 40;

/** More unknown words than these are another language or a rant, and not worth the time. */
const MOST_MENDED = 4;

/**
 * Mends the words of a question that stand nowhere in the library and are no English: each is
 * read as the one word of the library that is clearly the nearest, or as two that stand
 * together there ("smallboat"), or with its neighbour as one ("news letter"). A number is
 * never mended, and no word that stands in the library.
 */
export function mendQuery(library: Library, query: Query): MendedQuery {
  const { index } = library;
  const tokens = splitTokens(query.text);
  const edits: Edit[] = [];
  const alike: Alike[] = [];
  for (const word of query.words.filter(isMendable(index)).slice(0, MOST_MENDED)) {
    const place = tokens.findIndex(
      (token) => sliceSpan(query.text, token) === word.written,
    );
    const edit = findJoined(index, tokens, place) ?? findParts(index, tokens, place);
    const words = edit ? [] : nearestWords(library, word);
    const token = tokens[place];
    const [read] = words;
    if (edit) edits.push(edit);
    else if (words.length > 1) alike.push({ written: word.written, words });
    else if (read !== undefined && token) edits.push({ ...token, read });
  }
  return { ...makeEdits(query, edits), alike };
}

/** What is read in place of a part of the question. */
interface Edit extends Span {
  readonly read: string;
}

function makeEdits(query: Query, edits: readonly Edit[]): Omit<MendedQuery, 'alike'> {
  const apart = edits
    .toSorted((one, other) => one.start - other.start)
    .filter((edit, place, all) => edit.start >= (all[place - 1]?.end ?? 0));
  if (apart.length === 0) return { query, mended: [] };
  let text = '';
  let end = 0;
  for (const edit of apart) {
    text += query.text.slice(end, edit.start) + edit.read;
    end = edit.end;
  }
  return {
    query: parseQuery(text + query.text.slice(end), query.opening),
    mended: apart.map((edit) => ({
      written: sliceSpan(query.text, edit),
      read: edit.read,
    })),
  };
}

/** As the articles print them; a word of the other English is no slip but is read so too. */
function nearestWords(library: Library, word: QueryWord): readonly string[] {
  const { index } = library;
  const variant = spellingVariants(word.word).find((spelt) => {
    const [token] = splitTokens(spelt);
    return token !== undefined && index.documentFrequency(token.term) > 0;
  });
  const near = variant ? [variant] : chooseNear(spellingOf(library), word);
  return near.map((each) => printedForm(library, each));
}

function isMendable(index: PassageIndex): (word: QueryWord) => boolean {
  return ({ word, term, kind }) =>
    kind !== 'number' &&
    word.length >= SHORTEST &&
    word.length <= LONGEST &&
    ONLY_LETTERS.test(word) &&
    index.documentFrequency(term) === 0;
}

const ONLY_LETTERS = /^\p{L}+$/u;

/** The shortest part of a word that was typed without its space. */
const SHORTEST_PART = 3;

/** "smallboat" where "small boat" or "small-boat" stands somewhere. */
function findParts(
  index: PassageIndex,
  tokens: readonly Token[],
  place: number,
): Edit | null {
  const token = tokens[place];
  if (!token || isEnglishWord(token.word)) return null;
  const { word, start, end } = token;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (standTogether(index, parts)) return { start, end, read: parts.join(' ') };
  }
  return null;
}

function standTogether(index: PassageIndex, words: readonly string[]): boolean {
  const tokens = words.flatMap((word) => splitTokens(word));
  const ids = words.map((word) => index.vocabulary.find(word) ?? -1);
  if (tokens.some(({ isCommon }) => isCommon) || ids.includes(-1)) return false;
  const [first = -1, second = -1] = ids;
  return index
    .candidates(tokens.map(({ term }) => term))
    .some((passage) =>
      passage.words.some((id, at) => id === first && passage.words[at + 1] === second),
    );
}

/** "news letter" where "newsletter" stands somewhere: with the word before or after it. */
function findJoined(
  index: PassageIndex,
  tokens: readonly Token[],
  place: number,
): Edit | null {
  for (const from of [place - 1, place]) {
    const first = tokens[from];
    const second = tokens[from + 1];
    if (!first || !second) continue;
    const [joined] = splitTokens(first.word + second.word);
    if (joined && index.documentFrequency(joined.term) > 0)
      return { start: first.start, end: second.end, read: joined.word };
  }
  return null;
}
