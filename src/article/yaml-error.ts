import type { YAMLError } from 'yaml';
import { type Said, said } from '../wording/said.ts';

/** Where in the block a YAML error is to be mended, and what to say of it. */
export interface YamlProblem {
  /** UTF-16 code units from the start of the block. */
  readonly offset: number;
  /** What is wrong and its cure. */
  readonly problem: Said;
}

/** Most of the parser's own words that are shown: it can repeat the whole input. */
const limitMessageChars = 100;

/** `title: Mayor: We will`; not `- item`, not `  indented`. */
const keyLine = /^(?<key>[A-Za-z]\w*)[ \t]*:[ \t]+(?<value>\S.*)$/u;

/**
 * Says an error of the YAML parser in the words of someone who writes an article: nearly
 * all of them are values that need quotes, because they have a colon, begin with a mark
 * that YAML keeps for itself, or go on after their own closing quote.
 */
export function describeYamlError(block: string, error: YAMLError): YamlProblem {
  if (error.code === 'TAB_AS_INDENT') {
    return { offset: error.pos[0], problem: said('front-matter.tab') };
  }
  const unclosed = /^Missing closing (?<quote>["'])/u.exec(error.message)?.groups?.[
    'quote'
  ];
  const offset = unclosed === undefined ? error.pos[0] : openingQuote(block, unclosed);
  const groups = keyLine.exec(lineOf(block, offset))?.groups;
  if (groups === undefined) {
    const message = error.message.slice(0, limitMessageChars);
    return { offset, problem: said('front-matter.no-yaml', { message }) };
  }
  return { offset, problem: describeValue(groups['key'] ?? '', groups['value'] ?? '') };
}

function describeValue(key: string, value: string): Said {
  const quote = /^["']/u.exec(value)?.[0];
  if (quote === "'") return said('front-matter.apostrophe', { key });
  if (quote === '"') return said('front-matter.closing-quote', { key });
  return said('front-matter.mark', { key });
}

/**
 * Finds the value whose quote never closes. The parser names the end of the block; it is
 * the last line that opens a value with this quote.
 */
function openingQuote(block: string, quote: string): number {
  return Math.max(0, block.lastIndexOf(`: ${quote}`));
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/u, '');
}
