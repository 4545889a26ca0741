import type { Span } from '../text/span.ts';
import type { Passage } from '../text/split-text.ts';

/**
 * Longest unit that is searched, in UTF-16 code units: what a reader takes in at a glance.
 * In a longer one a question finds its words scattered over too much.
 */
const LENGTH_LIMIT = 400;

/**
 * Splits passages of more than 400 characters into runs of whole sentences that are no
 * longer, where there are such; the others stay as they are. An answer still shows the
 * whole passage, so that no quotation is cut.
 *
 * @param passages Sorted, apart; `first` and `last` count in `sentences`.
 */
export function splitLongPassages(
  passages: readonly Passage[],
  sentences: readonly Span[],
): readonly Passage[] {
  return passages.flatMap((passage) => {
    if (passage.end - passage.start <= LENGTH_LIMIT) return passage;
    return groupSentences(
      sentences.slice(passage.first, passage.last + 1),
      passage.first,
    );
  });
}

function groupSentences(sentences: readonly Span[], first: number): readonly Passage[] {
  const groups: Passage[] = [];
  for (const [place, { start, end }] of sentences.entries()) {
    const last = groups.at(-1);
    if (last && end - last.start <= LENGTH_LIMIT) {
      groups[groups.length - 1] = { ...last, end, last: first + place };
    } else {
      groups.push({ start, end, first: first + place, last: first + place });
    }
  }
  return groups;
}
