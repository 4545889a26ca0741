import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/article/parse-markdown.ts';
import { sliceSpan } from '../../src/text/span.ts';

describe('parseMarkdown()', () => {
  it.each([
    // Paragraphs and breaks
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['One\ntwo\r\nthree.\r\n', 'One two three.'],
    ['One  \ntwo\\\nthree<br>four<br/>five', 'One two three four five'],
    ['  One \t two   three ', 'One two three'],
    ['One.\n\n&nbsp;\n\n***\n\nTwo.', 'One.\n\nTwo.'],
    ['One.&#10;Two.', 'One. Two.'],
    ['\uFEFFOne.', 'One.'],
    ['', ''],
    // Blocks
    ['# Rain #\n\nNews\n====\n\n### Late', 'Rain\n\nNews\n\nLate'],
    ['- one\n- two\n  more\n    - deep', 'one\n\ntwo more\n\ndeep'],
    ['1. one\n2. two', 'one\n\ntwo'],
    ['> said\n> twice\nlazily\n>\n> - too', 'said twice lazily\n\ntoo'],
    ['```js title\nlet a;\n\n  b\n```', 'let a; b'],
    ['    let a;', 'let a;'],
    // Words in marks
    ['a *b* **c** _d_ `e * f`', 'a b c d e * f'],
    [
      '[the *map*](https://a.example "x") and <https://b.example>',
      'the map and https://b.example',
    ],
    ['[map][1] and [1]\n\n[1]: https://a.example', 'map and 1'],
    ['un<b>believ</b>able', 'unbelievable'],
    ['\\*not\\* &amp; &lt;b&gt; &copy; &#8217;', '*not* & <b> © ’'],
    // What is out
    ['a ![b](c.png) d', 'a d'],
    ['![b](c.png)\n\na', 'a'],
    ['<!-- a -->\n\n<div>b</div>\n\nc <!-- d --> e', 'c e'],
    ['a[^1] b[^note].\n\n[^1]: See *there*.\n[^note]: And there.\n\nc', 'a b.\n\nc'],
    ['a[^1].\n\n[^1]: https://a.example', 'a.'],
    // What stays to the character
    [
      '“a” ‘b’ "c" \'d\' – — ... … -- ½ 10\u00A0000',
      '“a” ‘b’ "c" \'d\' – — ... … -- ½ 10\u00A0000',
    ],
    ['"[Ten] years [the] x," [a][b] said [ ', '"[Ten] years [the] x," [a][b] said ['],
    [
      '#2 and 2 * 3 * 4 < 5 & snake_case_word ~~x~~',
      '#2 and 2 * 3 * 4 < 5 & snake_case_word ~~x~~',
    ],
    ['a\\[^1] b \\\\[^1]', 'a[^1] b \\'],
    ['@everyone <@123> https://a.example/b_c', '@everyone <@123> https://a.example/b_c'],
    ['e\u0301 👩‍🚀 \u200B', 'e\u0301 👩‍🚀 \u200B'],
  ])('reads %j as %j', (source, text) => {
    expect(parseMarkdown(source).text).toBe(text);
  });

  it('tells headings from paragraphs', () => {
    const { text, paragraphs } = parseMarkdown('# One\n\ntwo\n\n### Three');
    expect(paragraphs.map((span) => [span.headingDepth, sliceSpan(text, span)])).toEqual([
      [1, 'One'],
      [0, 'two'],
      [3, 'Three'],
    ]);
  });

  it('says where in the file each piece of the text stands', () => {
    const source = '---\nx\n---\n> it\\* [is](a) &amp;\n>  so';
    const { text, pieces } = parseMarkdown(source, 9);
    const found = pieces.map((piece) => [
      sliceSpan(text, piece),
      source.slice(piece.source),
    ]);
    expect(found.map(([piece, rest]) => [piece, rest?.slice(0, 3)])).toEqual([
      ['it', 'it\\'],
      ['*', '\\* '],
      ['is', 'is]'],
      ['&', '&am'],
      ['so', 'so'],
    ]);
  });

  it('starts at the body, after a byte order mark there too', () => {
    const source = '---\n---\n\uFEFFbody';
    const { text, pieces } = parseMarkdown(source, 8);
    expect(text).toBe('body');
    expect(pieces).toEqual([{ start: 0, end: 4, source: 9 }]);
  });
});

describe('parseMarkdown(), any text', () => {
  const mark = fc.constantFrom(
    ...['a', 'B7', '“', '’', 'é', '👍', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '    '],
    ...['*', '_', '`', '```\n', '[', ']', '(', ')', '!', '<', '>', '<b>', '<br>', '<!--'],
    ...[
      '\\',
      '&',
      '&amp;',
      '&#65;',
      '# ',
      '- ',
      '1. ',
      '> ',
      '---\n',
      '[^1]',
      '[^1]: ',
      ':',
    ],
  );
  const markdown = fc.array(mark, { maxLength: 60 }).map((marks) => marks.join(''));
  const options = { numRuns: 1000 };

  it('finds each piece in the file, but for escapes and references', () => {
    fc.assert(
      fc.property(markdown, fc.nat({ max: 5 }), (body, bodyStart) => {
        const source = 'x'.repeat(bodyStart) + body;
        const { text, pieces } = parseMarkdown(source, bodyStart);
        for (const piece of pieces) {
          const found = sliceSpan(text, piece);
          const isDecoded = /[\\&]/u.test(source.charAt(piece.source));
          if (!isDecoded) expect(source.startsWith(found, piece.source)).toBe(true);
          expect(piece.source).toBeGreaterThanOrEqual(bodyStart);
        }
      }),
      options,
    );
  });

  it('covers all of the text but its spaces and blank lines, in order', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { text, pieces, paragraphs } = parseMarkdown(source);
        let rest = '';
        let end = 0;
        for (const piece of pieces) {
          rest += text.slice(end, piece.start);
          expect(piece.end).toBeGreaterThan(piece.start);
          end = piece.end;
        }
        expect(rest + text.slice(end)).toMatch(/^[ \n]*$/u);
        const parts = paragraphs.map((paragraph) => sliceSpan(text, paragraph));
        expect(parts.join('\n\n')).toBe(text);
        for (const part of parts) expect(part).toMatch(/^[^\s]+(?: [^\s]+)*$/u);
      }),
      options,
    );
  });

  it('keeps words that have no mark', () => {
    const word = fc.stringMatching(/^[a-zA-Zé’“”,;]{1,8}$/u);
    const paragraph = fc.array(word, { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1 }), (paragraphs) => {
        const source = paragraphs.join('\n\n');
        expect(parseMarkdown(source).text).toBe(source);
      }),
    );
  });

  it('reads what is nested deeper than a program can call itself', () => {
    expect(parseMarkdown(`${'> '.repeat(12_000)}deep`).text).toBe('deep');
  }, 30_000);
});
