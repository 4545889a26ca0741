import fc from 'fast-check';
import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { TermIndex, writeLists } from '../../src/index/term-index.ts';

describe('TermIndex', () => {
  it('finds all passages of a term, in the order they were added', () => {
    const index = new TermIndex();
    for (let id = 0; id < 150; id++) index.add(id, ['boat', `boat${id}`]);
    expect(index.passagesWith('boat', 150)).toEqual(
      Array.from({ length: 150 }, (_, id) => id),
    );
    expect(index.passagesWith('boat7', 1)).toEqual([7]);
  });

  it('finds nothing for an unknown term and for one whose last passage was removed', () => {
    const index = new TermIndex();
    index.add(0, ['small', 'boat']);
    index.remove(0);
    expect(index.passagesWith('boat', 1)).toEqual([]);
    expect(index.passagesWith('zeppelin', 1)).toEqual([]);
  });

  it('finds in an order that no removal changes, as a list of its own would', () => {
    const change = fc.record({
      terms: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
      removed: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const index = new TermIndex();
        const model = new Map<number, readonly string[]>();
        for (const [id, { terms, removed }] of changes.entries()) {
          index.add(id, terms);
          model.set(id, terms);
          index.remove(removed);
          model.delete(removed);
        }
        for (const term of ['a', 'b', 'c']) {
          const expected = [...model.keys()].filter((id) =>
            model.get(id)?.includes(term),
          );
          expect(index.passagesWith(term, changes.length)).toEqual(expected);
        }
      }),
    );
  });
});

describe('writeLists()', () => {
  it('writes what FlexSearch exports of an index with the same passages', async () => {
    const index = new Index({
      tokenize: 'strict',
      resolution: 1,
      encode: (words: string) => words.split(' '),
    });
    index.add(0, 'small boat');
    index.add(3, 'boat');
    const exported: unknown[] = [];
    await index.export(async (key: string, part?: string) => {
      if (key === '1.map') exported.push(...JSON.parse(part ?? '[]'));
    });
    const written = writeLists([
      ['small', [0]],
      ['boat', [0, 3]],
    ]);
    expect(JSON.parse(written)).toEqual(exported);
  });

  it('is read into an index for saved parts alone', () => {
    const part = writeLists([['boat', [2, 5]]]);
    const saved = new TermIndex({ isSaved: true });
    saved.load(part);
    expect(saved.passagesWith('boat', 2)).toEqual([2, 5]);
    expect(() => new TermIndex().load(part)).toThrow(TypeError);
  });
});
