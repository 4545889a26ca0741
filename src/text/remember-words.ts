/** Words are looked up far more often than read: a library has few different ones. */
const REMEMBERED_WORDS = 100_000;

/**
 * Longer ones are rare, and to remember them would keep the whole text that they stand in:
 * V8 shares the characters of a part of 13 and more with the string it was cut from.
 */
const LONGEST_REMEMBERED = 12;

/**
 * Returns a function that gives for a word what `read` does, and remembers it. Everything
 * is forgotten when 100,000 words are remembered, so that what members and articles bring
 * cannot fill the memory.
 *
 * @param read Depends on the word alone; its results are not changed.
 */
export function rememberWords<Result>(
  read: (written: string) => Result,
): (written: string) => Result {
  const known = new Map<string, Result>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const result = read(written);
    if (known.size >= REMEMBERED_WORDS) known.clear();
    if (written.length <= LONGEST_REMEMBERED) known.set(written, result);
    return result;
  };
}
