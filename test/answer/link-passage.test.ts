import { describe, expect, it } from 'vitest';
import { linkPassage } from '../../src/answer/link-passage.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';
import { processorMs } from '../support/processor-time.ts';

const PARAGRAPH = 'The mayor thanked the crews. She left at noon.';

function linkOf(url: string | null, paragraphs: readonly string[] = [PARAGRAPH]) {
  const [reading] = buildLibrary([
    buildArticle('Bridge shut', paragraphs, { url }),
  ]).readings;
  const passage = reading?.passages.at(-1);
  if (!reading || !passage) throw new RangeError('Cannot find a passage');
  return linkPassage(reading, passage);
}

describe('linkPassage()', () => {
  const fragment =
    ':~:text=thanked%20the%20crews.-,She%20left%20at%20noon.&text=left%20at%20noon';

  it.each([
    { url: 'https://a.example/b', button: `https://a.example/b#${fragment}` },
    { url: 'https://a.example/b#part', button: `https://a.example/b#part${fragment}` },
    { url: 'https://a.example/b#:~:text=old', button: `https://a.example/b#${fragment}` },
    {
      url: `https://a.example/${'b'.repeat(490)}`,
      button: `https://a.example/${'b'.repeat(490)}`,
    },
  ])('links $url to the passage where there is room', ({ url, button }) => {
    expect(linkOf(url)?.url).toBe(button);
  });

  it.each([
    { url: 'https://a.example/b', isLinked: true },
    { url: 'https://a.example/it%27s', isLinked: false },
    { url: 'https://a.example/(b)', isLinked: false },
    { url: 'https://a.example/b>c', isLinked: false },
  ])('links $url in a text: $isLinked', ({ url, isLinked }) => {
    expect((linkOf(url)?.urlInText ?? null) !== null).toBe(isLinked);
  });

  it.each(['javascript:alert(1)', null])('has no link for the address %j', (url) => {
    expect(linkOf(url)).toBeNull();
  });

  it('takes less than a few milliseconds in an article of 100 KB', () => {
    const paragraphs = Array.from({ length: 500 }, (_, place) =>
      `Paragraph ${place} tells how crew ${place} mended the harbour bridge while the rain fell on all of them. `
        .repeat(2)
        .trim(),
    );
    const [reading] = buildLibrary([
      buildArticle('Bridge', paragraphs, { url: 'https://a.example/b' }),
    ]).readings;
    const passages = reading?.passages.slice(-10) ?? [];
    if (!reading || passages.length < 10) throw new RangeError('Cannot find passages');
    const took = processorMs(() => {
      // Another each time: a link is made once.
      const anew = { ...reading };
      for (const passage of passages) linkPassage(anew, passage);
    });
    console.log(`a link in 100 KB: ${(took / 10).toFixed(2)} ms`);
    expect(took / 10).toBeLessThan(5);
  });
});
