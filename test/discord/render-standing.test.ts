import { describe, expect, it } from 'vitest';
import { renderStanding } from '../../src/discord/render-standing.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { cite } from './cite.ts';

const english = wordsIn('en');

const PARAGRAPH = 'The bridge is 40 metres long.';
const CHECKED_AT = Date.UTC(2026, 10, 23, 12);

describe('renderStanding()', () => {
  it('says nothing of an article that stands as it is', () => {
    expect(renderStanding(cite(PARAGRAPH), english)).toBeNull();
  });

  it('says that words are no longer there, and when that was looked at', () => {
    const standing = { now: null, replacedBy: 'B7', checkedAt: CHECKED_AT };
    expect(renderStanding(cite(PARAGRAPH, { standing }), english)).toBe(
      '-# **no longer in the article** (checked 2026-11-23), which is now B7',
    );
  });

  it('says where they stand now', () => {
    const now = { article: 'B7', first: 3, last: 4 };
    const standing = { now, replacedBy: 'B7', checkedAt: CHECKED_AT };
    expect(renderStanding(cite(PARAGRAPH, { standing }), english)).toBe(
      '-# the article has changed (checked 2026-11-23); these words now stand at B7·s3-4',
    );
  });

  it('shows a correction in the article’s words, escaped and on one line', () => {
    const passage = cite('Correction:\n\n*40* metres, <@80351110224678912>.');
    const address = { article: 'A1', first: 9, last: 9 };
    const corrections = [{ address, span: passage.span }];
    expect(renderStanding({ ...passage, corrections }, english)).toBe(
      String.raw`-# the article adds: Correction: \*40\* metres, \<\@80351110224678912\>. · A1·s9`,
    );
  });

  it('counts corrections that are too many to show', () => {
    const passage = cite(PARAGRAPH);
    const correction = { address: passage.address, span: passage.span };
    const corrections = [correction, correction, correction, correction];
    const lines = renderStanding({ ...passage, corrections }, english)?.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines?.at(-1)).toBe('-# and 2 more');
  });
});
