import { describe, expect, it } from 'vitest';
import { AskedVectors, findWordVector } from '../../src/text/word-vectors.ts';

function likeness(one: string, other: string): number | undefined {
  const asked = new AskedVectors(Int32Array.of(-1, findWordVector(one)));
  const likenesses = new Float32Array(4).fill(9);
  asked.compare(findWordVector(other), likenesses, 1);
  const [before, toNone, toOne, after] = likenesses;
  expect([before, after]).toEqual([9, 9]);
  expect(toNone).toBeCloseTo(0, 9);
  return toOne;
}

describe('AskedVectors', () => {
  it.each([
    ['begin', 'start'],
    ['cost', 'expens'],
    ['citi', 'town'],
    ['die', 'death'],
  ])('finds %s near %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.5);
  });

  it.each([
    ['begin', 'harbour'],
    ['citi', 'die'],
    ['music', 'oil'],
  ])('finds %s far from %s', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(0.35);
  });

  it('is 1 for a word and itself, and the same both ways', () => {
    expect(likeness('minist', 'minist')).toBeCloseTo(1, 5);
    expect(likeness('minist', 'elect')).toBe(likeness('elect', 'minist'));
  });

  it('is 0 for a word that has no vector', () => {
    expect(findWordVector('zeppelinfahrt')).toBe(-1);
    expect(likeness('zeppelinfahrt', 'begin')).toBeCloseTo(0, 9);
  });
});
