import { FIND_PASSAGES } from './asking-options.ts';
import { isAboutLine } from './render-about.ts';
import { isMendedLine } from './render-mended.ts';
import type { ShownMessage } from './shown-message.ts';

/** Stands above near misses, and above the answers that lead on from them. */
export const NEAR_REMARK = '-# Near misses: each has some of the words, none has all';

/** Tells whether an answer was found for a message, and not for a question. */
export function isForMessage({ header: [question = ''] }: ShownMessage): boolean {
  return question.startsWith(`-# ${FIND_PASSAGES}: `);
}

/** Stands above further passages for a message: its text is not kept, so that it cannot be compared. */
export const NOT_COMPARED_REMARK = '-# These were not compared with the message';

/** Stands above a private answer once it was posted for everyone. */
export const SHOWN_REMARK = '-# Shown to everyone';

/** Says whose answer it is that everyone sees; the mention pings nobody. */
export function renderShownBy(asker: string): string {
  return `-# Asked and shown by <@${asker}>`;
}

/** Says that more passages were found than *More* can lead to. */
export function renderLeft(left: number): string {
  return `-# ${left} more were found: ask with more words to see the best of them`;
}

/**
 * Returns the header of the same passages shown again: what was found of a quotation, then
 * as {@link headerFor}.
 */
export function headerOfSame(message: ShownMessage): readonly string[] {
  return [...(message.isPrivate ? message.findings : []), ...headerFor(message)];
}

/**
 * Returns the header of what is shown next: the question, how its words were read, and in a
 * private answer its remarks. What is shown next was shown to nobody yet, and is not the end
 * of *More*.
 */
export function headerFor({ header, isPrivate }: ShownMessage): readonly string[] {
  const [question = '-# An answer of before'] = header;
  const kept = header.filter(
    (line) =>
      isMendedLine(line) || isAboutLine(line) || (isPrivate && line === NEAR_REMARK),
  );
  return [question, ...kept];
}
