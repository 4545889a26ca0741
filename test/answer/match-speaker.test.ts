import { describe, expect, it } from 'vitest';
import { isSpokenBy, speakerWords } from '../../src/answer/match-speaker.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const [reading] = buildLibrary([
  buildArticle('Gallery opens', [
    'Director Marilen Holt opened the gallery with the painter Jane Roe.',
    'Marilin Holt said the walls were blue.',
    'Roe said the floor was red. Jade Finch came too.',
  ]),
]).readings;

describe('isSpokenBy()', () => {
  it.each([
    { name: 'Holt', is: true },
    { name: 'Marilin Holt', is: true },
    { name: 'Marilen Holt', is: true }, // printed in both spellings
    { name: 'Marilon Holt', is: false }, // printed nowhere
    { name: 'Marilen Roe', is: false },
  ])('knows whether $name says it: $is', ({ name, is }) => {
    const statement = reading?.attributions.find(({ contents: [content] }) =>
      reading.article.text.slice(content?.start, content?.end).includes('walls'),
    );
    const said =
      reading && statement && isSpokenBy(reading, statement, speakerWords(name));
    expect(said).toBe(is);
  });
});
