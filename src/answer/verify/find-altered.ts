import { isOverlapping } from '../../text/span.ts';
import { speakersOf } from './compare-speaker.ts';
import { type Comparison, compareWords } from './compare-words.ts';
import { gradeComparison, isOneSentence } from './grade-comparison.ts';
import { isNear } from './is-near.ts';
import type { LetteredReading } from './lettered-reading.ts';
import { listChanges, listLoose, listOrder } from './list-changes.ts';
import type { Place } from './place.ts';
import type { QuotedText } from './quoted-text.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { splitPiece } from './split-piece.ts';
import type { Finding } from './verified.ts';

/** A finding before its speaker is looked at. */
export interface Draft
  extends Pick<Finding, 'quote' | 'grade' | 'marks' | 'changes' | 'apartBy' | 'among'> {
  /** What the quotation may lean on: each time all of it, in one place or several. */
  readonly alternatives: readonly (readonly Place[])[];
}

/**
 * Grades a quotation some words of which do not stand: by the way to read it that is
 * nearest; *ambiguous* where several are equally near and graded differently.
 */
export function findAltered(
  quoted: QuotedText,
  lettered: readonly LetteredReading[],
): Draft {
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
    : {
        ...first,
        grade: 'ambiguous',
        changes: [],
        apartBy: null,
        among: [...grades],
        alternatives,
      };
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
    apartBy: null,
    among: [],
    alternatives: [nearest],
  };
}

function readAltered(quoted: QuotedText, comparison: Comparison): Draft {
  const { printed } = comparison;
  const { pieces, loose } = readPieces(quoted, comparison);
  const places = pieces.flatMap((piece) => splitPiece(piece, printed));
  if (!isNear(quoted, pieces, printed)) return notHere(quoted, places);
  const isReordered = pieces.length > 1 && isOneSentence(pieces);
  const changes = isReordered
    ? listOrder(quoted, pieces)
    : [
        ...pieces.flatMap((piece) => listChanges(quoted, piece, printed)),
        ...listLoose(quoted, loose),
      ];
  const graded = gradeComparison(pieces, changes, printed);
  const grade =
    graded === 'words left out' && isOfSeveral(places) ? 'two statements joined' : graded;
  const isJoined = grade === 'two statements joined' && quoted.elisions.size > 0;
  const apartBy = isJoined ? findApart(places, pieces) : null;
  return { ...notHere(quoted, places), grade, changes, apartBy };
}

/** One piece by one speaker is graded by the joint that no ellipsis marks. */
function findApart(places: readonly Place[], pieces: readonly Piece[]): Draft['apartBy'] {
  if (isOfSeveral(places)) return 'speakers';
  return pieces.length > 1 ? 'distance' : null;
}

/** Tells whether two parts are said by two people: no ellipsis makes that one statement. */
function isOfSeveral(places: readonly Place[]): boolean {
  const [first = [], ...others] = places.map(speakersOf);
  return others.some(
    (names) =>
      first.length > 0 && names.length > 0 && !names.some((name) => first.includes(name)),
  );
}
