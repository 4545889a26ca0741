import { describe, expect, it } from 'vitest';
import { lineAt } from '../../src/article/line-at.ts';

describe('lineAt()', () => {
  it.each([
    ['one\ntwo\n', 0, 1],
    ['one\ntwo\n', 3, 1],
    ['one\ntwo\n', 4, 2],
    ['one\ntwo\n', 8, 3],
    ['one\r\ntwo', 5, 2],
    ['one', 99, 1],
    ['', 0, 1],
  ])('counts the lines of %j to offset %i', (text, offset, line) => {
    expect(lineAt(text, offset)).toBe(line);
  });
});
