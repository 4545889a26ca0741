import type { Block } from '../block.ts';
import type { Known } from './rule.ts';

/** A note on the author is among so many blocks at the end or the start … */
const LAST_BLOCKS = 4;
const FIRST_BLOCKS = 2;
/** … and no longer than this, in characters. */
const NOTE_CHARS = 500;

const verbs =
  '(?:(?:currently |now |also )?(?:is (?:an?|the|our|based|senior|chief|co)|was (?:an?|the)|are |covers?|writes?|reports?|can be (?:reached|contacted|followed)|has (?:been|written|covered|worked)|joined|lives|tweets|works))';
/** ` is a reporter`, `, our correspondent, covers`; not ` said the ferry`. */
const afterName = new RegExp(`^[^.]{0,40}?\\b${verbs}`, 'iu');

/**
 * Leaves out the note on the author with which many articles end, and some begin: `Ann Lee is a reporter
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
    const isEdge = place < FIRST_BLOCKS || place >= blocks.length - LAST_BLOCKS;
    if (!isEdge || text.length > NOTE_CHARS) return true;
    const small = text.toLowerCase();
    return !names.some(
      (name) => small.startsWith(name) && afterName.test(text.slice(name.length)),
    );
  });
}
