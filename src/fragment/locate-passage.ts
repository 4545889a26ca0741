import { findWords, foldWords } from './find-words.ts';
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
  const whole = listPlaces(page, sought).map((place) => ({
    ...place,
    end: place.at + sought.length - 1,
  }));
  const places = whole.length > 0 ? whole : listLoosePlaces(page, sought);
  const wanted = {
    before: foldWords(surroundings.before),
    after: foldWords(surroundings.after),
  };
  let best: FoldedExtent | null = null;
  let most = -1;
  for (const place of places) {
    const likeness = likenessAt(page, place, wanted);
    if (likeness > most) [best, most] = [place, likeness];
  }
  return best && readExtent(page, best);
}

interface FoldedExtent extends FoldedPlace {
  /** Of the space after the last word. */
  readonly end: number;
}

function listPlaces({ folded }: PageText, sought: string): readonly FoldedPlace[] {
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
function listLoosePlaces(page: PageText, sought: string): readonly FoldedExtent[] {
  const words = sought.trim().split(' ');
  if (words.length < 2 * EDGE_WORDS) return [];
  const opening = ` ${words.slice(0, EDGE_WORDS).join(' ')} `;
  const closing = ` ${words.slice(-EDGE_WORDS).join(' ')} `;
  return listPlaces(page, opening).flatMap((place) => {
    const text = page.folded[place.block] ?? '';
    const at = text.indexOf(closing, place.at + opening.length - 1);
    const end = at + closing.length - 1;
    return at < 0 || end - place.at > sought.length * 1.5 ? [] : [{ ...place, end }];
  });
}

/** How many words on both sides are the article's, up to eight on each. */
function likenessAt(page: PageText, place: FoldedExtent, wanted: Surroundings): number {
  const { block, at, end } = place;
  const text = page.folded[block] ?? '';
  const above = `${page.folded[block - 1] ?? ''}${text.slice(Math.max(0, at - NEAR_CHARS), at)}`;
  const below = `${text.slice(end, end + NEAR_CHARS)}${page.folded[block + 1] ?? ''}`;
  const before = above.slice(-NEAR_CHARS).trim().split(' ');
  const after = below.slice(0, NEAR_CHARS).trim().split(' ');
  return (
    countSame(before.reverse(), wanted.before.trim().split(' ').reverse()) +
    countSame(after, wanted.after.trim().split(' '))
  );
}

function countSame(words: readonly string[], wanted: readonly string[]): number {
  const compared = wanted.slice(0, COMPARED_WORDS);
  const different = compared.findIndex((word, index) => word !== words[index]);
  return different < 0 ? compared.length : different;
}

/** The characters of the page at a folded place, with the marks that stand at the words. */
function readExtent({ blocks, folded }: PageText, place: FoldedExtent): Extent {
  const { block, at, end } = place;
  const text = blocks[block] ?? '';
  const words = findWords(text);
  const first = countSpaces(folded[block] ?? '', at);
  const last = countSpaces(folded[block] ?? '', end) - 1;
  const start = text.slice(words[first - 1]?.end ?? 0, words[first]?.start);
  const rest = text.slice(words[last]?.end, words[last + 1]?.start);
  return [
    { block, offset: (words[first]?.start ?? 0) - (NO_SPACE_END.exec(start)?.[0].length ?? 0) },
    { block, offset: (words[last]?.end ?? 0) + (NO_SPACE_START.exec(rest)?.[0].length ?? 0) },
  ];
}

// Marks right before a word. Matches the "“" of ", “"; not ",".
const NO_SPACE_END = /[^\s]*$/;
const NO_SPACE_START = /^[^\s]*/;

function countSpaces(folded: string, until: number): number {
  let count = 0;
  for (let at = folded.indexOf(' '); at >= 0 && at < until; at = folded.indexOf(' ', at + 1)) {
    count += 1;
  }
  return count;
}
