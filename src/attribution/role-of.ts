/** Abbreviated titles as descriptions write them: "Gov. Hale" is "the governor". */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['coun', 'councillor'],
  ['cllr', 'councillor'],
  ['cr', 'councillor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['cpt', 'captain'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['dr', 'doctor'],
]);

/** Returns the role that a title or a noun in lower case tells: "governor" for "gov". */
export function roleOf(word: string): string {
  return IN_FULL.get(word) ?? word;
}
