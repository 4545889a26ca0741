/** One question to learn from: its candidates, what was measured, and which of them answer. */
export interface TrainingGroup {
  /** By row: where its features start in the lists below; then where the last ends. */
  readonly starts: Uint32Array;
  /** Places of the features that are not 0; about half are. */
  readonly places: Uint8Array;
  /** Their values. */
  readonly values: Float32Array;
  /** By candidate: 1 where it answers, else 0. */
  readonly answers: Uint8Array;
  /** So many rows a candidate has, whose scores add up: one, or one a word of the question. */
  readonly rowsEach: number;
}

/**
 * Packs the features of a question's candidates, leaving out those of 0.
 *
 * @param rows The features of each candidate, at most 256; of each as many rows.
 */
export function packGroup(
  rows: readonly Float32Array[],
  answers: Uint8Array,
): TrainingGroup {
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + row.reduce((sum, v) => sum + Number(v !== 0), 0);
  }
  const places = new Uint8Array(starts.at(-1) ?? 0);
  const values = new Float32Array(places.length);
  let next = 0;
  for (const row of rows) {
    for (const [place, value] of row.entries()) {
      if (value === 0) continue;
      places[next] = place;
      values[next++] = value;
    }
  }
  return { starts, places, values, answers, rowsEach: rows.length / answers.length };
}
