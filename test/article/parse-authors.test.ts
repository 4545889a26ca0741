import { describe, expect, it } from 'vitest';
import { parseAuthors } from '../../src/article/parse-authors.ts';

describe('parseAuthors()', () => {
  it.each<[string | string[], string[]]>([
    ['Ann Lee', ['Ann Lee']],
    ['By Ann Lee', ['Ann Lee']],
    ['by Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee, Bo Ray and Cy Orr', ['Ann Lee', 'Bo Ray', 'Cy Orr']],
    ['Ann Lee, Bo Ray, and Cy Orr', ['Ann Lee', 'Bo Ray', 'Cy Orr']],
    ['Ann Lee & Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['[[Ann Lee]], [[Bo Ray]]', ['Ann Lee', 'Bo Ray']],
    [
      ['[[Ann Lee]]', 'By Bo Ray'],
      ['Ann Lee', 'Bo Ray'],
    ],
    [['Ann Lee, MD'], ['Ann Lee, MD']],
    ['Byron Sandland', ['Byron Sandland']],
    ['Ann Lee,', ['Ann Lee']],
    ['', []],
    [[], []],
  ])('reads %j as %j', (value, names) => {
    expect(parseAuthors(value)).toEqual(names);
  });
});
