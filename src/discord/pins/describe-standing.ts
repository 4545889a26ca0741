import type { Pin, PinState } from '../../store/pin.ts';

/** Says in a few words how a pin stands, such as "pinned" or "replaced by pin 4". */
export function describeStanding({ state, replacedBy, messageId }: Pin): string {
  if (replacedBy !== null) return `replaced by pin ${replacedBy}`;
  if (state === 'failed' && messageId !== null) return LEFT_BEHIND;
  return STATE_WORDS[state];
}

const LEFT_BEHIND =
  'failed, its message could not be deleted: `/pins remove` tries again';

const STATE_WORDS: Readonly<Record<PinState, string>> = {
  planned: 'not posted yet',
  posted: 'posted, not pinned yet',
  pinned: 'pinned',
  failed: 'failed',
  replaced: 'replaced',
  removed: 'removed',
};
