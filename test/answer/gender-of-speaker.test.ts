import { describe, expect, it } from 'vitest';
import { genderOfSpeaker } from '../../src/answer/gender-of-speaker.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const [reading] = buildLibrary([
  buildArticle('Harbour news', [
    '“It is late,” spokeswoman Okiro Vand said. “We wait.”',
    'Teru Lobb said that he had seen it all.',
    'Teru Lobb left. “I saw it,” he said.',
    '“It is dry,” Quill Marn said.',
  ]),
]).readings;

describe('genderOfSpeaker()', () => {
  it.each([
    ['Maria Ortega', 'woman'], // by given name
    ['Thomas Berg', 'man'],
    ['Mrs Lindqvist', 'woman'], // by title
    ['Okiro Vand', 'woman'], // by the role beside the name
    ['Teru Lobb', 'man'], // by the pronoun that the article has
    ['Quill Marn', null],
    ['the coast guard', 'body'],
    ['Foreign Ministry', 'body'],
  ])('%s: %s', (name, expected) => {
    expect(reading && genderOfSpeaker(reading, name)).toBe(expected);
  });
});
