import { describe, expect, it } from 'vitest';
import { linkToFragment } from '../../src/fragment/link-to-fragment.ts';

describe('linkToFragment()', () => {
  it.each([
    { url: 'https://a.example/rain', link: 'https://a.example/rain#:~:text=x' },
    { url: 'https://a.example/rain#part', link: 'https://a.example/rain#part:~:text=x' },
    { url: 'https://a.example/rain#', link: 'https://a.example/rain#:~:text=x' },
    {
      url: 'https://a.example/rain#:~:text=old',
      link: 'https://a.example/rain#:~:text=x',
    },
    { url: 'https://a.example/#a:~:text=old', link: 'https://a.example/#a:~:text=x' },
    { url: 'https://a.example/a:~:b', link: 'https://a.example/a:~:b#:~:text=x' },
  ])('makes $link of $url', ({ url, link }) => {
    expect(linkToFragment(url, ':~:text=x')).toBe(link);
  });
});
