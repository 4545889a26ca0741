import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRADES } from '../../src/answer/verify/verified.ts';

/** Files whose words are for who runs the bot, in a terminal. */
const FOR_OPERATORS: readonly string[] = ['src/discord/login-error.ts'];

/** Values that are the same in all languages: commands by their English names, kinds. */
const VALUES: readonly string[] = [
  'Find passages',
  'Verify quotation',
  'Add this article',
  'who said',
  'what happened',
  'not stated',
  'quotation marks',
  'Unicode form',
  ...GRADES,
];

const FOLDERS = ['src/discord', 'commands'];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name))
    .toSorted();
}

// Comments to the end of a line and between marks; not "https://".
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu;

// Texts in quotation marks, and templates without others inside.
const LITERAL = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu;

// Two English words. Matches "is empty"; not "who.said" or "a b".
const WORDS = /(?<![\p{L}$.{])\p{L}{2,} \p{L}{2,}/u;

// What stands before a text that people do not read, or that the catalogue translates: faults
// of the program, the log, definitions of commands, imports.
const NOT_READ =
  /(?:Error\(\s*|log(?:\.\w+|\[\w+\])\([\s\S]{0,120}|escription:\s*|\bname: |from )$/u;

/** The English sentences of a file, as it writes them. */
function sentencesOf(source: string): readonly string[] {
  const code = source.replace(COMMENT, '');
  return (
    [...code.matchAll(LITERAL)]
      .filter(({ index }) => !NOT_READ.test(code.slice(Math.max(index - 160, 0), index)))
      .map(([literal]) => literal)
      .filter((literal) => !VALUES.includes(literal.slice(1, -1)))
      // A question as it is typed in English, to be written in the reader's language.
      .filter((literal) => !/^['`]\/\p{L}/u.test(literal))
      .filter((literal) => WORDS.test(literal.replace(/\$\{[^{}]*\}/gu, '')))
  );
}

describe('the words of the bot', () => {
  it.each([
    ["renderNotice('No pins here yet.')", 1],
    ['renderNotice(`Pin $' + '{number} is being made`)', 1],
    ["new TypeError('Cannot render an answer')", 0],
    ["log.error({ a }, 'Cannot answer an interaction')", 0],
    ["say('answer.closest')", 0],
    ["sayQuestion('/who speaks article: A1', language)", 0],
    ["// it's 'so so' here", 0],
  ])('are looked for in %s', (source, count) => {
    expect(sentencesOf(source)).toHaveLength(count);
  });

  it('stand in the catalogue', () => {
    const read = FOLDERS.flatMap(filesUnder).filter(
      (file) => !FOR_OPERATORS.includes(file),
    );
    const found = read.flatMap((file) => {
      const sentences = sentencesOf(readFileSync(file, 'utf8'));
      return sentences.length === 0 ? [] : [`${file}: ${sentences.join(' | ')}`];
    });
    expect(found).toEqual([]);
  });
});
