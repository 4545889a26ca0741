import type { MarkdownNode } from './markdown-node.ts';

/** The text of formatted text: what one copies, or hears read aloud. */
export function flattenMarkdown(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => flatten(node)).join('');
}

function flatten(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'code-block':
    case 'mention':
      return node.text;
    case 'break':
      return '\n';
    case 'time':
      return new Date(node.at * 1000).toUTCString();
    case 'list':
      return `${node.items.map((item) => `- ${flattenMarkdown(item)}`).join('\n')}\n`;
    case 'quote':
    case 'small':
    case 'heading':
      return `${flattenMarkdown(node.content)}\n`;
    default:
      return flattenMarkdown(node.content);
  }
}
