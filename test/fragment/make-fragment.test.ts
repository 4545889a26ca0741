import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFragment } from '../../src/fragment/make-fragment.ts';
import { foldPage } from '../../src/fragment/page-text.ts';
import { placePassage } from '../../src/fragment/passage-place.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

const LONG =
  'The harbour bridge was shut on Monday after a storm had torn two of its cables, the city said, and it will stay shut for some weeks.';

interface Sought {
  readonly blocks: readonly string[];
  readonly passage: string;
  /** Place of its block. */
  readonly block?: number;
}

/** The fragment of a passage, percent-decoded. */
function decoded(
  { blocks, passage, block }: Sought,
  use: { isWhole?: boolean; limit?: number; isInText?: boolean } = {},
): string | null {
  const { isWhole = true, limit = 1000, isInText = false } = use;
  const at = block ?? blocks.findIndex((text) => text.includes(passage));
  const start = blocks[at]?.indexOf(passage) ?? 0;
  const page = foldPage(blocks, { isWhole });
  const end = { block: at, offset: start + passage.length };
  const place = placePassage(page, { block: at, offset: start }, end);
  const fragment = place && makeFragment(page, place, { limit, isInText });
  return fragment && decodeURIComponent(fragment);
}

describe('makeFragment() of a page that is known', () => {
  it.each([
    {
      what: 'a short passage whole',
      blocks: ['Rain. It rained.'],
      passage: 'It rained.',
      made: ':~:text=It rained',
    },
    {
      what: 'a long one by its edges',
      blocks: [LONG],
      passage: LONG,
      made: ':~:text=harbour bridge was,weeks',
    },
    {
      what: 'more first words than a teaser has',
      blocks: ['The harbour bridge was shut …', LONG],
      passage: LONG,
      made: ':~:text=harbour bridge was shut on,weeks',
    },
    {
      what: 'what stands before one that is repeated',
      blocks: ['It rained.', 'On Tuesday it snowed. It rained.'],
      passage: 'It rained.',
      block: 1,
      made: ':~:text=On Tuesday it snowed.-,It rained.',
    },
    { what: 'nothing of marks alone', blocks: ['— …'], passage: '— …', made: null },
    {
      what: 'words of scripts without spaces',
      blocks: ['今天天氣很好。我們去公園。'],
      passage: '我們去公園。',
      made: ':~:text=我們去公園',
    },
  ])('has $what', ({ made, ...sought }) => {
    expect(decoded(sought)).toBe(made);
  });

  it('does not end where a mark or a letter would be parted', () => {
    const blocks = [
      'He said it was the U.S. Navy’s own small-boat crew of 3.5 men, don’t ask.',
    ];
    const made = decoded({ blocks, passage: blocks[0] ?? '' });
    expect(made).toBe(':~:text=said it was the,don’t ask');
  });
});

describe('makeFragment() of a page of which only the article is known', () => {
  const blocks = [
    'Harbour bridge shut',
    'x y z '.repeat(20),
    `Rain came. ${LONG} It is old.`,
  ];

  it('begins a long passage beyond what a teaser repeats', () => {
    const made = decoded({ blocks, passage: LONG }, { isWhole: false });
    expect(made).toBe(':~:text=the city said,weeks');
  });

  it('seeks a short passage whole, with what stands beside it, then by its last words', () => {
    const passage = 'The mayor then thanked all the crews.';
    const page = { blocks: [...blocks, `It ended. ${passage} She left.`], passage };
    expect(decoded(page, { isWhole: false })).toBe(
      `:~:text=${passage},-She left&text=It ended.-,${passage}&text=all the crews`,
    );
  });

  it('has fewer ways where there is less room, and none where there is too little', () => {
    const passage = 'The mayor then thanked all the crews.';
    const page = { blocks: [...blocks, `${passage} She left.`], passage };
    expect(decoded(page, { isWhole: false, limit: 40 })).toBe(':~:text=all the crews');
    expect(decoded(page, { isWhole: false, limit: 20 })).toBeNull();
  });

  it('leaves out words at an edge that a masked link cannot have', () => {
    const page = {
      blocks: [LONG.replace('some weeks', 'some small-boat')],
      passage: LONG.replace('some weeks', 'some small-boat'),
    };
    expect(
      decoded(
        { ...page, blocks: ['Head', 'a b '.repeat(60), ...page.blocks] },
        { isWhole: false, isInText: true },
      ),
    ).toBe(':~:text=the city said,boat');
  });
});

describe('makeFragment()', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'rain ',
      'it ',
      'Ana’s ',
      'small-boat ',
      '。',
      '台灣',
      'ع ',
      '\u{1f6a2} ',
      '“',
      '” ',
      '. ',
      '\ud800',
      '\u00ad',
      '\u202f',
      '%2D',
      ', ',
      '&',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const block = fc
    .array(piece, { minLength: 1, maxLength: 40 })
    .map((all) => `${all.join('')}.`);

  it('has terms that stand in the passage or beside it, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        (blocks, one, other, isWhole, isInText) => {
          const page = foldPage(blocks, { isWhole });
          const at = one % blocks.length;
          const text = blocks[at] ?? '';
          const start = wholeCharacter(text, other % text.length);
          const place = placePassage(
            page,
            { block: at, offset: start },
            { block: at, offset: text.length },
          );
          const fragment = place && makeFragment(page, place, { limit: 450, isInText });
          if (!fragment) return;
          expect(fragment.length).toBeLessThanOrEqual(450);
          expect(fragment).toMatch(/^:~:text=[\w.~%,&=-]+$/);
          if (isInText) expect(fragment).not.toMatch(/%2[1578A9D]/);
          const clean = (raw: string) =>
            raw.replace(/\s+/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
          const all = blocks.map(clean);
          for (const term of fragment
            .slice(':~:text='.length)
            .split(/(?:-,|,-|,|&text=)/)) {
            const words = decodeURIComponent(term);
            expect(all.some((known) => known.includes(words))).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['rain ', 'a b. ', '台', '“a” '])(
    'takes time in proportion to a text of %j',
    (unit) => {
      const growth = growthOverSixteen((times) => {
        const text = unit.repeat(400 * times);
        const page = foldPage([text, text], { isWhole: false });
        const place = placePassage(
          page,
          { block: 1, offset: 0 },
          { block: 1, offset: text.length },
        );
        return place && makeFragment(page, place, { limit: 400 });
      });
      expect(growth).toBeLessThan(60);
    },
  );
});

/** Spans never begin within a character. */
function wholeCharacter(text: string, at: number): number {
  const isWithin = /[\udc00-\udfff]/.test(text[at] ?? '');
  return isWithin && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
