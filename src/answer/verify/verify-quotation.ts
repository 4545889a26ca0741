import { QueryError } from '../../query/query-error.ts';
import { foldLetters } from '../../text/letters.ts';
import { isOverlapping } from '../../text/span.ts';
import type { Library, Reading } from '../library.ts';
import { locateSpan } from '../locate.ts';
import { chooseArticles } from './choose-articles.ts';
import { compareMarks } from './compare-marks.ts';
import { type Comparison, compareWords } from './compare-words.ts';
import { findSpeaker, speakersOf } from './find-speaker.ts';
import { gradeComparison } from './grade-comparison.ts';
import { isNear } from './is-near.ts';
import { listChanges, listLoose } from './list-changes.ts';
import { findExact, type LetteredReading, type Place } from './place.ts';
import { type QuotedText, readQuotedText } from './quoted-text.ts';
import { readPieces } from './read-pieces.ts';
import { splitPiece } from './split-piece.ts';
import type { Finding, SpeakerFinding } from './verified.ts';

/** A longer quotation is verified in parts: more words than any option or message has room for. */
const MOST_WORDS = 1500;

/** What is asked of one quotation. */
export interface QuotationToVerify {
  /** As typed, with or without quotation marks around it. */
  readonly quote: string;
  readonly speaker: string | undefined;
}

/** Folds the letters of an article; a caller may remember them from one quotation to the next. */
export type FoldReading = (reading: Reading) => LetteredReading;

/** Folds the letters of an article anew each time. */
export const foldReading: FoldReading = (reading) => ({
  reading,
  letters: foldLetters(reading.article.text),
});

/**
 * Verifies one quotation: grades it by what docs/verbatim.md says, with the places that
 * it leans on. Never grades an altered quotation *verbatim*, and says *ambiguous* where it
 * would have to choose.
 *
 * @throws {QueryError} If there is no word in it, or more than 1,500.
 *
 * @example
 * verifyQuotation(library, { quote: 'a record 56 jets', speaker: undefined }).grade;
 * // 'words left out'
 */
export function verifyQuotation(
  library: Library,
  { quote, speaker }: QuotationToVerify,
  fold: FoldReading = foldReading,
): Finding {
  const quoted = readQuotedText(quote);
  const { length } = quoted.words;
  if (length === 0) {
    throw new QueryError(
      `There is no word in “${quote.trim()}”: give the words to verify`,
    );
  }
  if (length > MOST_WORDS) {
    throw new QueryError(
      `The quotation has ${length} words: verify at most ${MOST_WORDS} at once`,
    );
  }
  const lettered = chooseArticles(library, quoted).map(fold);
  const exact = lettered.flatMap((one) => findExact(quoted, one));
  const draft =
    exact.length > 0 ? findWords(quoted, exact) : findAltered(quoted, lettered);
  return addSpeaker(library, draft, speaker);
}

/** A finding before its speaker is looked at. */
interface Draft extends Pick<Finding, 'quote' | 'grade' | 'marks' | 'changes' | 'among'> {
  /** What the quotation may lean on: each time all of it, in one place or several. */
  readonly alternatives: readonly (readonly Place[])[];
}

/** Every word stands: only marks may differ; places where fewest do come first. */
function findWords(quoted: QuotedText, places: readonly Place[]): Draft {
  const compared = places.map((place) => ({ place, marks: compareMarks(quoted, place) }));
  const fewest = Math.min(...compared.map(({ marks }) => marks.length));
  const nearest = compared.filter(({ marks }) => marks.length === fewest);
  return {
    quote: quoted.text,
    grade: fewest === 0 ? 'verbatim' : 'verbatim but for marks, dashes, spaces',
    marks: nearest[0]?.marks ?? [],
    changes: [],
    among: [],
    alternatives: nearest.map(({ place }) => [place]),
  };
}

/** Some words do not stand: of all ways to read it that are equally near, each is graded. */
function findAltered(quoted: QuotedText, lettered: readonly LetteredReading[]): Draft {
  const drafts = compareWords(quoted, lettered)
    .map((comparison) => readAltered(quoted, comparison))
    .filter(isElsewhereThanBefore);
  const [first] = drafts;
  if (!first) return notHere(quoted, []);
  const grades = new Set(
    drafts.flatMap(({ grade }) => (grade === 'ambiguous' ? [] : grade)),
  );
  const alternatives = drafts.flatMap((each) => each.alternatives);
  return grades.size === 1
    ? { ...first, alternatives }
    : { ...first, grade: 'ambiguous', changes: [], among: [...grades], alternatives };
}

/** Two ways to read the same words of an article leave nothing open. */
function isElsewhereThanBefore(
  { alternatives: [place] }: Draft,
  at: number,
  all: readonly Draft[],
): boolean {
  const [one] = place ?? [];
  return !all.slice(0, at).some(({ alternatives: [before] }) => {
    const [other] = before ?? [];
    return (
      one !== undefined &&
      other !== undefined &&
      one.reading === other.reading &&
      isOverlapping(one.span, other.span)
    );
  });
}

function notHere(quoted: QuotedText, nearest: readonly Place[]): Draft {
  return {
    quote: quoted.text,
    grade: 'not in these articles',
    marks: [],
    changes: [],
    among: [],
    alternatives: [nearest],
  };
}

function readAltered(quoted: QuotedText, comparison: Comparison): Draft {
  const { printed } = comparison;
  const { pieces, loose } = readPieces(quoted, comparison);
  const places = pieces.flatMap((piece) => splitPiece(piece, printed));
  if (!isNear(quoted, pieces)) return notHere(quoted, places);
  const changes = [
    ...pieces.flatMap((piece) => listChanges(quoted, piece, printed)),
    ...listLoose(quoted, loose),
  ];
  const graded = gradeComparison(pieces, changes, printed);
  const grade =
    graded === 'words left out' && isOfSeveral(places) ? 'two statements joined' : graded;
  return { ...notHere(quoted, places), grade, changes };
}

/** Tells whether two parts are said by two people: no ellipsis makes that one statement. */
function isOfSeveral(places: readonly Place[]): boolean {
  const [first = [], ...others] = places.map(speakersOf);
  return others.some(
    (names) =>
      first.length > 0 && names.length > 0 && !names.some((name) => first.includes(name)),
  );
}

/** Whose words they are is said of whatever is near, and graded where the words stand. */
function addSpeaker(
  library: Library,
  { alternatives, ...draft }: Draft,
  asked: string | undefined,
): Finding {
  const isHere = draft.grade !== 'not in these articles';
  const found =
    asked === undefined || !isHere ? null : findSpeaker(library, asked, alternatives);
  const places = (found?.places ?? alternatives.flat()).map(({ reading, span }) => ({
    address: locateSpan(reading, span),
    span,
  }));
  const speaker = found?.speaker ?? null;
  const grade =
    speaker && isStanding(draft) ? gradeSpeaker(draft.grade, speaker) : draft.grade;
  return { ...draft, grade, places, speaker };
}

function gradeSpeaker(
  grade: Finding['grade'],
  { kind }: SpeakerFinding,
): Finding['grade'] {
  if (kind === 'same') return grade;
  return kind === 'unclear' ? 'ambiguous' : 'said by someone else';
}

/** All words stand, or an ellipsis says where some do not. */
function isStanding({ grade, changes }: Pick<Draft, 'grade' | 'changes'>): boolean {
  return (
    grade === 'verbatim' ||
    grade === 'verbatim but for marks, dashes, spaces' ||
    (grade === 'words left out' && changes.every(({ isMarked }) => isMarked))
  );
}
