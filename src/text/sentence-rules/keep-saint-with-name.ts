import { type Boundary, isFullStop } from './boundary.ts';

/** A street: matches `on Main St`, `W. 42nd St`; does not match `in St`, `Port-St`, `(St`. */
const STREET = /(?:\p{Lu}[\p{L}\p{M}’']*|\d(?:st|nd|rd|th)) St$/u;
const STREET_LENGTH = 40;

/** Keeps a saint with the name: `St. Louis`. After a name or an ordinal it is a street. */
export function keepSaintWithName(boundary: Boundary): boolean {
  if (!isFullStop(boundary) || boundary.lastWord !== 'St') return false;
  return !STREET.test(boundary.before.slice(-STREET_LENGTH));
}
