/** Sweeps of the Jacobi method; a hundred dimensions settle in about eight. */
const SWEEPS = 12;

/**
 * Returns the principal axes of vectors around 0, the one along which they spread most
 * first: the eigenvectors of `Σ v vᵀ` by the cyclic Jacobi method (Golub and Van Loan,
 * *Matrix Computations*, 4th edition 2013, §8.5).
 */
export function findPrincipalAxes(
  vectors: readonly Float64Array[],
): readonly Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const matrix = sumOfProducts(vectors, size);
  const axes = Array.from({ length: size }, (_, at) => {
    const axis = new Float64Array(size);
    axis[at] = 1;
    return axis;
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q);
  }
  return axes
    .map((axis, at) => ({ axis, spread: matrix[at]?.[at] ?? 0 }))
    .sort((one, other) => other.spread - one.spread)
    .map(({ axis }) => axis);
}

function sumOfProducts(vectors: readonly Float64Array[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (const [at, row] of matrix.entries()) {
      const value = vector[at] ?? 0;
      for (let i = 0; i < size; i++) row[i] = (row[i] ?? 0) + value * (vector[i] ?? 0);
    }
  }
  return matrix;
}

/** Turns two axes so that the matrix is 0 where they meet. */
function rotate(
  matrix: readonly Float64Array[],
  axes: readonly Float64Array[],
  p: number,
  q: number,
): void {
  const [rowP, rowQ, axisP, axisQ] = [matrix[p], matrix[q], axes[p], axes[q]];
  const off = rowP?.[q] ?? 0;
  if (!rowP || !rowQ || !axisP || !axisQ || off === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const turn = { cosine, sine: tangent * cosine };
  for (const row of matrix) turnPair(row, p, row, q, turn);
  for (let i = 0; i < rowP.length; i++) turnPair(rowP, i, rowQ, i, turn);
  for (let i = 0; i < axisP.length; i++) turnPair(axisP, i, axisQ, i, turn);
}

function turnPair(
  first: Float64Array,
  at: number,
  second: Float64Array,
  place: number,
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
): void {
  const one = first[at] ?? 0;
  const other = second[place] ?? 0;
  first[at] = cosine * one - sine * other;
  second[place] = sine * one + cosine * other;
}
