/** A number with its unit. */
export interface Figure {
  readonly value: number;
  /** Normal form: `USD`, `percent`, `km`; null for a bare number. */
  readonly unit: string | null;
}

/** Returns the figure that is written, or null where it is none or can be read two ways. */
export function parseFigure(written: string): Figure | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(written.trim());
  if (match === null) return null;
  const value = Number(written.trim().replaceAll(',', ''));
  return { value, unit: null };
}
