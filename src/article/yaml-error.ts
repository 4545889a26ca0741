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
  const mark = unclosedMark(error);
  const offset =
    mark === null ? error.pos[0] : openingOf(block.slice(0, error.pos[1]), mark);
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

/** The mark that opens a value and never closes; null where the error is another. */
function unclosedMark({ message }: YAMLError): string | null {
  const quote = /^Missing closing (?<quote>["'])/u.exec(message)?.groups?.['quote'];
  if (quote !== undefined) return quote;
  // "Flow map in block collection must be sufficiently indented and end with a }"
  const kind = /^Flow (?<kind>sequence|map) in block /u.exec(message)?.groups?.['kind'];
  if (kind === undefined) return null;
  return kind === 'map' ? '{' : '[';
}

/**
 * Finds the value whose quote or bracket never closes. The parser names where it gave up; it
 * is the last line before that which opens a value with this mark.
 */
function openingOf(read: string, mark: string): number {
  return Math.max(0, read.lastIndexOf(`: ${mark}`));
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/u, '');
}
