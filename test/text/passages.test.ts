import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../src/text/span.ts';
import { splitText } from '../../src/text/split-text.ts';

function passages(text: string): string[] {
  return splitText(text).passages.map((span) => sliceSpan(text, span));
}

describe('splitText() into passages', () => {
  it.each([
    ['a sentence each', 'It fell. It rose.', ['It fell.', 'It rose.']],
    [
      'a quotation and its cue',
      'It fell. “I ran. I hid,” she said. It rose.',
      ['It fell.', '“I ran. I hid,” she said.', 'It rose.'],
    ],
    [
      'a cue and its quotation',
      'She said: "I ran. I hid." It rose.',
      ['She said: "I ran. I hid."', 'It rose.'],
    ],
    [
      'a quotation in single marks',
      '‘I ran. I hid,’ she said. It rose.',
      ['‘I ran. I hid,’ she said.', 'It rose.'],
    ],
    [
      'two quotations',
      '“I ran. I hid.” “Me too. We all did.”',
      ['“I ran. I hid.”', '“Me too. We all did.”'],
    ],
    [
      'the end of one from before',
      '“One. Two.\n“Three. Four,” she said.',
      ['“One.', 'Two.', '“Three. Four,” she said.'],
    ],
    [
      'a quotation that never closes',
      '“I ran. I hid. It rose.',
      ['“I ran.', 'I hid.', 'It rose.'],
    ],
    [
      'a measure, which is no quotation',
      'A 5" pipe. A 6" pipe.',
      ['A 5" pipe.', 'A 6" pipe.'],
    ],
  ])('keeps %s', (_, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  it('cuts a quotation of more than 700 characters at the ends of sentences', () => {
    const text = `“${'We ran on through the night. '.repeat(60)}We hid,” she said.`;
    const lengths = passages(text).map((passage) => passage.length);
    expect(lengths.length).toBe(3);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(700);
  });

  it('numbers the sentences of a passage over all paragraphs', () => {
    const { passages } = splitText('It fell.\n“I ran. I hid,” she said.');
    expect(passages.map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });
});
