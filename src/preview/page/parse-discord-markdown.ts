import { SimpleMarkdown } from 'discord-markdown-parser';
import type { MarkdownNode, MarkdownSpan } from './markdown-node.ts';
import { markdownRules } from './markdown-rules.ts';

/** Finds the names that mentions are shown by; null where an id is not known. */
export interface Names {
  readonly user: (id: string) => string | null;
  readonly role: (id: string) => string | null;
  readonly channel: (id: string) => string | null;
}

/** A node as the library gives it: its fields depend on its type. */
interface Parsed {
  readonly type: string;
  readonly [field: string]: unknown;
}

const parser = SimpleMarkdown.parserFor(markdownRules);

/**
 * Parses Discord's Markdown into a tree that holds text and formats, never HTML. Links
 * lead to `http:` and `https:` only; custom emoji are shown by their names.
 * @example
 * parseDiscordMarkdown('**a** \\*b', names); // bold "a", then the text " *b"
 */
export function parseDiscordMarkdown(
  markdown: string,
  names: Names,
): readonly MarkdownNode[] {
  try {
    // The library's nodes are untyped; `convert` reads each by its type.
    return convertAll(parser(markdown, { inline: true }) as readonly Parsed[], names);
  } catch (error) {
    // Thousands of markers inside one another are deeper than the stack: no format then.
    if (error instanceof RangeError) return [{ kind: 'text', text: markdown }];
    throw error;
  }
}

const spans: Readonly<Record<string, MarkdownSpan>> = {
  strong: 'bold',
  em: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  blockQuote: 'quote',
  subtext: 'small',
};

function convertAll(nodes: unknown, names: Names): readonly MarkdownNode[] {
  if (!Array.isArray(nodes)) return [];
  const converted = (nodes as readonly Parsed[]).map((node) => convert(node, names));
  const merged: MarkdownNode[] = [];
  for (const node of converted) {
    const last = merged.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') {
      merged[merged.length - 1] = { kind: 'text', text: last.text + node.text };
    } else merged.push(node);
  }
  return merged;
}

function convert(node: Parsed, names: Names): MarkdownNode {
  const span = spans[node.type];
  if (span) return { kind: span, content: inside(node, names) };
  switch (node.type) {
    case 'heading':
      return {
        kind: 'heading',
        level: Number(node['level']),
        content: inside(node, names),
      };
    case 'list':
      return {
        kind: 'list',
        start: node['start'] === null ? null : Number(node['start']),
        items: (node['items'] as unknown[]).map((item) => convertAll(item, names)),
      };
    case 'link':
    case 'url':
    case 'autolink':
      return link(node, names);
    case 'timestamp':
      return {
        kind: 'time',
        at: Number(node['timestamp']),
        format: String(node['format'] ?? 'f'),
      };
    case 'br':
    case 'newline':
      return { kind: 'break' };
    case 'inlineCode':
      return { kind: 'code', text: String(node['content']) };
    case 'codeBlock':
      return { kind: 'code-block', text: String(node['content']) };
    default:
      return mention(node, names) ?? { kind: 'text', text: plain(node) };
  }
}

/** The content of a node, without the line break that ends a block. */
function inside(node: Parsed, names: Names): readonly MarkdownNode[] {
  const content = convertAll(node['content'], names);
  return content.at(-1)?.kind === 'break' ? content.slice(0, -1) : content;
}

function link(node: Parsed, names: Names): MarkdownNode {
  const target = String(node['target']);
  const content = convertAll(node['content'], names);
  if (/^https?:\/\//i.test(target)) return { kind: 'link', url: target, content };
  return { kind: 'text', text: target };
}

function mention(node: Parsed, names: Names): MarkdownNode | null {
  const id = String(node['id'] ?? '');
  switch (node.type) {
    case 'user':
      return { kind: 'mention', text: `@${names.user(id) ?? 'unknown-user'}` };
    case 'role':
      return { kind: 'mention', text: `@${names.role(id) ?? 'unknown-role'}` };
    case 'channel':
      return { kind: 'mention', text: `#${names.channel(id) ?? 'unknown'}` };
    case 'everyone':
    case 'here':
      return { kind: 'mention', text: `@${node.type}` };
    case 'slashCommand':
      return { kind: 'mention', text: `/${String(node['fullName'])}` };
    default:
      return null;
  }
}

/** Text, and what is shown as its own name: emoji, server navigation. */
function plain(node: Parsed): string {
  if (node.type === 'emoji') return `:${String(node['name'])}:`;
  const { content, name } = node;
  return typeof content === 'string' ? content : typeof name === 'string' ? name : '';
}
