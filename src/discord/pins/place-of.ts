import type { Pin } from '../../store/pin.ts';
import type { MessagePlace } from './channel-messages.ts';

/** Where the message of a pin is; null until it is posted. */
export function placeOf({ channelId, messageId }: Pin): MessagePlace | null {
  return messageId === null ? null : { channelId, messageId };
}
