import dictionary from 'dictionary-en';
import { fold } from './fold.ts';

/**
 * Tells whether a folded word is English as Hunspell's dictionary (SCOWL) has it, in any
 * inflected form: such a word was not misspelt, whatever word is near. Well-known names count.
 * The first call reads the dictionary, which takes a twentieth of a second.
 */
export function isEnglishWord(word: string): boolean {
  english ??= readDictionary();
  const { flagsByWord, suffixes, prefixes } = english;
  if (flagsByWord.has(word)) return true;
  const bare = prefixes.flatMap((prefix) => stripPrefix(word, prefix));
  if (bare.some(([base, flag]) => hasFlag(flagsByWord, base, flag))) return true;
  return [word, ...bare.map(([base]) => base)].some((form) =>
    suffixes.some((suffix) =>
      hasFlag(flagsByWord, stripSuffix(form, suffix), suffix.flag),
    ),
  );
}

/**
 * Tells whether a folded word is a well-known name, which English writes with a capital letter
 * only: "paris", "mecca"; not "march" or "turkey". Days and months count.
 */
export function isEnglishName(word: string): boolean {
  english ??= readDictionary();
  return english.names.has(word);
}

let english: English | undefined;

interface English {
  /** The flags of each word: which suffixes and prefixes it takes. */
  readonly flagsByWord: ReadonlyMap<string, string>;
  /** Those that are written with a capital letter only. */
  readonly names: ReadonlySet<string>;
  readonly suffixes: readonly Affix[];
  readonly prefixes: readonly Affix[];
}

/** One way to inflect a word: `SFX D y ied [^aeiou]y` makes "carried" of "carry". */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** What the bare word must end in. */
  readonly condition: RegExp;
}

function hasFlag(
  flagsByWord: English['flagsByWord'],
  word: string | null,
  flag: string,
): boolean {
  return word !== null && (flagsByWord.get(word)?.includes(flag) ?? false);
}

function stripSuffix(word: string, { strip, add, condition }: Affix): string | null {
  if (!word.endsWith(add) || word.length <= add.length) return null;
  const bare = word.slice(0, -add.length) + strip;
  return condition.test(bare) ? bare : null;
}

function stripPrefix(
  word: string,
  { add, flag }: Affix,
): readonly (readonly [string, string])[] {
  return word.startsWith(add) ? [[word.slice(add.length), flag]] : [];
}

// Matches "SFX D   y     ied       [^aeiou]y"; not "SFX D Y 4", which opens the rules.
const AFFIX =
  /^(?<kind>[SP]FX) (?<flag>\S) +(?<strip>0|[a-z]+) +(?<add>[a-z]+) +(?<condition>\S+)$/gmu;

const UPPER_START = /^\p{Lu}/u;

/** The format is that of hunspell(5): a word a line, its flags behind a slash. */
function readDictionary(): English {
  const decoder = new TextDecoder();
  const affixes = Array.from(
    decoder.decode(dictionary.aff).matchAll(AFFIX),
    ({ groups = {} }) => ({
      kind: groups['kind'],
      flag: groups['flag'] ?? '',
      strip: groups['strip'] === '0' ? '' : (groups['strip'] ?? ''),
      add: groups['add'] ?? '',
      condition: new RegExp(`${groups['condition']}$`, 'u'),
    }),
  );
  const flagsByWord = new Map<string, string>();
  const names = new Set<string>();
  const others = new Set<string>();
  for (const line of decoder.decode(dictionary.dic).split('\n').slice(1)) {
    const [written = '', flags = ''] = line.split('/');
    const word = fold(written.replace(/['’.]/g, ''));
    flagsByWord.set(word, (flagsByWord.get(word) ?? '') + flags);
    (UPPER_START.test(written) ? names : others).add(word);
  }
  for (const word of others) names.delete(word);
  return {
    flagsByWord,
    names,
    suffixes: affixes.filter(({ kind }) => kind === 'SFX'),
    prefixes: affixes.filter(({ kind }) => kind === 'PFX'),
  };
}
