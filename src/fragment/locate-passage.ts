import { findWords, foldWords, joinFolded, type Word } from './find-words.ts';
import type { FoldedPlace, PageText } from './page-text.ts';
import { type PageOffset, type PassagePlace, placePassage } from './passage-place.ts';

/** What an article has before and after a passage: tells it from repetitions of its words. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** So many words on either side are compared. */
const COMPARED_WORDS = 8;

/** Room for them: places are many where a text repeats itself. */
const NEAR_CHARS = 200;

/** Where a passage does not stand word by word, so many of its first and last words must. */
const EDGE_WORDS = 4;

/**
 * Finds a passage of an article's text in the blocks of its page: word by word, else from
 * its first words to its last, as a page may have a footnote's mark between. Of several
 * places it takes the one in the surroundings most like the article's.
 *
 * @returns null where the page has no such words.
 */
export function locatePassage(
  page: PageText,
  passage: string,
  { before, after }: Surroundings,
): PassagePlace | null {
  const lines = passage.split(/\n+/).filter((line) => line.trim() !== '');
  const [top = ''] = lines;
  const bottom = lines.at(-1) ?? '';
  const first = locateLine(page, top, { before, after: lines.length > 1 ? '' : after });
  if (!first || lines.length <= 1) return first && placePassage(page, ...first);
  const last = locateLine(page, bottom, { before: '', after });
  if (!last || last[1].block <= first[0].block) return null;
  return placePassage(page, first[0], last[1]);
}

type Extent = readonly [start: PageOffset, end: PageOffset];

function locateLine(
  page: PageText,
  line: string,
  surroundings: Surroundings,
): Extent | null {
  const sought = foldWords(line);
  if (sought === ' ') return null;
  const folded = page.blocks.map((text, block) => foldUnmarked(text, page.folded[block]));
  const places = [
    ...listPlaces(folded, sought).map((place) => endAfter(place, sought)),
    ...listLoosePlaces(folded, sought),
  ].toSorted(inPageOrder);
  // Lists of articles have the headline and the first words together, as an article has.
  const isTop = !surroundings.before.trim().includes('\n');
  const known = isTop ? { ...surroundings, before: '\n' } : surroundings;
  const isHeadline = surroundings.before.trim() === '';
  const best = isHeadline ? places[0] : chooseLikest(folded, places, known);
  return best ? readExtent(page, best) : null;
}

// A footnote's mark. Matches "[12]"; not "[sic]".
const NOTE_MARK = /\[\p{N}+\]/gu;

/** The words of a block but the marks of footnotes, which an article's text has not. */
function foldUnmarked(text: string, folded = ' '): string {
  return text.includes('[') ? joinFolded(findUnmarked(text)) : folded;
}

function findUnmarked(text: string): readonly Word[] {
  const marks = new Set(Array.from(text.matchAll(NOTE_MARK), ({ index }) => index + 1));
  return findWords(text).filter(({ start }) => !marks.has(start));
}

interface FoldedExtent extends FoldedPlace {
  /** Of the space after the last word. */
  readonly end: number;
}

function endAfter(place: FoldedPlace, words: string): FoldedExtent {
  return { ...place, end: place.at + words.length - 1 };
}

function inPageOrder(one: FoldedExtent, other: FoldedExtent): number {
  return one.block - other.block || one.at - other.at || other.end - one.end;
}

function listPlaces(folded: readonly string[], sought: string): readonly FoldedPlace[] {
  return folded.flatMap((text, block) => {
    const places: FoldedPlace[] = [];
    let at = text.indexOf(sought);
    while (at >= 0) {
      places.push({ block, at });
      at = text.indexOf(sought, at + sought.length - 1);
    }
    return places;
  });
}

