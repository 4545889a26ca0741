import { describe, expect, it } from 'vitest';
import {
  findBrokenFragment,
  parseTextFragments,
} from '../../src/article/parse-text-fragment.ts';

const NONE = { prefix: null, end: null, suffix: null };

describe('parseTextFragments()', () => {
  it.each([
    { link: 'https://a.org/#:~:text=56%20jets', found: [{ ...NONE, start: '56 jets' }] },
    {
      link: 'https://a.org/x#part:~:text=so,on',
      found: [{ ...NONE, start: 'so', end: 'on' }],
    },
    {
      link: 'https://a.org/#:~:text=be%2C-,a,b,-af%20ter',
      found: [{ prefix: 'be,', start: 'a', end: 'b', suffix: 'af ter' }],
    },
    {
      link: 'https://a.org/#:~:text=one&other=1&text=two',
      found: [
        { ...NONE, start: 'one' },
        { ...NONE, start: 'two' },
      ],
    },
    {
      link: 'https://a.org/#:~:text=small%2Dboat%E2%80%99s',
      found: [{ ...NONE, start: 'small-boat’s' }],
    },
  ])('reads $link', ({ link, found }) => {
    expect(parseTextFragments(link)).toEqual(found);
  });

  it.each([
    'https://a.org/',
    'https://a.org/#part',
    'https://a.org/:~:text=no',
    'https://a.org/#:~:text=',
    'https://a.org/#:~:text=a,b,c',
    'https://a.org/#:~:text=%E0%A4%A',
    'https://a.org/#:~:text=a-,-b',
    '',
  ])('finds none in “%s”', (link) => {
    expect(parseTextFragments(link)).toEqual([]);
  });
});

describe('findBrokenFragment()', () => {
  it.each([
    { link: 'https://a.org/#:~:text=%ZZ', broken: '%ZZ' },
    { link: 'https://a.org/#:~:text=a&text=%E0%A4%A', broken: '%E0%A4%A' },
    { link: 'https://a.org/#:~:text=', broken: '' },
    { link: 'https://a.org/#:~:text=a', broken: null },
    { link: 'https://a.org/%ZZ#part', broken: null },
  ])('finds $broken in $link', ({ link, broken }) => {
    expect(findBrokenFragment(link)).toBe(broken);
  });
});
