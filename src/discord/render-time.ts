import type { AskedTime } from '../answer/asked-time.ts';
import type { Words } from '../wording/words.ts';
import { escapeInline } from './escape.ts';
import { small } from './remarks.ts';

const TIME_CHARS = 60;

/** Renders a time as typed and the days that it means: “last week” (2026-11-16 to 2026-11-22). */
export function renderTime({ written, days }: AskedTime, { say, day }: Words): string {
  const time = say('text.quoted', { text: escapeInline(written, TIME_CHARS) });
  if (!days || days.from === written) return time;
  return days.from === days.to
    ? say('answer.day', { time, day: day(days.from) })
    : say('answer.days', { time, from: day(days.from), to: day(days.to) });
}

/** Says to which time an answer was narrowed, and how it is understood. */
export function renderDuring(asked: AskedTime, words: Words): string {
  const time = renderTime(asked, words);
  return small(
    asked.days
      ? words.say('answer.during', { time })
      : words.say('answer.during-as-meant', { time }),
  );
}