/** Places that begin and end alike, with a few words more or fewer between. */
function listLoosePlaces(
  folded: readonly string[],
  sought: string,
): readonly FoldedExtent[] {
  const words = sought.trim().split(' ');
  if (words.length < 2 * EDGE_WORDS) return [];
  const opening = ` ${words.slice(0, EDGE_WORDS).join(' ')} `;
  const closing = ` ${words.slice(-EDGE_WORDS).join(' ')} `;
  return listPlaces(folded, opening).flatMap((place) => {
    const from = endAfter(place, opening).end;
    const near = (folded[place.block] ?? '').slice(from, from + sought.length * 1.5);
    const at = near.indexOf(closing);
    return at < 0 ? [] : [{ ...place, end: from + at + closing.length - 1 }];
  });
}

function chooseLikest(
  folded: readonly string[],
  places: readonly FoldedExtent[],
  { before, after }: Surroundings,
): FoldedExtent | undefined {
  const wanted = {
    before: foldWords(before.slice(-2 * NEAR_CHARS))
      .trim()
      .split(' ')
      .reverse(),
    after: foldWords(after.slice(0, 2 * NEAR_CHARS))
      .trim()
      .split(' '),
    isAtStart: /\n\s*$/.test(before),
    isAtEnd: /^\s*\n/.test(after),
  };
  const likeness = places.map((place) => likenessAt(folded, place, wanted));
  return places[likeness.indexOf(Math.max(...likeness.slice(0, MOST_PLACES)))];
}

/** More places than these only a text that says one thing over and over has. */
const MOST_PLACES = 1000;

interface WantedWords {
  /** The nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether a paragraph begins and ends with the passage. */
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** How many words on both sides are the article's, up to eight on each, and how many edges. */
function likenessAt(
  folded: readonly string[],
  { block, at, end }: FoldedExtent,
  wanted: WantedWords,
): number {
  const text = folded[block] ?? '';
  const above = `${folded[block - 1] ?? ''}${text.slice(Math.max(0, at - NEAR_CHARS), at)}`;
  const below = `${text.slice(end, end + NEAR_CHARS)}${folded[block + 1] ?? ''}`;
  const before = above.slice(-NEAR_CHARS).trim().split(/ +/).reverse();
  const after = below.slice(0, NEAR_CHARS).trim().split(/ +/);
  const isAtEnd = end >= text.length - 1;
  return (
    countSame(before, wanted.before) +
    countSame(after, wanted.after) +
    Number((at === 0) === wanted.isAtStart) +
    Number(isAtEnd === wanted.isAtEnd)
  );
}

function countSame(words: readonly string[], wanted: readonly string[]): number {
  const compared = wanted.slice(0, COMPARED_WORDS);
  const different = compared.findIndex((word, index) => word !== words[index]);
  return different < 0 ? compared.length : different;
}

// Marks that belong to the word after them. Matches the "“" of ", “"; not the "]" of "[3]".
const OPENING_MARKS = /[^\s\])]*$/;

// Marks that belong to the word before them. Matches the ".”" of ".” [3" and of ".”[3".
const CLOSING_MARKS = /^[^\s[(]*/;

/** The characters of the page at a folded place, with the marks that stand at the words. */
function readExtent({ blocks }: PageText, { block, at, end }: FoldedExtent): Extent {
  const text = blocks[block] ?? '';
  const words = findUnmarked(text);
  const folded = joinFolded(words);
  const first = words[countSpaces(folded, at)];
  const last = words[countSpaces(folded, end) - 1];
  const start = first?.start ?? 0;
  const stop = last?.end ?? text.length;
  const opening = OPENING_MARKS.exec(text.slice(Math.max(0, start - MOST_MARKS), start));
  const closing = CLOSING_MARKS.exec(text.slice(stop, stop + MOST_MARKS));
  const isMarks = (marks = ''): number => (LETTER.test(marks) ? 0 : marks.length);
  return [
    { block, offset: start - isMarks(opening?.[0]) },
    { block, offset: stop + isMarks(closing?.[0]) },
  ];
}

/** More marks than these beside a word are no punctuation. */
const MOST_MARKS = 8;

const LETTER = /[\p{L}\p{N}]/u;

function countSpaces(folded: string, until: number): number {
  let count = 0;
  for (
    let at = folded.indexOf(' ');
    at >= 0 && at < until;
    at = folded.indexOf(' ', at + 1)
  ) {
    count += 1;
  }
  return count;
}
