/** The right names of a speaker, and those that only look right. */
export interface GoldSpeaker {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly not?: readonly string[];
}

/** Words that two names of one speaker may differ in. */
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice-president vice premier
   prime minister senator sen rep representative governor gov secretary sec general gen
   colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm judge justice
   mayor chancellor king queen prince princess pope father rev reverend bishop archbishop
   cardinal ambassador congressman congresswoman chairman chairwoman chief director spokesman
   spokeswoman spokesperson coach former then ex the a an us u.s deputy attorney state`.split(
    /\s+/,
  ),
);
const LINKS: ReadonlySet<string> = new Set(
  'of and for in on at de to from with who his her their its that by'.split(' '),
);

/** Tells whether a name is right for a speaker. */
export function isRightName(gold: GoldSpeaker, name: string): boolean {
  const isLookalike = (gold.not ?? []).some(
    (other) => wordsOf(other).join(' ') === wordsOf(name).join(' '),
  );
  return (
    !isLookalike && [gold.name, ...(gold.aliases ?? [])].some((one) => isSame(one, name))
  );
}

/** Same words but for titles; or one is part of the other and ends alike; or half is shared. */
function isSame(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length === 0 || others.length === 0) return false;
  if (words.join(' ') === others.join(' ')) return true;
  const [short, long] = words.length <= others.length ? [words, others] : [others, words];
  if (short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1))
    return true;
  const content = words.filter((word) => !LINKS.has(word));
  const contents = others.filter((word) => !LINKS.has(word));
  const shared = content.filter((word) => contents.includes(word)).length;
  const all = new Set([...content, ...contents]).size || 1;
  return shared / all >= 0.5 && headOf(words) === headOf(others);
}

function wordsOf(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');
  const core = words.filter((word) => !TITLES.has(word));
  return core.length > 0 ? core : words;
}

/** The last word before "of", "in", "who" …. */
function headOf(words: readonly string[]): string | undefined {
  const link = words.findIndex((word, place) => place > 0 && LINKS.has(word));
  return link > 0 ? words[link - 1] : words.at(-1);
}
