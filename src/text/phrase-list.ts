/** Returns the phrases of a list that is written with semicolons between them. */
export function phraseList(list: string): readonly string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}
