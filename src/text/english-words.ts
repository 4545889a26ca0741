import dictionary from 'dictionary-en';
import { fold } from './fold.ts';

/**
 * The words of Hunspell's English dictionary (SCOWL), folded, without its inflected forms:
 * common words and well-known names. Read when first asked for: 49,000 lines take a
 * twentieth of a second.
 */
let words: ReadonlySet<string> | undefined;

/** Endings that inflect or derive a word, each with what the word may end in instead. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['iest', ['y']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['iness', ['y']],
  ['ness', ['']],
  ['ment', ['']],
  ['ments', ['']],
  ['ingly', ['', 'e']],
  ['ings', ['', 'e']],
  ['ing', ['', 'e']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ions', ['', 'e']],
  ['ion', ['', 'e']],
  ['able', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['']],
  ['ly', ['', 'le']],
  ['s', ['']],
];

const PREFIX = /^(?:un|re|dis|non|over|under|out|pre|anti)(?=\p{L}{4})/u; // unsafe, not "under"
const DOUBLE_AT_END = /(\p{L})\1$/u; // "stopp" of "stopped"

/**
 * Tells whether a folded word is English as a dictionary has it, in any inflected form: such
 * a word was not misspelt, whatever word is near. A name counts that is well known.
 */
export function isEnglishWord(word: string): boolean {
  words ??= readDictionary();
  return isKnown(word) || isKnown(word.replace(PREFIX, ''));
}

function isKnown(word: string): boolean {
  if (words?.has(word)) return true;
  return ENDINGS.some(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const bare = word.slice(0, -ending.length);
    const single = bare.replace(DOUBLE_AT_END, '$1');
    return instead.some((end) => words?.has(bare + end)) || words?.has(single) === true;
  });
}

function readDictionary(): ReadonlySet<string> {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  return new Set(
    lines.map((line) => fold(line.replace(/\/.*$/, '').replace(/['’.]/g, ''))),
  );
}
