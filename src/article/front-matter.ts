import { isMap, LineCounter, parseDocument } from 'yaml';
import { type Said, said } from '../wording/said.ts';
import type { Fault } from './article-error.ts';
import { lineAt } from './line-at.ts';
import { type Entry, parseEntries } from './parse-entries.ts';
import { describeYamlError } from './yaml-error.ts';

/** What the front matter of a file says, key by key, before anything is made of it. */
export interface FrontMatter {
  /** Empty for a file without front matter; `null` where it has some but it is broken. */
  readonly entries: ReadonlyMap<string, Entry> | null;
  /** Line of the `---` that closes the block, 1-based; 1 for a file without front matter. */
  readonly endLine: number;
  /** Where the Markdown begins, in UTF-16 code units of the file. */
  readonly bodyStart: number;
  readonly faults: readonly Fault<Said>[];
}

/** Most front matter that is read, in UTF-16 code units: more of it is not a heading. */
const limitChars = 64 * 1024;

/**
 * Most list items and brackets together. The YAML parser works recursively, and some
 * thousands of `[` on end can end the whole process, not only the parsing.
 */
const limitOpeners = 200;

/** `[`, `{`, and the `-` and `?` of `- item` and `? key`; not the hyphen of `small-boat`. */
const opener = /[[{]|[-?](?=\s)/gu;
/** `---` alone on the first line, byte order mark or not; not `---js`, not `----`. */
const openingLine = /^\uFEFF?---[ \t]*\r?\n/u;
/** `---js`, `--- toml`: the way of gray-matter to name another language, even a program. */
const languageLine = /^\uFEFF?---[ \t]*(?<language>[A-Za-z]\w*)[ \t]*\r?\n/u;
const closingLine = /^---[ \t]*$/gmu;

/**
 * Reads the YAML block between two lines of `---` with which a Markdown file may begin.
 *
 * The block is read as YAML 1.2 core, and only lines of `key: text` and lists of text:
 * nothing is turned into a number or a date, no alias is followed, no other language than
 * YAML is read and none is run. What is broken is a fault with its line and its cure.
 */
export function parseFrontMatter(source: string): FrontMatter {
  const language = languageLine.exec(source)?.groups?.['language'];
  if (language !== undefined) {
    return broken(1, said('front-matter.other-language', { language }));
  }
  const start = openingLine.exec(source)?.[0].length;
  if (start === undefined) {
    const bodyStart = source.startsWith('\uFEFF') ? 1 : 0;
    return { entries: new Map(), endLine: 1, bodyStart, faults: [] };
  }
  closingLine.lastIndex = start;
  const closing = closingLine.exec(source);
  if (closing === null) {
    return broken(1, said('front-matter.open'));
  }
  return parseBlock(source, { start, end: closing.index, closing: closing[0] });
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly closing: string;
}

function parseBlock(source: string, { start, end, closing }: Block): FrontMatter {
  const block = source.slice(start, end);
  if (block.length > limitChars) {
    const chars = block.length;
    return broken(1, said('front-matter.long', { chars, most: limitChars }));
  }
  if ((block.match(opener)?.length ?? 0) > limitOpeners) {
    return broken(1, said('front-matter.many-items', { most: limitOpeners }));
  }
  // Keys are compared below: the parser compares each with each, which is quadratic.
  const lineCounter = new LineCounter();
  const options = { schema: 'core', uniqueKeys: false, prettyErrors: false, lineCounter };
  const document = parseDocument(block, options);
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined) {
    const { offset, problem } = describeYamlError(block, error);
    return broken(lineAt(source, start + offset), problem);
  }
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    return broken(2, said('front-matter.no-keys'));
  }
  // The block begins in line 2 of the file.
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + 1;
  return {
    ...parseEntries(contents?.items ?? [], lineOf),
    endLine: lineAt(source, end),
    bodyStart: end + closing.length,
  };
}

function broken(line: number, problem: Said): FrontMatter {
  return { entries: null, endLine: line, bodyStart: 0, faults: [{ line, problem }] };
}
