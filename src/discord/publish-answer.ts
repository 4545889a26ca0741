import type { Cast } from '../answer/answer.ts';
import type { Library } from '../answer/library.ts';
import { answerWhoSpeaks } from '../answer/who-speaks.ts';
import type { Words } from '../wording/words.ts';
import type { ButtonState } from './button-state.ts';
import { findingsForAll } from './findings-for-all.ts';
import type { MessageBody } from './message-body.ts';
import { buildPage } from './page.ts';
import { type Press, type Reaction, refuse } from './reaction.ts';
import { GONE } from './refusals.ts';
import { headerOfSame, renderShown, renderShownBy } from './remarks.ts';
import { type CastView, renderCast } from './render-cast.ts';
import { renderSameDifferences } from './render-differences.ts';
import { renderFindingsAlone } from './render-verified.ts';
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

function publishCast(press: Press, cast: Cast | null): Reaction {
  return cast ? publish(press, (view) => renderCast(cast, view)) : refuse(GONE, press);
}

function publishPassages(press: Press, library: Library): Reaction {
  const states = statesOf(press.message, 'before');
  const findings = findingsForAll(press.message, press, library);
  if (states.length === 0 && press.message.findings.length > 0) {
    return publish(press, (view) => renderFindingsAlone(view), findings);
  }
  const page = buildPage(library, { states, rest: restOf(press.message) });
  return page
    ? publish(
        press,
        (view) => {
          const shown = press.message.differences;
          const differences = renderSameDifferences(shown, view.words);
          return renderView({ ...page, ...view, differences });
        },
        findings,
      )
    : refuse(GONE, press);
}

/**
 * What is shown to everyone, and the private message after it, or again should it fail.
 *
 * @param findings What was found of a quotation, as all are told it.
 */
function publish(
  press: Press,
  render: (view: CastView) => MessageBody,
  findings: readonly string[] = [],
): Reaction {
  const { message, by, place } = press;
  const { words: own, publicWords } = press;
  const forAll = { ...message, findings };
  const show = (visibility: Visibility, words: Words, remarks: readonly string[]) =>
    render({
      asker: by,
      place,
      visibility,
      words,
      header: [
        ...headerOfSame(visibility === 'public' ? forAll : message, words),
        ...remarks,
      ],
    });
  return {
    kind: 'publish',
    shown: show('public', publicWords, [renderShownBy(by, publicWords)]),
    body: show('shown', own, [renderShown(own)]),
    unshown: show('private', own, []),
  };
}

/** Builds again the cast whose menu has a state; null where its article is gone. */
export function castOf({ addresses }: ButtonState, library: Library): Cast | null {
  const article = addresses[0]?.article ?? '';
  return library.readingById.has(article)
    ? answerWhoSpeaks(library, { asked: '', article })
    : null;
}
