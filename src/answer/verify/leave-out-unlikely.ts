import { type AlignmentInput, scoreAlignment } from './align-words.ts';
import { boundAlignment, LEAP_BEYOND_BOUND } from './bound-alignment.ts';

/** A quotation that is held against the words of several articles. */
export interface Lines<Line extends { readonly words: Int32Array }>
  extends Omit<AlignmentInput, 'articles'> {
  /** The words of each article, numbered as {@link AlignmentInput.articles} says. */
  readonly lines: readonly Line[];
}

/**
 * Leaves out the articles that no nearest way to read a quotation leans on, which changes
 * no alignment and saves most of the time: few are near where one has nearly all the words.
 *
 * @param joined The words of all articles, as they are to be aligned.
 */
export function leaveOutUnlikely<Line extends { readonly words: Int32Array }>(
  { lines, ...quoted }: Lines<Line>,
  joined: Int32Array,
): readonly Line[] {
  const most = boundAlignment({ ...quoted, articles: joined });
  const bounded = lines.map((line) => ({
    line,
    bound: boundAlignment({ ...quoted, articles: line.words }),
  }));
  const [first] = bounded.toSorted((one, other) => other.bound - one.bound);
  const leaping = most - LEAP_BEYOND_BOUND;
  if (!first || first.bound <= leaping) return lines;
  const reached = scoreAlignment({ ...quoted, articles: first.line.words });
  // Only a nearest way without a leap is in one article alone.
  if (reached <= leaping) return lines;
  return bounded.filter(({ bound }) => bound >= reached).map(({ line }) => line);
}
