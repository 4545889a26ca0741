import type { Block } from '../block.ts';
import type { Known } from './rule.ts';

/** A note on the author is among so many blocks at the end, and no longer than this. */
const LAST_BLOCKS = 4;
const NOTE_CHARS = 500;

const verbs =
  '(?:is (?:an?|the|our|based|senior|chief|co)|was (?:an?|the)|are |covers?|writes?|reports?|can be (?:reached|contacted|followed)|has (?:been|written|covered|worked)|joined|lives|tweets|works)';
/** ` is a reporter`, `, our correspondent, covers`; not ` said the ferry`. */
const afterName = new RegExp(`^[^.]{0,40}?\\b${verbs}`, 'iu');

/**
 * Leaves out the note on the author with which many articles end: `Ann Lee is a reporter
 * for The Example. She covers harbours.` Only after an author's own full name.
 */
export function leaveOutAuthorNotes(
  blocks: readonly Block[],
  { authors }: Known,
): readonly Block[] {
  const names = authors
    .filter((name) => name.includes(' '))
    .map((name) => name.toLowerCase());
  if (names.length === 0) return blocks;
  return blocks.filter(({ text }, place) => {
    if (place < blocks.length - LAST_BLOCKS || place < 2 || text.length > NOTE_CHARS)
      return true;
    const small = text.toLowerCase();
    return !names.some(
      (name) => small.startsWith(name) && afterName.test(text.slice(name.length)),
    );
  });
}
