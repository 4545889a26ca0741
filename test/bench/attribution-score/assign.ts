/**
 * Pairs rows and columns one to one so that the sum of the weights is greatest (Kuhn 1955, the
 * Hungarian method, in the form with potentials). Weights are 0 to 1.
 *
 * @returns for each row its column, or -1
 */
export function assign(weights: readonly (readonly number[])[]): readonly number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) => 1 - (weights[row - 1]?.[column - 1] ?? 0);
  const state: State = {
    size,
    cost,
    rowPotential: new Float64Array(size + 1),
    columnPotential: new Float64Array(size + 1),
    rowOf: new Int32Array(size + 1),
  };
  for (let row = 1; row <= size; row++) augment(state, row);
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = state.rowOf[column] ?? 0;
    if (row >= 1 && row <= rows) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}

interface State {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** The row of each column, 1-based; 0 where it has none; place 0 is the row to be added. */
  readonly rowOf: Int32Array;
}

/** Adds one row along the cheapest path of changes. */
function augment(state: State, row: number): void {
  const { size, rowOf } = state;
  const cheapest = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  const seen = new Uint8Array(size + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    seen[column] = 1;
    column = step(state, { column, cheapest, from, seen });
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = from[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
}

/** What is known while a path is looked for. */
interface Search {
  readonly column: number;
  readonly cheapest: Float64Array;
  readonly from: Int32Array;
  readonly seen: Uint8Array;
}

/** Looks from a column's row at all columns; returns the nearest that is not seen yet. */
function step(state: State, search: Search): number {
  const { cheapest, seen } = search;
  for (let other = 1; other <= state.size; other++) {
    if (!seen[other]) look(state, search, other);
  }
  let nearest = 0;
  for (let other = 1; other <= state.size; other++) {
    const isNearer = nearest === 0 || at(cheapest, other) < at(cheapest, nearest);
    if (!seen[other] && isNearer) nearest = other;
  }
  shift(state, search, at(cheapest, nearest));
  return nearest;
}

function look(state: State, { column, cheapest, from }: Search, other: number): void {
  const row = at(state.rowOf, column);
  const potential = at(state.rowPotential, row) + at(state.columnPotential, other);
  const reduced = state.cost(row, other) - potential;
  if (reduced >= at(cheapest, other)) return;
  cheapest[other] = reduced;
  from[other] = column;
}

function shift(state: State, { cheapest, seen }: Search, least: number): void {
  const { rowOf, rowPotential, columnPotential } = state;
  for (let other = 0; other <= state.size; other++) {
    if (!seen[other]) {
      cheapest[other] = at(cheapest, other) - least;
      continue;
    }
    const owner = at(rowOf, other);
    rowPotential[owner] = at(rowPotential, owner) + least;
    columnPotential[other] = at(columnPotential, other) - least;
  }
}

function at(numbers: Float64Array | Int32Array, place: number): number {
  return numbers[place] ?? 0;
}
