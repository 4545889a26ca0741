import { isUseOnMessage, sayQuestion } from '../wording/question-line.ts';
import type { MessageKey } from '../wording/said.ts';
import { sayAgain } from '../wording/say-again.ts';
import type { Words } from '../wording/words.ts';
import { FIND_PASSAGES } from './asking-options.ts';
import type { ShownMessage } from './shown-message.ts';

/** Writes a line in small text. */
export function small(text: string): string {
  return `${SMALL}${text}`;
}

/** Stands above near misses, and above the answers that lead on from them. */
export function renderNearRemark({ say }: Words): string {
  return small(say('remarks.near'));
}

/** Tells whether an answer was found for a message, and not for a question. */
export function isForMessage({ header: [question = ''] }: ShownMessage): boolean {
  return isUseOnMessage(question.slice(SMALL.length), FIND_PASSAGES);
}

/** Stands above further passages for a message: its text is not kept, so that it cannot be compared. */
export function renderNotCompared({ say }: Words): string {
  return small(say('remarks.not-compared'));
}

/** Stands above a private answer once it was posted for everyone. */
export function renderShown({ say }: Words): string {
  return small(say('remarks.shown'));
}

/** Says whose answer it is that everyone sees; the mention pings nobody. */
export function renderShownBy(asker: string, { say }: Words): string {
  return small(say('remarks.shown-by', { person: `<@${asker}>` }));
}

/** Says that more passages were found than *More* can lead to. */
export function renderLeft(left: number, { say }: Words): string {
  return small(say('remarks.left', { count: left }));
}

/**
 * Returns the header of the same passages shown again: what was found of a quotation, then
 * as {@link headerFor}.
 */
export function headerOfSame(message: ShownMessage, words: Words): readonly string[] {
  return [...(message.isPrivate ? message.findings : []), ...headerFor(message, words)];
}

/** Remarks on how a question was read: they stand above all that follows from it. */
const ON_QUESTION: readonly MessageKey[] = [
  'answer.mended',
  'answer.mended-several',
  'answer.about',
];

/**
 * Returns the header of what is shown next: the question, how its words were read, and in a
 * private answer its remarks. What is shown next was shown to nobody yet, and is not the end
 * of *More*. It is in the reader's language, whatever that of the message.
 */
export function headerFor(
  { header, isPrivate }: ShownMessage,
  words: Words,
): readonly string[] {
  const [question = words.say('remarks.answer-of-before'), ...remarks] = header.map(
    (line) => line.slice(SMALL.length),
  );
  const kept: readonly MessageKey[] = isPrivate
    ? [...ON_QUESTION, 'remarks.near']
    : ON_QUESTION;
  return [
    sayQuestion(question, words.language),
    ...remarks.flatMap((remark) => sayAgain(remark, kept, words) ?? []),
  ].map(small);
}

/** Opens a line in small text (Docs: *Markdown 101*, Subtext). */
const SMALL = '-# ';
