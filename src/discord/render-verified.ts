import type { Verified } from '../answer/verify/verified.ts';
import { wordsIn } from '../wording/words.ts';
import { renderAnswerButtons, renderNearButton } from './buttons.ts';
import type { MessageBody } from './message-body.ts';
import type { CastView } from './render-cast.ts';
import { renderFindings } from './render-finding.ts';
import { renderText } from './render-passage.ts';
import { renderView } from './render-view.ts';

/**
 * Renders what was found of some quotations for the one who asked: the grades first, then
 * the question, then the passages. Where no quotation is in the articles, the nearest
 * passages are behind a button: they confirm nothing.
 */
export function renderVerified(
  answer: Verified,
  { header, asker, place, words }: Pick<CastView, 'header' | 'asker' | 'place' | 'words'>,
): MessageBody {
  const lines = [...renderFindings(answer, words ?? wordsIn('en')), ...header];
  const { passages, rest, total, focus, near } = answer;
  if (passages.length > 0) {
    return renderView({
      header: lines,
      asker,
      place,
      focus,
      visibility: 'private',
      passages,
      rest,
      from: 1,
      total,
      words,
    });
  }
  const view = { header: lines, asker, place, visibility: 'private', words } as const;
  const alone = renderFindingsAlone(view);
  return near.length === 0
    ? alone
    : {
        ...alone,
        components: [
          ...alone.components,
          renderNearButton({ asker, focus, words }, near),
        ],
      };
}

/** Renders findings that lean on no passage, with the buttons of the whole answer. */
export function renderFindingsAlone({
  header,
  asker,
  visibility,
  words,
}: CastView): MessageBody {
  const buttons = renderAnswerButtons({
    header,
    asker,
    visibility,
    words,
    focus: { terms: [], speaker: [] },
    passages: [],
    rest: [],
    from: 1,
    total: 0,
  });
  return {
    isPrivate: visibility !== 'public',
    components: [renderText(header.join('\n')), ...(buttons ? [buttons] : [])],
    files: [],
  };
}
