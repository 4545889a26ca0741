import { ButtonStyle } from 'discord.js';
import type { Unanswered } from '../../store/unanswered-store.ts';
import { renderActButton, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { renderTime } from '../pins/render-pin.ts';
import { renderNotice } from '../render-answer.ts';
import { renderText } from '../render-passage.ts';

/** Questions that are listed; a message holds hardly more. */
const MOST_LISTED = 25;
const QUESTION_CHARS = 160;

/**
 * Renders what was asked and not found, the most asked first, and a button that forgets it.
 * The button carries the moment of the list: what is asked after it stays.
 *
 * @param until The time of the list, milliseconds since 1970.
 */
export function renderUnanswered(
  questions: readonly Unanswered[],
  until: number,
): MessageBody {
  if (questions.length === 0)
    return renderNotice(
      'Nothing was asked here in the last 30 days that found nothing, or it was cleared.',
    );
  let count = Math.min(questions.length, MOST_LISTED);
  while (count > 1 && !isFitting(layOut(questions, count, until))) count -= 1;
  return { isPrivate: true, components: layOut(questions, count, until), files: [] };
}

function layOut(
  questions: readonly Unanswered[],
  count: number,
  until: number,
): MessageBody['components'] {
  const rest = questions.length - count;
  const lines = [
    '**Asked here and not found**, in the last 30 days; who asked is not kept',
    ...questions.slice(0, count).map(renderLine),
    ...(rest > 0 ? [`-# … and ${rest} more`] : []),
  ];
  const clear = renderActButton(
    'Clear the list',
    { kind: 'clear-unanswered', until },
    ButtonStyle.Danger,
  );
  return [renderText(lines.join('\n')), row([clear])];
}

function renderLine({ question, count, lastAskedAt }: Unanswered): string {
  const times = count === 1 ? 'once' : `${count} times`;
  return `- ${escapeInline(question, QUESTION_CHARS)} · ${times}, last ${renderTime(lastAskedAt, 'D')}`;
}
