import { describe, expect, it } from 'vitest';
import { describeStatements } from '../../src/answer/describe-statements.ts';
import type { Library } from '../../src/answer/library.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { splitTokens } from '../../src/text/tokens.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { buildArticle } from '../support/build-article.ts';
import { shippedLibrary } from '../support/shipped-library.ts';

const NO_FOCUS = { terms: [], speaker: [] };

/** The labels and speakers of a sentence of the first article, a word of it marked. */
function told({ readings }: Library, sentence: number, word?: string): readonly string[] {
  const [reading] = readings;
  const span = reading?.sentences[sentence];
  if (!reading || !span) throw new RangeError(`Cannot find sentence ${sentence}`);
  const { text } = reading.article;
  const marks = splitTokens(text, span).filter((mark) => sliceSpan(text, mark) === word);
  return describeStatements(reading, span, { marks, focus: NO_FOCUS }).map(
    ({ labels, sources }) =>
      [labels.join('+'), ...sources.map(({ printed }) => printed)].join(', '),
  );
}

describe('describeStatements()', () => {
  const bridge = bridgeLibrary();
  const two = buildLibrary([
    buildArticle('Two views', [
      'Rain fell, but Anna Bergh said the quay was safe and Tom Odd warned that it would sink.',
      'Anna Bergh said she felt that nobody had listened.',
    ]),
  ]);

  it.each([
    { word: 'safe', expected: ['paraphrase, Anna Bergh'] },
    { word: 'sink', expected: ['paraphrase, Tom Odd'] },
    { word: 'warned', expected: ['paraphrase, Tom Odd'] }, // a cue
    { word: 'Odd', expected: ['paraphrase, Tom Odd'] }, // a source
    {
      word: 'Rain',
      expected: ['reporter', 'paraphrase, Anna Bergh', 'paraphrase, Tom Odd'],
    },
    { word: undefined, expected: ['paraphrase, Anna Bergh', 'paraphrase, Tom Odd'] },
  ])('leads with who says “$word”', ({ word, expected }) => {
    expect(told(two, 1, word)).toEqual(expected);
  });

  it('takes one who reports their own words for one source', () => {
    expect(told(two, 2)).toEqual(['paraphrase, Anna Bergh']);
  });

  it('gives what nobody is said to have said to the reporter', () => {
    expect(told(bridge, 1, 'cables')).toEqual(['reporter']);
  });

  it('quotes why a source is unnamed wherever that source speaks', () => {
    const library = buildLibrary([
      buildArticle('A leak', [
        'A port official said that the quay was leaking.',
        'The official, who asked not to be named, said that it would sink.',
      ]),
    ]);
    const [reading] = library.readings;
    const span = reading?.sentences[1] ?? { start: 0, end: 0 };
    const [statement] = reading
      ? describeStatements(reading, span, { marks: [], focus: NO_FOCUS })
      : [];
    expect(statement?.sources[0]?.anonymityReason).toBe('who asked not to be named');
  });

  it('always says who speaks, whichever word is marked', async () => {
    for (const reading of (await shippedLibrary()).readings) {
      for (const passage of reading.passages) {
        for (const mark of splitTokens(reading.article.text, passage)) {
          const looked = { marks: [mark], focus: NO_FOCUS };
          const { length } = describeStatements(reading, passage, looked);
          expect(length, sliceSpan(reading.article.text, passage)).toBeGreaterThan(0);
        }
      }
    }
  });
});
