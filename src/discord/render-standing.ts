import type { CitedPassage } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import { sliceSpan } from '../text/span.ts';
import type { Words } from '../wording/words.ts';
import { escapeInline } from './escape.ts';
import { small } from './remarks.ts';

/**
 * Renders, as small text, what became of a passage's article: that it was replaced, and
 * where the words stand now; and where the article corrects itself, in its own words. Null
 * where there is nothing to say, as for most.
 */
export function renderStanding(passage: CitedPassage, words: Words): string | null {
  const lines = [...renderReplaced(passage, words), ...renderCorrections(passage, words)];
  return lines.length === 0 ? null : lines.map(small).join('\n');
}

function renderReplaced(
  { standing }: CitedPassage,
  { say, day: write }: Words,
): readonly string[] {
  if (!standing) return [];
  const { now, replacedBy, checkedAt } = standing;
  const day = write(new Date(checkedAt).toISOString().slice(0, 10));
  return [
    now
      ? say('source.changed', { day, address: formatAddress(now) })
      : say('source.gone', { day, article: replacedBy }),
  ];
}

/** An article that corrects itself more often is to be read on its page. */
const MOST_CORRECTIONS = 2;

const CORRECTION_CHARS = 240;

function renderCorrections(
  { article, corrections }: CitedPassage,
  { say }: Words,
): readonly string[] {
  const shown = corrections.slice(0, MOST_CORRECTIONS).map(({ address, span }) =>
    say('source.adds', {
      printed: escapeInline(sliceSpan(article.text, span), CORRECTION_CHARS),
      address: formatAddress(address),
    }),
  );
  const more = corrections.length - shown.length;
  return more > 0 ? [...shown, say('source.more-corrections', { count: more })] : shown;
}
