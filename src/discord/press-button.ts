import { PASSAGES_AT_ONCE } from '../answer/build-answer.ts';
import type { Library } from '../answer/library.ts';
import { answerSaidBy } from '../answer/said-by.ts';
import { formatCommandLine } from '../query/command-line.ts';
import type { ButtonState } from './button-state.ts';
import { parseCustomId } from './custom-id.ts';
import { buildPage, type Page } from './page.ts';
import { castOf, publishAnswer } from './publish-answer.ts';
import { type Press, type Reaction, refuse } from './reaction.ts';
import { GONE, NOT_REMOVED, NOT_YOURS, OUTDATED } from './refusals.ts';
import {
  headerFor,
  headerOfSame,
  isForMessage,
  renderLeft,
  renderNearRemark,
  renderNotCompared,
} from './remarks.ts';
import { renderAnswer } from './render-answer.ts';
import { chosenSpeaker } from './render-cast.ts';
import { renderSameDifferences } from './render-differences.ts';
import { renderView } from './render-view.ts';
import { restOf, statesOf } from './shown-message.ts';
import type { View } from './view.ts';

/**
 * Decides what a press on a button does, from its custom id and its message alone. A
 * public answer never changes for others: what is asked of it opens beside it for the one
 * who pressed.
 */
export function pressButton(press: Press, library: Library): Reaction {
  const state = parseCustomId(press.customId);
  if (!state || !press.message.customIds.includes(press.customId))
    return refuse(OUTDATED, press);
  const isOwn = state.asker === press.by;
  if (press.message.isPrivate && !isOwn) return refuse(NOT_YOURS, press);
  switch (state.action) {
    case 'before':
    case 'after':
      return showContext(press, state, library);
    case 'more':
    case 'near':
      return showMore(press, state, library);
    case 'speaker':
      return showSpeaker(press, state, library);
    case 'show':
      return press.message.isPrivate
        ? publishAnswer(press, library)
        : refuse(OUTDATED, press);
    case 'pin':
      return offerPin(press, library);
    case 'remove':
      return isOwn || press.isModerator ? { kind: 'remove' } : refuse(NOT_REMOVED, press);
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
  return present(press, page, headerOfSame(message, press.words));
}

function showMore(press: Press, state: ButtonState, library: Library): Reaction {
  const { words } = press;
  const { addresses, place, total } = state;
  const states = addresses
    .slice(0, PASSAGES_AT_ONCE)
    .map((address) => ({ ...state, addresses: [address] }));
  const rest = addresses.slice(PASSAGES_AT_ONCE);
  const left = total - (place - 1 + addresses.length);
  const remarks = [
    ...(state.action === 'near' ? [renderNearRemark(words)] : []),
    ...(isForMessage(press.message) ? [renderNotCompared(words)] : []),
    // A custom id has room for few addresses, so this page is the last one.
    ...(rest.length === 0 && left > 0 ? [renderLeft(left, words)] : []),
  ];
  const page = buildPage(library, { states, rest });
  return present(press, page, [...headerFor(press.message, words), ...remarks]);
}

/** What a speaker said opens beside the cast, which stays for the next choice. */
function showSpeaker(press: Press, state: ButtonState, library: Library): Reaction {
  const cast = castOf(state, library);
  const reading = cast && library.readingById.get(cast.article.id);
  const speaker = cast && chosenSpeaker(cast, press.chosen ?? '');
  if (!cast || !reading || !speaker) return refuse(GONE, press);
  const asked = formatCommandLine({
    command: 'who said',
    values: { speaker: speaker.name, article: cast.article.id },
  });
  const answer = answerSaidBy(library, { asked, reading, name: speaker.name });
  return {
    kind: 'reply',
    body: renderAnswer(answer, {
      asker: press.by,
      isPrivate: true,
      place: press.place,
      words: press.words,
      publicWords: press.publicWords,
    }),
  };
}

/** Each passage that the message shows may be pinned. */
function offerPin(press: Press, library: Library): Reaction {
  const states = statesOf(press.message, 'before');
  const page = buildPage(library, { states, rest: [] });
  return page ? { kind: 'pin', passages: page.passages } : refuse(GONE, press);
}

function present(press: Press, page: Page | null, header: readonly string[]): Reaction {
  if (!page) return refuse(GONE, press);
  const { by: asker, place, message } = press;
  const { words } = press;
  const view: View = {
    ...page,
    header,
    asker,
    place,
    visibility: 'private',
    differences: renderSameDifferences(message.differences, words),
    words,
  };
  return {
    kind: press.message.isPrivate ? 'update' : 'reply',
    body: renderView(view),
  };
}

function isSamePassage(one: ButtonState, other: ButtonState): boolean {
  return JSON.stringify(one.addresses) === JSON.stringify(other.addresses);
}
