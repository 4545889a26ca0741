import { isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { type Said, said } from '../wording/said.ts';
import type { Fault } from './article-error.ts';

/** A key of front matter with its value. */
export interface Entry {
  readonly key: string;
  /** 1-based line of the file. */
  readonly line: number;
  /**
   * The value as it is written: `2017-07-21` and `02134` stay so. A list gives its items;
   * `null` is a key without a value. White space at the ends is off.
   */
  readonly value: string | readonly string[] | null;
}

/** A key and its value as the YAML parser gives them. */
export interface Pair {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

/**
 * Reads keys with a text or a list of texts; anything else is a fault, also an alias
 * (`*name`): followed, it could make a few lines of YAML into gigabytes. `lineOf` gives
 * the line of an offset of the parser.
 */
export function parseEntries(
  pairs: readonly Pair[],
  lineOf: (offset: number) => number,
): {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly faults: readonly Fault<Said>[];
} {
  const entries = new Map<string, Entry>();
  const faults: Fault<Said>[] = [];
  for (const { key: keyNode, value: valueNode } of pairs) {
    const line = lineOf(keyNode.range[0]);
    const key = isScalar(keyNode) ? scalarText(keyNode) : null;
    const first = entries.get(key ?? '');
    const problem = findProblem({ key, first, valueNode });
    if (problem !== null) faults.push({ line, problem });
    if (key === null || first !== undefined) continue;
    entries.set(key, { key, line, value: valueText(valueNode) ?? null });
  }
  return { entries, faults };
}

interface WrittenEntry {
  readonly key: string | null;
  /** The entry with the same key that stands before it. */
  readonly first: Entry | undefined;
  readonly valueNode: ParsedNode | null;
}

function findProblem({ key, first, valueNode }: WrittenEntry): Said | null {
  if (key === null) return said('front-matter.no-word');
  if (first) return said('front-matter.twice', { key, line: first.line });
  if (valueText(valueNode) === undefined) return said('front-matter.no-text', { key });
  return isCut(valueNode) ? said('front-matter.comment', { key }) : null;
}

/** Tells whether YAML took the end of a text for a comment: `Player # 1 wins`. */
function isCut(node: ParsedNode | null): boolean {
  return isScalar(node) && typeof node.value === 'string' && Boolean(node.comment);
}

/** Returns `undefined` for what is neither text nor a list of texts. */
function valueText(node: ParsedNode | null): Entry['value'] | undefined {
  if (node === null) return null;
  if (isScalar(node)) return scalarText(node);
  if (!isSeq(node) || !node.items.every((item) => isScalar(item))) return undefined;
  return node.items.map(scalarText).filter((text) => text !== null);
}

/** Returns numbers, days and truth values as they are written, not as YAML reads them. */
function scalarText({ value, source }: Scalar): string | null {
  if (value === null) return null;
  const text = (typeof value === 'string' ? value : (source ?? String(value))).trim();
  return text === '' ? null : text;
}
