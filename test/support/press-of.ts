import type { MessageBody } from '../../src/discord/message-body.ts';
import type { Press } from '../../src/discord/reaction.ts';
import { readShownMessage } from '../../src/discord/shown-message.ts';
import { ENGLISH } from './in-english.ts';

/** A button of a message pressed by somebody who may do nothing special and reads English. */
export function pressOf(
  { components, isPrivate }: Pick<MessageBody, 'components' | 'isPrivate'>,
  customId: string,
  by: string,
): Press {
  return {
    ...ENGLISH,
    customId,
    by,
    isModerator: false,
    chosen: null,
    message: readShownMessage(components, isPrivate),
  };
}
