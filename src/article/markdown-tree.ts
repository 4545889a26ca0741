import {
  type CompileContext,
  type Extension,
  fromMarkdown,
  type Token,
} from 'mdast-util-from-markdown';

/** The tree of a Markdown text, as mdast describes it. */
export type MarkdownTree = ReturnType<typeof fromMarkdown>;
/** Any node of the tree but its root. */
export type MarkdownNode = MarkdownTree['children'][number];

/**
 * Parses CommonMark (0.31) into a tree in which every text node stands for one run of
 * characters of the source, for one escape (`\*`) or for one character reference
 * (`&amp;`). So the place of every character in the source is known, which the usual
 * tree, with one node for all neighbouring text, does not tell.
 *
 * Tables, strikethrough and other extensions are not parsed: their marks stay as text.
 * Takes quadratic time on paragraphs that nobody writes (with thousands of `*` or `[`), and
 * throws a `RangeError` on thousands of nested block quotes: parse what strangers send
 * in a worker with a time limit.
 */
export function parseMarkdownTree(source: string): MarkdownTree {
  return fromMarkdown(source, { mdastExtensions: [separateText] });
}

const separateText: Extension = {
  enter: {
    data: enterText,
    characterEscape: enterText,
    characterReference: enterText,
    codeTextData: enterText,
    // Code among words becomes their text: without a node of its own its place is known.
    codeText: enterNothing,
  },
  exit: { codeText: enterNothing },
};

/** Opens a new text node; the parser's own exits fill and close it. */
function enterText(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1);
  const position = { start: token.start, end: token.end };
  const node: MarkdownNode = { type: 'text', value: '', position };
  // Text tokens stand only in nodes that hold text, so that the parent has children.
  if (parent !== undefined && 'children' in parent) {
    (parent.children as MarkdownNode[]).push(node);
  }
  this.stack.push(node);
}

function enterNothing(): void {}
