import { describe, expect, it } from 'vitest';
import { baseForm } from '../../src/text/base-form.ts';
import { stem } from '../../src/text/stem.ts';
import { synonymsOf } from '../../src/text/synonyms.ts';

const termOf = (word: string) => stem(baseForm(word));

describe('synonymsOf()', () => {
  it.each([
    { word: 'blew', meant: 'exploded' },
    { word: 'hurt', meant: 'wounding' },
    { word: 'started', meant: 'sparked' },
    { word: 'caused', meant: 'blamed' },
    { word: 'wept', meant: 'cried' },
    { word: 'resigned', meant: 'quit' },
    { word: 'surrendered', meant: 'turned' },
    { word: 'ref', meant: 'referee' },
    { word: 'convicted', meant: 'guilty' },
    { word: 'soldiers', meant: 'troops' },
    { word: 'jab', meant: 'vaccine' },
    { word: 'embezzled', meant: 'stolen' },
    { word: 'impounded', meant: 'confiscated' },
    { word: 'crowd', meant: 'attendance' },
    { word: 'eatery', meant: 'restaurant' },
    { word: 'quip', meant: 'joked' },
  ])('takes “$word” for “$meant”, and the other way round', ({ word, meant }) => {
    expect(synonymsOf(termOf(word))).toContain(termOf(meant));
    expect(synonymsOf(termOf(meant))).toContain(termOf(word));
  });

  it.each([
    { word: 'goal', other: 'referee' },
    { word: 'judge', other: 'thief' },
    { word: 'zeppelin', other: 'aircraft' },
  ])('does not take “$word” for “$other”', ({ word, other }) => {
    expect(synonymsOf(termOf(word))).not.toContain(termOf(other));
  });

  it('takes an expression for a word only where all of it is asked', () => {
    const headquarters = termOf('headquarters');
    const asked = ['head', 'office'].map(termOf);
    expect(synonymsOf(termOf('head'), asked)).toContain(headquarters);
    expect(synonymsOf(termOf('office'), asked)).toContain(headquarters);
    expect(synonymsOf(termOf('head'), [termOf('head')])).not.toContain(headquarters);
  });

  it('relates no word to itself', () => {
    expect(synonymsOf(termOf('shares'))).not.toContain(termOf('share'));
  });
});
