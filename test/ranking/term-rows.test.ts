import { describe, expect, it } from 'vitest';
import { TermRows } from '../../src/ranking/term-rows.ts';

describe('TermRows', () => {
  it('remembers the numbers of its own terms', () => {
    const rows = new TermRows(10);
    rows.set(3, 0);
    rows.set(9, 7);
    expect([rows.find(3), rows.find(9), rows.find(4)]).toEqual([0, 7, -1]);
  });

  it('never gives what another has written', () => {
    const one = new TermRows(10);
    one.set(3, 5);
    const other = new TermRows(10);
    expect(other.find(3)).toBe(-1);
    other.set(3, 8);
    expect([one.find(3), other.find(3)]).toEqual([-1, 8]);
  });

  it('takes more terms than any before', () => {
    const rows = new TermRows(100_000);
    rows.set(99_999, 4);
    expect(rows.find(99_999)).toBe(4);
  });
});
