import type { CitedPassage } from '../answer/answer.ts';
import type { Said } from '../wording/said.ts';
import type { Hearing, Place } from './circumstances.ts';
import type { MessageBody } from './message-body.ts';
import { renderNotice } from './render-answer.ts';
import type { ShownMessage } from './shown-message.ts';

/** A press on a button, or a choice in a menu. */
export interface Press extends Hearing {
  readonly customId: string;
  /** Discord's id of the person who pressed. */
  readonly by: string;
  /** True for a member who may delete other people's messages there. */
  readonly isModerator: boolean;
  readonly message: ShownMessage;
  /** Where it was pressed. @default 'server' */
  readonly place?: Place;
  /** What was chosen in a menu; null for a button. */
  readonly chosen: string | null;
}

/** What is to be done about a press. */
export type Reaction =
  /** Say something to the one who pressed alone. */
  | { readonly kind: 'reply'; readonly body: MessageBody }
  /** Change the private message whose button it was. */
  | { readonly kind: 'update'; readonly body: MessageBody }
  /** Post the answer for everyone, and say so in the private message. */
  | {
      readonly kind: 'publish';
      readonly shown: MessageBody;
      readonly body: MessageBody;
      /** The private message as it was, should posting fail. */
      readonly unshown: MessageBody;
    }
  /** Ask why, and which of some passages, for a pin. */
  | { readonly kind: 'pin'; readonly passages: readonly CitedPassage[] }
  /** Delete the message whose button it was. */
  | { readonly kind: 'remove' };

/** Tells the one who pressed, and nobody else, why nothing happens. */
export function refuse(why: Said, { words }: Pick<Press, 'words'>): Reaction {
  return { kind: 'reply', body: renderNotice(words.repeat(why)) };
}
