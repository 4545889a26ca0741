import { ButtonStyle } from 'discord.js';
import type { Unanswered } from '../../store/unanswered-store.ts';
import { sayQuestion } from '../../wording/question-line.ts';
import type { Words } from '../../wording/words.ts';
import { renderActButton, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { renderTime } from '../pins/render-pin.ts';
import { small } from '../remarks.ts';
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
  words: Words,
): MessageBody {
  if (questions.length === 0) return renderNotice(words.say('unanswered.none'));
  const layOutSome = (some: number) =>
    layOut(
      { shown: questions.slice(0, some), left: questions.length - some, until },
      words,
    );
  let count = Math.min(questions.length, MOST_LISTED);
  while (count > 1 && !isFitting(layOutSome(count))) count -= 1;
  return { isPrivate: true, components: layOutSome(count), files: [] };
}

/** Questions that are listed, how many are not, and when that was. */
interface Listed {
  readonly shown: readonly Unanswered[];
  readonly left: number;
  readonly until: number;
}

function layOut({ shown, left, until }: Listed, words: Words): MessageBody['components'] {
  const { say } = words;
  const lines = [
    say('unanswered.heading'),
    ...shown.map((question) => renderLine(question, words)),
    ...(left > 0 ? [small(say('unanswered.more', { count: left }))] : []),
  ];
  const clear = renderActButton(
    say('buttons.clear-list'),
    { kind: 'clear-unanswered', until },
    ButtonStyle.Danger,
  );
  return [renderText(lines.join('\n')), row([clear])];
}

function renderLine(
  { question, count, lastAskedAt }: Unanswered,
  { language, say }: Words,
): string {
  const times = say('unanswered.times', { count });
  const last = say('unanswered.last', { times, when: renderTime(lastAskedAt, 'D') });
  return `- ${escapeInline(sayQuestion(question, language), QUESTION_CHARS)} · ${last}`;
}
