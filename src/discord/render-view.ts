import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { CitedPassage } from '../answer/answer.ts';
import { PASSAGES_AT_ONCE } from '../answer/build-answer.ts';
import { renderAnswerButtons } from './buttons.ts';
import { cutPassage } from './cut-passage.ts';
import { MESSAGE_BYTES, MESSAGE_CHARS } from './limits.ts';
import { isFitting, measure } from './measure.ts';
import type { MessageBody, TextFile } from './message-body.ts';
import { writePassageFile } from './passage-file.ts';
import { type PassageLayout, renderPassage, renderText } from './render-passage.ts';
import { keepFirst, type View } from './view.ts';

/**
 * Renders a view within Discord's limits. Passages that do not fit are left to *More*; for
 * a single one that does not fit, context goes first, the outermost sentences before the
 * others, and then the passage is cut at its end and attached whole as a file.
 */
export function renderView(view: View): MessageBody {
  const most = Math.min(view.passages.length, PASSAGES_AT_ONCE);
  for (let count = most; count > 0; count -= 1) {
    const components = layOut(keepFirst(view, count));
    if (isFitting(components)) return body(view, components);
  }
  return renderSingle(keepFirst(view, 1));
}

function renderSingle(view: View): MessageBody {
  let [passage] = view.passages;
  while (passage && passage.before.length + passage.after.length > 0) {
    passage = dropOutermost(passage);
    const components = layOut({ ...view, passages: [passage] }, { isFull: true });
    if (isFitting(components)) return body(view, components);
  }
  return passage ? renderCut({ ...view, passages: [passage] }, passage) : body(view, []);
}

function renderCut(view: View, passage: CitedPassage): MessageBody {
  const file = writePassageFile(passage, view.words);
  const start = passage.span.start;
  const attach = (end: number) =>
    layOut(view, { isFull: true, shown: { start, end }, file });
  const used = measure(attach(start));
  const { end } = cutPassage(passage, {
    chars: MESSAGE_CHARS - used.chars,
    bytes: MESSAGE_BYTES - used.bytes,
  });
  return body(view, attach(end), [file]);
}

function dropOutermost(passage: CitedPassage): CitedPassage {
  const { before, after } = passage;
  return before.length > after.length
    ? { ...passage, before: before.slice(1) }
    : { ...passage, after: after.slice(0, -1) };
}

type Squeeze = Partial<Omit<PassageLayout, 'place'>> & { readonly file?: TextFile };

function layOut(
  view: View,
  { isFull = false, shown, file }: Squeeze = {},
): readonly APIMessageTopLevelComponent[] {
  const buttons = renderAnswerButtons(view);
  return [
    renderText(view.header.join('\n')),
    ...view.passages.map((passage, index) =>
      renderPassage(view, passage, {
        place: view.from + index,
        shown: shown ?? passage.span,
        isFull: isFull || view.isOutdated === true,
      }),
    ),
    ...(file ? [renderFile(file)] : []),
    ...(buttons ? [buttons] : []),
  ];
}

function renderFile({ name }: TextFile): APIMessageTopLevelComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

function body(
  view: View,
  components: readonly APIMessageTopLevelComponent[],
  files: readonly TextFile[] = [],
): MessageBody {
  return { isPrivate: view.visibility !== 'public', components, files };
}
