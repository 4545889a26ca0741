import type { Cast } from '../answer/answer.ts';
import type { Library } from '../answer/library.ts';
import { answerWhoSpeaks } from '../answer/who-speaks.ts';
import type { ButtonState } from './button-state.ts';
import { buildPage } from './page.ts';
import { type Press, type Reaction, refuse } from './reaction.ts';
import { GONE } from './refusals.ts';
import { headerFor, renderShownBy, SHOWN_REMARK } from './remarks.ts';
import { renderCast } from './render-cast.ts';
import { renderView } from './render-view.ts';
import { restOf, statesOf } from './shown-message.ts';
import type { Visibility } from './view.ts';

/** Decides how a private answer is shown to everyone: what is shown is built again. */
export function publishAnswer(press: Press, library: Library): Reaction {
  const [menu] = statesOf(press.message, 'speaker');
  return menu
    ? publishCast(press, castOf(menu, library))
    : publishPassages(press, library);
}

function publishCast({ message, by }: Press, cast: Cast | null): Reaction {
  if (!cast) return refuse(GONE);
  const header = headerFor(message);
  const show = (visibility: Visibility, remarks: readonly string[]) =>
    renderCast(cast, { asker: by, visibility, header: [...header, ...remarks] });
  return {
    kind: 'publish',
    shown: show('public', [renderShownBy(by)]),
    body: show('shown', [SHOWN_REMARK]),
    unshown: show('private', []),
  };
}

function publishPassages({ message, by }: Press, library: Library): Reaction {
  const page = buildPage(library, {
    states: statesOf(message, 'before'),
    rest: restOf(message),
  });
  if (!page) return refuse(GONE);
  const header = headerFor(message);
  const show = (visibility: Visibility, remarks: readonly string[]) =>
    renderView({ ...page, asker: by, visibility, header: [...header, ...remarks] });
  return {
    kind: 'publish',
    shown: show('public', [renderShownBy(by)]),
    body: show('shown', [SHOWN_REMARK]),
    unshown: show('private', []),
  };
}

/** Builds again the cast whose menu has a state; null where its article is gone. */
export function castOf({ addresses }: ButtonState, library: Library): Cast | null {
  const article = addresses[0]?.article ?? '';
  return library.readingById.has(article)
    ? answerWhoSpeaks(library, { asked: '', article })
    : null;
}
