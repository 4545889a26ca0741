import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermCounts } from '../../src/index/term-counts.ts';

describe('TermCounts', () => {
  it('counts what a map would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (counted) => {
        const counts = new TermCounts(counted);
        const listed: [number, number][] = [];
        counts.visit((term, count) => listed.push([term, count]));
        const model = Array.from({ length: 22 }, (_, term) => term - 1).map(
          (term) => [term, counted.filter((one) => one === term).length] as const,
        );
        expect(listed).toEqual(model.filter(([, count]) => count > 0));
        for (const [term, count] of model) {
          expect(counts.get(term)).toBe(count);
          expect(counts.has(term)).toBe(count > 0);
        }
      }),
    );
  });
});
