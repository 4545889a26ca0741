import type { Alike, Mend } from '../answer/answer.ts';
import { escapeInline } from './escape.ts';

const WORD_CHARS = 60;
const WORDS = 4;

/** Opens the line that says what was read; by it the line is known again under a button. */
const SHOWING = '-# Showing results for ';

/**
 * Says which words were read as others: nobody is to take an answer about one name for one
 * about another.
 */
export function renderMended(mended: readonly Mend[]): readonly string[] {
  if (mended.length === 0) return [];
  const read = mended.map((mend) => `*${inline(mend.read)}*`);
  const written = mended.map((mend) => `“${inline(mend.written)}”`);
  const verb = mended.length === 1 ? 'stands' : 'stand';
  return [
    `${SHOWING}${list(read, 'and')}: ${list(written, 'and')} ${verb} nowhere in the articles`,
  ];
}

/** Tells whether a line of a message says which words were read as others. */
export function isMendedLine(line: string): boolean {
  return line.startsWith(SHOWING);
}

/** Asks which word was meant: "did you mean *Chang* or *Chen* instead of “Chan”?". */
export function renderAlike(alike: readonly Alike[]): readonly string[] {
  return alike.slice(0, WORDS).map(({ written, words }) => {
    const meant = list(
      words.map((word) => `*${inline(word)}*`),
      'or',
    );
    return `-# Did you mean ${meant} instead of “${inline(written)}”?`;
  });
}

function inline(word: string): string {
  return escapeInline(word, WORD_CHARS);
}

function list(items: readonly string[], and: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
