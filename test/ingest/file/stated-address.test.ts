import { describe, expect, it } from 'vitest';
import { findStatedAddress } from '../../../src/ingest/file/stated-address.ts';

const URL = 'https://example.org/story';

describe('findStatedAddress()', () => {
  it.each([
    `<link rel="canonical" href="${URL}">`,
    `<link href='${URL}' id=x rel=canonical />`,
    `<meta property="og:url" content="${URL}"/>`,
    `<!-- saved from url=(0025)${URL} -->\n<html>`,
    `<meta property="og:url" content="https://example.org/other"><link rel="canonical" href="${URL}">`,
  ])('finds it in %s', (html) => {
    expect(findStatedAddress(html)).toBe(URL);
  });

  it.each([
    '',
    '<p>https://example.org/story</p>',
    '<link rel="canonical" href="/story">',
    '<link rel="canonical" href="javascript:alert(1)">',
    `<link rel="stylesheet" href="${URL}">`,
    `${' '.repeat(200_000)}<link rel="canonical" href="${URL}">`,
  ])('finds none in %.60s', (html) => {
    expect(findStatedAddress(html)).toBeNull();
  });

  it('takes no longer for a page that is made to be slow', () => {
    const started = process.cpuUsage();
    for (const piece of [
      '<link ',
      '<link rel=canonical ',
      '<meta property=og:url ',
      '<!-- ',
    ])
      findStatedAddress(piece.repeat(40_000));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
