import { describe, expect, it } from 'vitest';
import { speakerMeant } from '../../src/answer/speaker-meant.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const [reading] = buildLibrary([
  buildArticle('Harbour news', [
    '“It is late,” Maria Ortega said.',
    '“It is dry,” Thomas Berg said. The coast guard said it was empty.',
    '“It is cold,” Anna Lind said. “It is deep,” she added.',
  ]),
]).readings;

/** Who is meant by a pronoun after the words of a speaker; or the fault. */
function meant(speaker: string | null, pronoun: string | null): string {
  const passage = { article: 'A1', first: 1, last: 1 };
  try {
    return reading ? speakerMeant(reading, { passage, speaker }, pronoun) : '';
  } catch (fault) {
    return fault instanceof Error ? fault.message : '';
  }
}

describe('speakerMeant()', () => {
  it.each([
    ['Maria Ortega', 'she', 'Maria Ortega'],
    ['Maria Ortega', null, 'Maria Ortega'],
    ['Maria Ortega', 'they', 'Maria Ortega'],
    ['Maria Ortega', 'he', 'Thomas Berg'], // the only man
    ['coast guard', 'he', 'Thomas Berg'], // a body is nobody
    [null, 'he', 'Thomas Berg'],
    ['Thomas Berg', 'she', 'Anna Lind, Maria Ortega'],
    [null, null, 'Anna Lind, Maria Ortega, Thomas Berg'],
  ])('after %s, %s: %s', (speaker, pronoun, expected) => {
    const who = pronoun === null ? 'who is meant' : `who “${pronoun}” is`;
    const unclear = `It is not clear ${who}: ask with a name of A1, such as ${expected}`;
    expect([expected, unclear]).toContain(meant(speaker, pronoun));
  });
});
