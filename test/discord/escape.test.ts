import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeInline,
  escapeMarkdown,
  escapeWithMarks,
} from '../../src/discord/escape.ts';
import { processorMs } from '../support/processor-time.ts';
import { readMarkdown } from './discord-markdown.ts';

/** Text made of the pieces that Markdown is made of, and of anything else. */
const nastyText = array(
  oneof(
    constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        '|',
        '||',
        '`',
        '```',
        '\\',
        '#',
        '## ',
        '-# ',
        '- ',
      ],
      ...[
        '+ ',
        '> ',
        '>>> ',
        '1. ',
        '12) ',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '@everyone',
        ':',
      ],
      ...[
        'https://',
        'discord.gg/',
        'a',
        'b c',
        '\n',
        '\r\n',
        '\u2028',
        ' ',
        '  ',
        '.',
        '_/¯',
      ],
      ...['¯', '(ツ)', '<t:1>', '<@1>', ':x:', '\u{1f6a2}', '\ud800', '0', '1', ',', 'é'],
    ),
    string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 12 },
).map((pieces) => pieces.join(''));

describe('escapeMarkdown()', () => {
  it.each([
    { text: '*a* **b** ***c***' },
    { text: '_a_ __b__ snake_case __init__' },
    { text: '~~gone~~ and ~ about ~' },
    { text: '||spoiler|| a | b' },
    { text: '`code` ``co`de`` ```js\nblock\n```' },
    { text: '# Heading\n## Second\n  ### Third\n#hash' },
    { text: '-# small\n- item\n  - nested\n+ item\n* item' },
    { text: '1. one\n22. two\n 3) three' },
    { text: '> quote\n>>> block\n> > nested' },
    { text: '[text](https://example.org) [a][b] ![x](y) [](z)' },
    { text: '[[nested](https://a.example)](https://b.example "title")' },
    {
      text: 'https://example.org/a_b?c=d&e=f#g, http://x.example. HTTPS://UPPER.EXAMPLE',
    },
    { text: '<https://example.org> steam://run/1 <mailto:a@example.org> <+123-456>' },
    { text: 'discord.gg/abc discord.com/invite/abc https://discord.gg/abc' },
    { text: '@everyone @here <@1> <@!1> <@&1> <#1> a@everyone.example' },
    { text: '</who said:123> <id:customize> <t:0:R> <t:1700000000>' },
    { text: ':smile: <:name:123> <a:name:123> ::wave::skin-tone-2: 10:30:00 a:b:c' },
    { text: '¯\\_(ツ)_/¯ ¯_(ツ)_/¯' },
    { text: '\\ \\\\ \\* \\n \\' },
  ])('shows $text as printed', ({ text }) => {
    expect(readMarkdown(text)).not.toEqual({ text, bold: [], formats: [] });
    expect(readMarkdown(escapeMarkdown(text))).toEqual({ text, bold: [], formats: [] });
  });

  it.each([
    { text: 'A small-boat crew (of 12) said: no - not “now”, 3.5 % or $4 & 5!' },
    { text: 'The U.S. No. 1 + the Navy/Army = #1 at 6 p.m. on 3-4 May' },
  ])('leaves plain prose alone: $text', ({ text }) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    { text: '2 * 3', markdown: '2 \\* 3' },
    { text: '- a', markdown: '\\- a' },
    { text: '1. a', markdown: '1\\. a' },
    { text: 'https://a.example', markdown: 'https\\://a.example' },
    {
      text: 'x.gg/a x.TravelersInsurance/a',
      markdown: 'x\\.gg/a x\\.TravelersInsurance/a',
    },
    { text: `.${'x'.repeat(24)}/`, markdown: `\\.${'x'.repeat(24)}/` },
    { text: `.x/ .${'x'.repeat(25)}/ .xx`, markdown: `.x/ .${'x'.repeat(25)}/ .xx` },
  ])('adds backslashes and nothing else: $text', ({ text, markdown }) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('can be undone, and shows any text as printed', () => {
    void assert(
      property(nastyText, (text) => {
        const markdown = escapeMarkdown(text);
        expect(markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text);
        expect(readMarkdown(markdown)).toEqual({ text, bold: [], formats: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text', () => {
    const hostile = [
      ' ',
      '\n ',
      '1',
      '.',
      '#',
      ' #',
      '[',
      '](',
      ':',
      '.a',
      '-',
      '1.',
      '\\',
    ];
    for (const piece of hostile) {
      const text = piece.repeat(100_000);
      expect(processorMs(() => escapeMarkdown(text))).toBeLessThan(1000);
    }
  });
});

describe('escapeWithMarks()', () => {
  it('keeps what turns the direction of writing, as a passage is shown as printed', () => {
    const text = 'He wrote \u202eeeL\u202c.';
    expect(escapeWithMarks(text, [])).toBe(text);
  });

  it.each([
    { text: 'a small-boat crew', words: ['small', 'boat'], bold: ['small', 'boat'] },
    { text: 'rock-solid', words: ['rock', '-solid'], bold: ['rock-solid'] },
    {
      text: 'an aircraft carrier',
      words: ['aircraft', ' ', 'carrier'],
      bold: ['aircraft', 'carrier'],
    },
    { text: '“boat”', words: ['boat'], bold: ['boat'] },
    { text: 'foo_bar_baz', words: ['bar'], bold: ['bar'] },
    { text: '*boat*', words: ['boat'], bold: ['boat'] },
    { text: '**boat**', words: ['**boat**'], bold: ['**boat**'] },
    { text: 'a \\boat\\ b', words: ['\\boat\\'], bold: ['\\boat\\'] },
    { text: '* starred', words: ['*'], bold: ['*'] },
    { text: '1. first', words: ['1'], bold: ['1'] },
    { text: 'of 1. ferries', words: ['1. ferries'], bold: ['1. ferries'] },
    { text: 'a # b', words: ['# b'], bold: ['# b'] },
    { text: 'one\n\ntwo', words: ['one\n\ntwo'], bold: ['one', 'two'] },
    { text: 'whole', words: ['whole'], bold: ['whole'] },
    { text: 'nothing', words: [], bold: [] },
  ])('sets $words in $text in bold', ({ text, words, bold }) => {
    expect(readMarkdown(escapeWithMarks(text, findMarks(text, words)))).toEqual({
      text,
      bold,
      formats: [],
    });
  });

  it('never changes the text, wherever the marks stand', () => {
    const marked = nastyText.chain((text) =>
      tuple(
        constant(text),
        array(constantFrom(...Array(text.length + 1).keys()), { maxLength: 6 }),
      ),
    );
    void assert(
      property(marked, ([text, places]) => {
        const sorted = [...places].sort((one, other) => one - other);
        const marks = sorted.flatMap((start, index) =>
          index % 2 === 0 ? [{ start, end: sorted[index + 1] ?? text.length }] : [],
        );
        const markdown = escapeWithMarks(text, marks);
        expect(readMarkdown(markdown)).toMatchObject({ text, formats: [] });
        const plain = markdown.replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1');
        expect(plain.replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('escapeInline()', () => {
  it.each([
    { text: ' a\r\n# b\n\n> c\u2028- d ', limit: 50, shown: 'a # b > c - d' },
    { text: 'half \ud83d of a pair', limit: 50, shown: 'half \ufffd of a pair' },
    { text: 'one two three', limit: 9, shown: 'one two…' },
    { text: '**bold**', limit: 5, shown: '**bo…' },
    {
      text: 'Ann \u202eeeL\u202c of \u202aA\u202b B\u202d',
      limit: 50,
      shown: 'Ann eeL of A B',
    },
    { text: '\u2066left\u2067 right \u2068first\u2069', limit: 9, shown: 'left…' },
    // Marks of one character leave nothing open, and right-to-left names need them.
    { text: 'בן־גוריון\u200f 3 \u061c', limit: 50, shown: 'בן־גוריון\u200f 3 \u061c' },
  ])('shows $text on one line', ({ text, limit, shown }) => {
    expect(readMarkdown(escapeInline(text, limit))).toMatchObject({
      text: shown,
      formats: [],
    });
  });
});

function findMarks(text: string, words: readonly string[]) {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from };
  });
}
