import { type Said, said } from '../wording/said.ts';
import type { Fault } from './article-error.ts';
import { findFieldProblem, isWebAddress } from './field-problem.ts';
import { type Field, keysByField, knownKeys } from './front-matter-keys.ts';
import { nearestKey } from './nearest-key.ts';
import { parseAuthors } from './parse-authors.ts';
import type { Entry } from './parse-entries.ts';
import { collapseWhiteSpace } from './white-space.ts';

/** What the front matter of an article states; `null` is not stated. */
export interface Fields {
  readonly number: number | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  /** `en` where it is not stated. */
  readonly language: string;
  readonly licence: string | null;
  readonly credit: string | null;
  readonly faults: readonly Fault<Said>[];
}

/** Reads the fields of an article from its front matter; keys that nothing knows are passed over. */
export function parseFields(entries: ReadonlyMap<string, Entry>): Fields {
  const faults: Fault<Said>[] = [];
  const text = (field: Field): string | null => {
    const entry = findEntry(entries, field);
    if (entry === undefined || entry.value === null) return null;
    if (typeof entry.value !== 'string') {
      const problem = said('front-matter.list', { key: entry.key });
      faults.push({ line: entry.line, problem });
      return null;
    }
    const value = collapseWhiteSpace(entry.value);
    const problem = findFieldProblem(field, { key: entry.key, value });
    if (problem === null) return value;
    faults.push({ line: entry.line, problem });
    return null;
  };
  const number = text('number');
  return {
    number: number === null ? null : Number(number),
    title: text('title'),
    authors: parseAuthors(findEntry(entries, 'authors')?.value ?? []),
    publisher: text('publisher'),
    published: text('published'),
    updated: text('updated'),
    url: text('url'),
    language: text('language') ?? 'en',
    licence: text('licence'),
    credit: text('credit'),
    faults,
  };
}

/** Finds what says `field`: the first of its keys that has a value. */
function findEntry(entries: ReadonlyMap<string, Entry>, field: Field): Entry | undefined {
  for (const key of keysByField[field]) {
    const entry = entries.get(key);
    if (entry !== undefined && entry.value !== null && isMeant(field, entry))
      return entry;
  }
  return undefined;
}

/** `source: Reuters` is the publisher, `source: https://…` the page. */
function isMeant(field: Field, { key, value }: Entry): boolean {
  if (key !== 'source') return true;
  return (typeof value === 'string' && isWebAddress(value)) === (field === 'url');
}

/**
 * Finds the keys that nothing knows: a fault in an article that ships, for whoever runs the
 * bot wrote it, and a misspelt `lisence:` must not silently leave an article without its
 * licence. Files that others bring have keys of all kinds of programs.
 */
export function findUnknownKeys(
  entries: ReadonlyMap<string, Entry>,
): readonly Fault<string>[] {
  const faults: Fault<string>[] = [];
  for (const { key, line } of entries.values()) {
    if (knownKeys.includes(key)) continue;
    const nearest = nearestKey(key, knownKeys);
    const cure = nearest === null ? 'remove it' : `write "${nearest}" or remove it`;
    faults.push({ line, problem: `key "${key}" is not known: ${cure}` });
  }
  return faults;
}
