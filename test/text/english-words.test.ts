import { describe, expect, it } from 'vitest';
import { isEnglishWord } from '../../src/text/english-words.ts';

describe('isEnglishWord()', () => {
  it.each(
    `guitar guitars carried carrier happiness stopping unsafely mouse chan hansen paris
    landed rewritten quickly`.split(/\s+/),
  )('knows “%s”', (word) => {
    expect(isEnglishWord(word)).toBe(true);
  });

  it.each(
    `recieved goverment thier lindqvist contributers presidant
    `
      .trim()
      .split(/\s+/),
  )('does not know “%s”', (word) => {
    expect(isEnglishWord(word)).toBe(false);
  });
});
