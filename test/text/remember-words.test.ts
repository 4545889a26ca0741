import { describe, expect, it } from 'vitest';
import { rememberWords } from '../../src/text/remember-words.ts';

/** A reader of words that notes each word it reads. */
function noting() {
  const read: string[] = [];
  const remembered = rememberWords((word) => {
    read.push(word);
    return word.length;
  });
  return { read, remembered };
}

describe('rememberWords()', () => {
  it('reads a word once', () => {
    const { read, remembered } = noting();
    expect(['boat', 'ship', 'boat'].map(remembered)).toEqual([4, 4, 4]);
    expect(read).toEqual(['boat', 'ship']);
  });

  it('does not keep a long word', () => {
    const { read, remembered } = noting();
    const word = 'x'.repeat(13);
    expect([word, word].map(remembered)).toEqual([13, 13]);
    expect(read).toHaveLength(2);
  });

  it('forgets all after 100,000 words', () => {
    const { read, remembered } = noting();
    for (let n = 0; n <= 100_000; n++) remembered(`${n}`);
    remembered('100000');
    remembered('0');
    expect(read).toHaveLength(100_002);
  });
});
