import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { sliceSpan } from '../../src/text/span.ts';

describe('splitParagraphs()', () => {
  it.each([
    ['nothing', '', []],
    ['white space only', ' \n\t\u00a0\n', []],
    ['one line', 'A pier fell.', ['A pier fell.']],
    ['blank lines between', 'One.\n\n \nTwo.', ['One.', 'Two.']],
    ['Windows line ends', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['old Macintosh line ends', 'One.\rTwo.', ['One.', 'Two.']],
    [
      'Unicode line and paragraph separators',
      'One.\u2028Two.\u2029Three.',
      ['One.', 'Two.', 'Three.'],
    ],
    [
      'no-break spaces and byte order marks at the ends',
      '\ufeff\u00a0One. \u00a0\nTwo',
      ['One.', 'Two'],
    ],
  ])('splits %s', (_, text, expected) => {
    expect(splitParagraphs(text).map((span) => sliceSpan(text, span))).toEqual(expected);
  });
});
