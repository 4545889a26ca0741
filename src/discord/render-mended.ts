import type { Alike, Mend } from '../answer/answer.ts';
import type { Words } from '../wording/words.ts';
import { escapeInline } from './escape.ts';
import { small } from './remarks.ts';

const WORD_CHARS = 60;
const WORDS = 4;

/**
 * Says which words were read as others: nobody is to take an answer about one name for one
 * about another.
 */
export function renderMended(mended: readonly Mend[], words: Words): readonly string[] {
  const { list, say } = words;
  if (mended.length === 0) return [];
  const values = {
    read: list(
      mended.map(({ read }) => `*${inline(read)}*`),
      'and',
    ),
    written: list(
      mended.map(({ written }) => quoted(written, words)),
      'and',
    ),
  };
  return [
    small(
      mended.length === 1
        ? say('answer.mended', values)
        : say('answer.mended-several', values),
    ),
  ];
}

/** Asks which word was meant: "did you mean *Chang* or *Chen* instead of “Chan”?". */
export function renderAlike(alike: readonly Alike[], words: Words): readonly string[] {
  return alike.slice(0, WORDS).map(({ written, words: meant }) =>
    small(
      words.say('answer.alike', {
        meant: words.list(
          meant.map((word) => `*${inline(word)}*`),
          'or',
        ),
        written: quoted(written, words),
      }),
    ),
  );
}

function quoted(word: string, { say }: Words): string {
  return say('text.quoted', { text: inline(word) });
}

function inline(word: string): string {
  return escapeInline(word, WORD_CHARS);
}
