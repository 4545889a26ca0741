import { type MarkdownNode, parseMarkdownTree } from './markdown-tree.ts';
import { type Block, joinBlocks, type PlainText, type Run } from './plain-text.ts';
import { splitWords } from './white-space.ts';

/** `[^1]`, a footnote's reference; not `[1]`, not `[^not closed`. */
const footnoteReference = /\[\^[^\]\s]+\]/uy;
/** `[^1]:`, with which a footnote itself begins. */
const footnote = /\[\^[^\]\s]+\]:/uy;
/** `<br>`, `<br />`: the one HTML tag that parts words. */
const lineBreakTag = /^<br\s*\/?>$/iu;

/**
 * Reads the plain text of a Markdown text from `bodyStart` on, with the place of every
 * word in the file. Places count from the start of `source`, in UTF-16 code units.
 *
 * Paragraphs, headings, list items and code blocks become paragraphs. Line breaks in them,
 * hard ones too, become a space: a paragraph has no line break. Links, emphasis and code
 * give their words, escapes and character references what they stand for. Out are images,
 * footnotes and their references, HTML (a block of it with its words), link definitions,
 * thematic breaks, and the marks of headings, lists and quotes. Everything else stays to
 * the character: quotation marks and dashes are not made typographic, nor plain.
 *
 * Does not know a footnote's second paragraph: it reads it as code, hence as text.
 *
 * @example
 * parseMarkdown('# Rain\n\nIt *poured*\nall day.').text; // 'Rain\n\nIt poured all day.'
 */
export function parseMarkdown(source: string, bodyStart = 0): PlainText {
  // The parser drops a byte order mark without counting it.
  const start = source.startsWith('\uFEFF', bodyStart) ? bodyStart + 1 : bodyStart;
  const body: Body = { source: source.slice(start), start };
  const blocks: Block[] = [];
  addBlocks(blocks, parseMarkdownTree(body.source).children, body);
  return joinBlocks(blocks, source);
}

interface Body {
  readonly source: string;
  /** Where the body begins in the file. */
  readonly start: number;
}

function addBlocks(blocks: Block[], nodes: readonly MarkdownNode[], body: Body): void {
  const isWhole = ({ type }: MarkdownNode): boolean =>
    type === 'paragraph' || type === 'heading';
  for (const node of inOrder(nodes, isWhole)) {
    if (node.type === 'paragraph') {
      if (!isAt(footnote, body, offsetOf(node))) {
        blocks.push({ runs: findRuns(node.children, body), headingDepth: 0 });
      }
    } else if (node.type === 'heading') {
      blocks.push({ runs: findRuns(node.children, body), headingDepth: node.depth });
    } else if (node.type === 'code') {
      const runs = findCodeRuns(node.value, offsetOf(node), body);
      blocks.push({ runs, headingDepth: 0 });
    }
  }
}

/**
 * Yields nodes and what stands in them, as they are read; nothing of what stands in those
 * that are `isWhole`. Does not call itself: a file may nest quotes ten thousand deep.
 */
function* inOrder(
  nodes: readonly MarkdownNode[],
  isWhole: (node: MarkdownNode) => boolean,
): Generator<MarkdownNode> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (isWhole(node) || !('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}

function findRuns(nodes: readonly MarkdownNode[], body: Body): readonly Run[] {
  const runs: Run[] = [];
  for (const node of inOrder(nodes, isFootnoteLink)) {
    const source = body.start + offsetOf(node);
    if (node.type === 'text') runs.push({ value: node.value, source });
    else if (isBreak(node)) runs.push({ value: ' ', source });
  }
  return withoutFootnoteReferences(runs, body);
}

function isBreak(node: MarkdownNode): boolean {
  return node.type === 'break' || (node.type === 'html' && lineBreakTag.test(node.value));
}

/** `[^1]` is a link where `[^1]: https://…` defines one. */
function isFootnoteLink(node: MarkdownNode): boolean {
  return node.type === 'linkReference' && node.identifier.startsWith('^');
}

/** A bracket is a run of its own, and an escaped one begins with its `\` in the file. */
function withoutFootnoteReferences(runs: readonly Run[], body: Body): readonly Run[] {
  let end = 0;
  return runs.map(({ value, source }) => {
    const offset = source - body.start;
    if (value.startsWith('[') && isAt(footnoteReference, body, offset)) {
      end = body.start + footnoteReference.lastIndex;
    }
    const cut = Math.min(value.length, Math.max(0, end - source));
    return { value: value.slice(cut), source: source + cut };
  });
}

/** A code block's node does not say where its lines are: its words stand there in order. */
function findCodeRuns(code: string, blockOffset: number, body: Body): readonly Run[] {
  const fence = /[`~]{3,}.*/uy;
  let end = isAt(fence, body, blockOffset) ? fence.lastIndex : blockOffset;
  return splitWords(code).map(({ word }) => {
    // A NUL character is the one that the parser replaces: such a word is not found.
    const place = Math.max(end, body.source.indexOf(word, end));
    end = place + word.length;
    return { value: `${word} `, source: body.start + place };
  });
}

/** Tests a sticky pattern at `offset` of the body; its `lastIndex` is then the end. */
function isAt(pattern: RegExp, { source }: Body, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(source);
}

function offsetOf(node: MarkdownNode): number {
  return node.position?.start.offset ?? 0;
}
