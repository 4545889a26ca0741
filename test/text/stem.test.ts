import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

describe('stem()', () => {
  it.each([
    ['operations', 'operating'],
    ['destabilizing', 'destabilize'],
    ['officials', 'official'],
    ['generously', 'generous'],
  ])('gives %s and %s one stem', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['news', 'new'],
    ['general', 'generous'],
    ['university', 'united'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['56', '3.5m', 'ie6', 'x'.repeat(41)])('keeps %s whole', (word) => {
    expect(stem(word)).toBe(word);
  });
});
