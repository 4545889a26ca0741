import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../src/text/span.ts';
import { splitText } from '../../src/text/split-text.ts';

function sentences(text: string): string[] {
  return splitText(text).sentences.map((span) => sliceSpan(text, span));
}

describe('splitText() into sentences', () => {
  it.each([
    [
      'after each end mark',
      'It fell. Why? Nobody knows!',
      ['It fell.', 'Why?', 'Nobody knows!'],
    ],
    [
      'after several marks',
      'Really?! Yes!!! So it is.',
      ['Really?!', 'Yes!!!', 'So it is.'],
    ],
    [
      'after a closing mark',
      'He said “no.” She said (no.) It fell.',
      ['He said “no.”', 'She said (no.)', 'It fell.'],
    ],
    [
      'after notes',
      'It fell.[3] It rose. [4][5] It fell.',
      ['It fell.[3]', 'It rose. [4][5]', 'It fell.'],
    ],
    ['before a figure', 'Many came. 14 left.', ['Many came.', '14 left.']],
    [
      'in a quotation of several',
      '“I ran. I hid,” she said.',
      ['“I ran.', 'I hid,” she said.'],
    ],
    ['at no-break spaces', 'It fell.\u00a0It rose.', ['It fell.', 'It rose.']],
    ['after full-width marks', '終わり。次．Next', ['終わり。', '次．', 'Next']],
    [
      'at the ends of paragraphs',
      'A heading\nIt fell.\r\nIt rose',
      ['A heading', 'It fell.', 'It rose'],
    ],
  ])('cuts %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['figures', 'It cost 3.5 million or 1,200.75 a day.'],
    ['addresses', 'See www.example.org/a.b?c=1 or a.b@example.org now.'],
    ['a saint with a name like a plural', 'The mayor of St. Charles said no.'],
    ['a question before its cue', '“Why?” he asked.'],
    ['a bracket within', 'It fell (Nobody knew. It was dark.) at noon.'],
    ['a quotation within a quotation', '“He told us, ‘Run. Now.’ So we ran,” she said.'],
    ['a spaced ellipsis', '“We waited . . . and waited,” she said.'],
  ])('does not cut %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('cuts again after a quotation within a quotation', () => {
    expect(sentences('“He told us, ‘Run. Now.’” We ran. “So he did.”')).toEqual([
      '“He told us, ‘Run. Now.’”',
      'We ran.',
      '“So he did.”',
    ]);
  });
});

describe('splitText() of lists run together', () => {
  it.each([
    [
      'figures',
      '1. The pier 2. The bridge 3. The road',
      ['1. The pier', '2. The bridge', '3. The road'],
    ],
    ['brackets', '(1) A pier. (2) A road.', ['(1) A pier.', '(2) A road.']],
    ['letters', 'a) a pier b) a road', ['a) a pier', 'b) a road']],
    ['bullets', '• A pier • A road', ['• A pier', '• A road']],
    ['a gap in the figures', '1. The pier 3. The road', ['1. The pier 3.', 'The road']],
    ['a person with an initial', 'A. Wells met B. Tull.', ['A. Wells met B. Tull.']],
  ])('splits %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
