import { describe, expect, it } from 'vitest';
import {
  compareOrigin,
  keepOrigin,
  type Origin,
} from '../../src/article/compare-origin.ts';

const NOTHING: Origin = { publisher: null, published: null, updated: null, authors: [] };
const STATED: Origin = {
  publisher: 'Harbour News',
  published: '2026-03-02',
  updated: '2026-03-03',
  authors: ['Ann Lee', 'Bo Ray'],
};

describe('compareOrigin()', () => {
  it('lists what is said otherwise', () => {
    const now = { ...STATED, publisher: 'The Harbour', authors: [], updated: null };
    expect(compareOrigin(STATED, now)).toEqual([
      { field: 'publisher', before: 'Harbour News', after: 'The Harbour' },
      { field: 'authors', before: 'Ann Lee, Bo Ray', after: null },
      { field: 'updated', before: '2026-03-03', after: null },
    ]);
  });

  it.each([[NOTHING], [STATED]])('lists nothing for the same', (origin) => {
    expect(compareOrigin(origin, { ...origin, authors: [...origin.authors] })).toEqual(
      [],
    );
  });
});

describe('keepOrigin()', () => {
  it.each([
    { before: STATED, now: NOTHING, kept: STATED },
    { before: NOTHING, now: STATED, kept: STATED },
    {
      before: STATED,
      now: { ...NOTHING, authors: ['Cy'] },
      kept: { ...STATED, authors: ['Cy'] },
    },
  ])('loses nothing that is known', ({ before, now, kept }) => {
    expect(keepOrigin(before, now)).toEqual(kept);
  });
});
