import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/text/split-text.ts';
import { renameWords } from './rename-words.ts';

/** Renames what stands in one of these texts alone. */
function renamed(copy: number): readonly string[] {
  const texts = ['The mayor of Berolm met Ana.', 'The mayor of Vels left.'];
  const articles = texts.map((text, place) => ({
    id: `A${place}`,
    headline: '',
    text,
    ...splitText(text),
  }));
  return renameWords(articles, copy).map(({ text }) => text);
}

describe('renameWords()', () => {
  it('turns the vowels of words that stand in one article alone', () => {
    expect(renamed(1)).toEqual([
      'The mayor of Birulm mit Ene.',
      'The mayor of Vils lift.',
    ]);
  });

  it('turns consonants too from the fifth copy on', () => {
    expect(renamed(5)[1]).toBe('The mayor of Wemt megv.');
  });
});
