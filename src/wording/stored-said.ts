import { type Said, said } from './said.ts';
import type { Words } from './words.ts';

/** Writes what is to be said as one line that a store keeps, whoever will read it. */
export function writeSaid({ key, values }: Said): string {
  return JSON.stringify({ key, values });
}

/**
 * Says in the reader's language what {@link writeSaid} has written. What releases before it
 * wrote are English sentences: they come back as they are.
 */
export function sayStored(stored: string, words: Words): string {
  const written = readSaid(stored);
  if (written === null) return stored;
  try {
    return words.repeat(written);
  } catch {
    // Another release wrote it, and has a message that this one lacks or that takes other values.
    return words.repeat(NO_LONGER_SAID);
  }
}

const NO_LONGER_SAID = said('intake.no-longer-said');

/** Null for what is no message: a sentence of an older release. */
function readSaid(stored: string): Said | null {
  if (!stored.startsWith('{"key":')) return null;
  try {
    // Only `writeSaid` begins a line so.
    return JSON.parse(stored) as Said;
  } catch {
    return null; // a sentence after all, or one that was cut
  }
}
