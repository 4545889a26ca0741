import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/escape.ts';
import { flattenMarkdown } from '../../../src/preview/page/flatten-markdown.ts';
import type { MarkdownNode } from '../../../src/preview/page/markdown-node.ts';
import { parseDiscordMarkdown } from '../../../src/preview/page/parse-discord-markdown.ts';

const names = {
  user: (id: string) => (id === '100000000000000001' ? 'Mira' : null),
  role: () => null,
  channel: () => 'general',
};
const parse = (markdown: string) => parseDiscordMarkdown(markdown, names);

/** A short way to write a tree: `bold(small)`, blocks and spans by their names. */
function outline(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => shape(node)).join(' ');
}

function shape(node: MarkdownNode): string {
  if (node.kind === 'list') {
    return `list[${node.items.map((item) => outline(item)).join(', ')}]`;
  }
  if ('content' in node) return `${node.kind}(${outline(node.content)})`;
  return 'text' in node
    ? `${node.kind === 'text' ? '' : node.kind}'${node.text}'`
    : node.kind;
}

describe('parseDiscordMarkdown()', () => {
  it.each([
    [
      '**a** *b* __c__ ~~d~~',
      "bold('a') ' ' italic('b') ' ' underline('c') ' ' strike('d')",
    ],
    ['-# small\n-# print\nlarge', "small('small') small('print') 'large'"],
    ['> a\n> b\nc', "quote('a' break 'b') 'c'"],
    ['> a\n-# b', "quote('a') small('b')"],
    ['a > b -# c', "'a > b -# c'"],
    ['# A\n### B\n#C', "heading('A') heading('B') '#C'"],
    ['- a\n  - b\n- c\nd', "list['a' list['b'], 'c'] 'd'"],
    ['3. a\n4. b', "list['a', 'b']"],
    ['a - b', "'a - b'"],
    ['||a|| `b` ```\nc\n```', "spoiler('a') ' ' code'b' ' ' code-block'c'"],
    [
      '[a](https://e.org/b) https://e.org/c.',
      "link('a') ' ' link('https://e.org/c') '.'",
    ],
    ['[a](javascript:b) [c](data:d)', "'[a](javascript:b) [c](data:d)'"],
    ['<javascript:alert> <@100000000000000001>', "'<javascript:alert> ' mention'@Mira'"],
    [
      '<#100000000000000001> @here </a b:100000000000000001>',
      "mention'#general' ' ' mention'@here' ' ' mention'/a b'",
    ],
    ['<t:1500000000:R>', 'time'],
    ['\\*a\\* 10\\:30 \\# b', "'*a* 10:30 # b'"],
    ['<b>a</b> &amp;', "'<b>a</b> &amp;'"],
  ])('reads %j', (markdown, expected) => {
    expect(outline(parse(markdown))).toBe(expected);
  });

  it('shows escaped text as printed', () => {
    const printable = fc.string({
      unit: fc.constantFrom(...'ab *_~|`>#-+.:<@[]()\\/1\n'),
    });
    fc.assert(
      fc.property(printable, (text) => {
        fc.pre(!/\n\s*$|^\s|\n\s/.test(text));
        expect(flattenMarkdown(parse(escapeMarkdown(text)))).toBe(text);
      }),
    );
  });

  it.each(['*', '_', '[a](', '> ', '- ', '-# ', '**a', '||', '`', '<', '1. '])(
    'takes little time for much of %j',
    (piece) => {
      const started = performance.now();
      parse(piece.repeat(4000 / piece.length));
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
