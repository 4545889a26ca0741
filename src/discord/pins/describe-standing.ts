import type { Pin, PinEvent } from '../../store/pin.ts';
import type { Words } from '../../wording/words.ts';

/** Says in a few words how a pin stands, such as "pinned" or "replaced by pin 4". */
export function describeStanding(
  { state, replacedBy, messageId }: Pin,
  { say }: Words,
): string {
  if (replacedBy !== null)
    return say('pin-states.replaced-by', { number: String(replacedBy) });
  if (state === 'failed' && messageId !== null) return say('pin-states.left-behind');
  return say(`pin-states.${state}`);
}

/** Says in a few words what happened to a pin, such as "asked for" or "unpinned for pin 4". */
export function describeEvent(
  { state }: PinEvent,
  { replacedBy }: Pin,
  { say }: Words,
): string {
  return state === 'replaced'
    ? say('pin-events.replaced', { number: String(replacedBy) })
    : say(`pin-events.${state}`);
}
