import type { Boundary } from './boundary.ts';

/**
 * Keeps the words of one speaker whole who repeats another’s: `“He told me, ‘Get out. Now.’
 * So I left,” she said.`
 */
export function keepNestedQuotationTogether({ depth }: Boundary): boolean {
  return depth > 1;
}
