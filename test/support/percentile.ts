/**
 * Returns the value below which a share of the values lies, by nearest rank; `NaN` of none.
 *
 * @param share From 0 to 1.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
