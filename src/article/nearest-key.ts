/** Longer words are compared with none: the distance costs the product of both lengths. */
const limitChars = 40;

/**
 * Returns the word of `known` that a misspelt `key` most probably means, upper and lower
 * case being the same; `null` if none is nearer than half of the key's letters, at most 2
 * letters off.
 */
export function nearestKey(key: string, known: readonly string[]): string | null {
  if (key.length > limitChars) return null;
  const written = key.toLowerCase();
  let nearest: string | null = null;
  let limit = Math.min(2, Math.floor(written.length / 2)) + 1;
  for (const candidate of known) {
    const distance = editDistance(written, candidate.toLowerCase());
    if (distance < limit) {
      nearest = candidate;
      limit = distance;
    }
  }
  return nearest;
}

/**
 * Counts the letters to insert, delete or replace to make `target` of `source`
 * (Levenshtein 1966; two rows of Wagner and Fischer's table, 1974).
 */
function editDistance(source: string, target: string): number {
  let row = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...source].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...target].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      const deleted = (row[column + 1] ?? 0) + 1;
      const inserted = (next[column] ?? 0) + 1;
      next.push(Math.min(replaced, deleted, inserted));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
