import type { Pin, PinEvent, PinState } from '../../store/pin.ts';

/** Says in a few words how a pin stands, such as "pinned" or "replaced by pin 4". */
export function describeStanding({ state, replacedBy, messageId }: Pin): string {
  if (replacedBy !== null) return `replaced by pin ${replacedBy}`;
  if (state === 'failed' && messageId !== null) return LEFT_BEHIND;
  return STATE_WORDS[state];
}

/** Says in a few words what happened to a pin, such as "asked for" or "unpinned for pin 4". */
export function describeEvent({ state }: PinEvent, { replacedBy }: Pin): string {
  return state === 'replaced' ? `unpinned for pin ${replacedBy}` : EVENT_WORDS[state];
}

const EVENT_WORDS: Readonly<Record<Exclude<PinState, 'replaced'>, string>> = {
  planned: 'asked for',
  posted: 'posted',
  pinned: 'pinned',
  failed: 'failed',
  removed: 'removed',
};

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
