import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingTermIndex } from '../../src/index/growing-term-index.ts';

const TERMS = ['a', 'b', 'constructor'] as const;

/** Adds a passage, removes one, and maybe asks, whereafter what comes is added to the lists. */
const CHANGE = fc.record({
  terms: fc.uniqueArray(fc.constantFrom(...TERMS), { minLength: 1 }),
  removed: fc.nat(30),
  isAsked: fc.boolean(),
});

describe('GrowingTermIndex', () => {
  it('finds what a list of all passages would, whatever came before the first question', () => {
    fc.assert(
      fc.property(fc.array(CHANGE, { maxLength: 30 }), (changes) => {
        const index = new GrowingTermIndex();
        const model = new Map<number, readonly string[]>();
        const check = (): void => {
          for (const term of TERMS) {
            const expected = [...model]
              .filter(([, terms]) => terms.some((one) => one === term))
              .map(([id]) => id);
            expect(index.passagesWith(term, expected.length)).toEqual(expected);
          }
        };
        for (const [id, { terms, removed, isAsked }] of changes.entries()) {
          index.add(id, terms);
          model.set(id, terms);
          index.remove(removed);
          model.delete(removed);
          if (isAsked) check();
        }
        check();
        expect(index.passagesWith('zeppelin', 1)).toEqual([]);
      }),
    );
  });

  it('finds those beyond what is taken in at once too', () => {
    const index = new GrowingTermIndex();
    for (let id = 0; id < 9000; id++) index.add(id, ['boat', `boat${id}`]);
    expect(index.passagesWith('boat', 9000)).toEqual(
      Array.from({ length: 9000 }, (_, id) => id),
    );
    expect(index.passagesWith('boat8999', 1)).toEqual([8999]);
  });
});
