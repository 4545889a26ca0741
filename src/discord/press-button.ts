import { PASSAGES_AT_ONCE } from '../answer/build-answer.ts';
import type { Library } from '../answer/library.ts';
import type { ButtonState } from './button-state.ts';
import { parseCustomId } from './custom-id.ts';
import type { MessageBody } from './message-body.ts';
import { buildPage, type Page } from './page.ts';
import { GONE, NOT_REMOVED, NOT_YOURS, OUTDATED } from './refusals.ts';
import {
  headerFor,
  NEAR_REMARK,
  renderLeft,
  renderShownBy,
  SHOWN_REMARK,
} from './remarks.ts';
import { renderNotice } from './render-answer.ts';
import { renderView } from './render-view.ts';
import { restOf, type ShownMessage, statesOf } from './shown-message.ts';

/** A press on a button. */
export interface Press {
  readonly customId: string;
  /** Discord's id of the person who pressed. */
  readonly by: string;
  /** True for a member who may delete other people's messages there. */
  readonly isModerator: boolean;
  readonly message: ShownMessage;
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
  /** Delete the message whose button it was. */
  | { readonly kind: 'remove' };

/**
 * Decides what a press on a button does, from its custom id and its message alone. A
 * public answer never changes for others: what is asked of it opens beside it for the one
 * who pressed.
 */
export function pressButton(press: Press, library: Library): Reaction {
  const state = parseCustomId(press.customId);
  if (!state || !press.message.customIds.includes(press.customId))
    return refuse(OUTDATED);
  const isOwn = state.asker === press.by;
  if (press.message.isPrivate && !isOwn) return refuse(NOT_YOURS);
  switch (state.action) {
    case 'before':
    case 'after':
      return showContext(press, state, library);
    case 'more':
    case 'near':
      return showMore(press, state, library);
    case 'show':
      return press.message.isPrivate ? publish(press, library) : refuse(OUTDATED);
    case 'remove':
      return isOwn || press.isModerator ? { kind: 'remove' } : refuse(NOT_REMOVED);
    default:
      throw new TypeError('Cannot answer a press', {
        cause: state.action satisfies never,
      });
  }
}

function showContext(press: Press, state: ButtonState, library: Library): Reaction {
  const { message } = press;
  const { before, after } = state.context;
  const isBefore = state.action === 'before';
  const grown: ButtonState = {
    ...state,
    context: isBefore ? { before: before + 1, after } : { before, after: after + 1 },
  };
  const shown = message.isPrivate ? statesOf(message, state.action) : [state];
  const page = buildPage(library, {
    states: shown.map((each) => (isSamePassage(each, state) ? grown : each)),
    rest: message.isPrivate ? restOf(message) : [],
  });
  return present(press, page, headerFor(message));
}

function showMore(press: Press, state: ButtonState, library: Library): Reaction {
  const { addresses, place, total } = state;
  const states = addresses
    .slice(0, PASSAGES_AT_ONCE)
    .map((address) => ({ ...state, addresses: [address] }));
  const rest = addresses.slice(PASSAGES_AT_ONCE);
  const left = total - (place - 1 + addresses.length);
  const remarks = [
    ...(state.action === 'near' ? [NEAR_REMARK] : []),
    // A custom id has room for few addresses, so this page is the last one.
    ...(rest.length === 0 && left > 0 ? [renderLeft(left)] : []),
  ];
  const page = buildPage(library, { states, rest });
  return present(press, page, [...headerFor(press.message), ...remarks]);
}

function publish({ message, by }: Press, library: Library): Reaction {
  const page = buildPage(library, {
    states: statesOf(message, 'before'),
    rest: restOf(message),
  });
  if (!page) return refuse(GONE);
  const header = headerFor(message);
  const view = { ...page, asker: by };
  return {
    kind: 'publish',
    shown: renderView({
      ...view,
      visibility: 'public',
      header: [...header, renderShownBy(by)],
    }),
    body: renderView({
      ...view,
      visibility: 'shown',
      header: [...header, SHOWN_REMARK],
    }),
    unshown: renderView({ ...view, visibility: 'private', header }),
  };
}

function present(press: Press, page: Page | null, header: readonly string[]): Reaction {
  if (!page) return refuse(GONE);
  const view = { ...page, header, asker: press.by, visibility: 'private' } as const;
  return {
    kind: press.message.isPrivate ? 'update' : 'reply',
    body: renderView(view),
  };
}

function refuse(text: string): Reaction {
  return { kind: 'reply', body: renderNotice(text) };
}

function isSamePassage(one: ButtonState, other: ButtonState): boolean {
  return JSON.stringify(one.addresses) === JSON.stringify(other.addresses);
}
