import type { TimePiece } from './scan-times.ts';

/** What may stand between parts of one time: "6 p.m. on Monday", "Monday, 8 November". */
const BETWEEN = /^(?:,? (?:(?:on|at|in|of)(?: the)? )?|\/| \()$/u;
/** Words that belong to the time that follows: "early 2019", "the end of March". */
const LEADING =
  /(?:\b(?:early|late|mid)[- ](?:in )?|\b(?:end|start|beginning|middle|turn) of (?:the )?|\b(?:earlier|later) )$/iu;
/** None of the leading words is longer. */
const REACH = 24;
const CLOCK_NUMBER = /\d/;

/**
 * Joins the times that stand beside each other and tell one time together, and takes in
 * the words that lead them.
 *
 * @param part The text in which the pieces were found.
 */
export function joinTimes(
  part: string,
  pieces: readonly TimePiece[],
): readonly TimePiece[] {
  const joined: TimePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && areOne(part, last, piece))
      joined[joined.length - 1] = join(part, last, piece);
    else joined.push(withLeading(part, piece, last?.end ?? 0));
  }
  return joined;
}

/** Two times are one where each tells what the other does not: hour, weekday, date. */
function areOne(part: string, one: TimePiece, other: TimePiece): boolean {
  const between = part.slice(one.end, other.start);
  if (!BETWEEN.test(between)) return false;
  if (one.kind === 'hour' && CLOCK_NUMBER.test(part.slice(one.start, one.end)))
    return other.kind !== 'duration' && other.kind !== 'stretch';
  if (one.kind === 'hour') return other.kind === 'day' || other.kind === 'weekday';
  if (other.kind === 'hour') return one.kind === 'day' || one.kind === 'weekday';
  if (one.kind === 'weekday') return other.kind === 'day' && !between.includes('of');
  return (
    one.kind === 'vague' && other.kind === 'stretch' && / of (?:the )?$| $/u.test(between)
  );
}

/** The days are those of the date; else those of the part that tells any. */
function join(part: string, one: TimePiece, other: TimePiece): TimePiece {
  const dated = one.kind === 'weekday' && other.days !== null ? other : one;
  const days = dated.days ?? other.days;
  const kind = one.kind === 'hour' ? other.kind : one.kind;
  const isOpen = part.slice(one.end, other.start).endsWith('(');
  const end = isOpen && part[other.end] === ')' ? other.end + 1 : other.end;
  return { start: one.start, end, kind, days };
}

function withLeading(part: string, piece: TimePiece, from: number): TimePiece {
  if (piece.kind === 'duration' || piece.kind === 'hour') return piece;
  const before = part.slice(Math.max(from, piece.start - REACH), piece.start);
  const leading = LEADING.exec(before)?.[0].length ?? 0;
  return leading === 0 ? piece : { ...piece, start: piece.start - leading };
}
