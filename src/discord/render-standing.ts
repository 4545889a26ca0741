import type { CitedPassage } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import { sliceSpan } from '../text/span.ts';
import { escapeInline } from './escape.ts';

/**
 * Renders, as small text, what became of a passage's article: that it was replaced, and
 * where the words stand now; and where the article corrects itself, in its own words. Null
 * where there is nothing to say, as for most.
 */
export function renderStanding(passage: CitedPassage): string | null {
  const lines = [...renderReplaced(passage), ...renderCorrections(passage)];
  return lines.length === 0 ? null : lines.join('\n');
}

function renderReplaced({ standing }: CitedPassage): readonly string[] {
  if (!standing) return [];
  const { now, replacedBy, checkedAt } = standing;
  const day = new Date(checkedAt).toISOString().slice(0, 10);
  return [
    now
      ? `-# the article has changed (checked ${day}); these words now stand at ${formatAddress(now)}`
      : `-# **no longer in the article** (checked ${day}), which is now ${replacedBy}`,
  ];
}

/** An article that corrects itself more often is to be read on its page. */
const MOST_CORRECTIONS = 2;

const CORRECTION_CHARS = 240;

function renderCorrections({ article, corrections }: CitedPassage): readonly string[] {
  const shown = corrections.slice(0, MOST_CORRECTIONS).map(({ address, span }) => {
    const printed = sliceSpan(article.text, span);
    return `-# the article adds: ${escapeInline(printed, CORRECTION_CHARS)} · ${formatAddress(address)}`;
  });
  const more = corrections.length - shown.length;
  return more > 0 ? [...shown, `-# and ${more} more`] : shown;
}
