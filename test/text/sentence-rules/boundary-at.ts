import { findSentenceEnds } from '../../../src/text/sentence-ends.ts';
import { type Boundary, lastWordOf } from '../../../src/text/sentence-rules/boundary.ts';

/**
 * Builds the boundary that a test writes as `|`: `Mr. | Cole left.` The mark is what ends
 * the text before it.
 */
export function boundaryAt(written: string, depth = 0): Boundary {
  const [left = '', after = ''] = written.split(' | ');
  const mark = findSentenceEnds(`${left} `, { start: 0, end: left.length }).at(-1);
  if (mark === undefined) throw new RangeError(`Cannot find an end mark in "${left}"`);
  const before = left.slice(0, mark.start);
  return {
    before,
    mark: left.slice(mark.start),
    after,
    lastWord: lastWordOf(before),
    depth,
  };
}
