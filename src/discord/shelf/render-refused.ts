import type { Refusal } from '../../ingest/refusal.ts';
import type { Words } from '../../wording/words.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { small } from '../remarks.ts';
import { renderPasted } from './render-pasted.ts';

/**
 * Renders why an article was not added, or stays as it is, and what helps.
 *
 * @param outcome What that means: "Not added", "B3 stays as it is".
 * @param name What was given, as {@link nameGiven} calls it.
 */
export function renderRefused(
  { problem, remedy, reason }: Pick<Refusal, 'problem' | 'remedy'> & Partial<Refusal>,
  { outcome, name, text = null, words }: RefusedView,
): MessageBody {
  const { say } = words;
  const shown = escapeInline(name, NAME_CHARS);
  const lines = [
    ...(shown === '' ? [] : [small(shown)]),
    `**${say('text.stop', { text: outcome })}** ${escapeInline(words.repeat(problem), TEXT_CHARS)}`,
    escapeInline(words.repeat(remedy), TEXT_CHARS),
    ...(reason === 'duplicate' ? [small(say('shelf.here-already'))] : []),
  ].join('\n');
  return renderPasted(lines, text, words);
}

/** What is said of a refusal beside its reason. */
export interface RefusedView {
  /** In the words of `words`. */
  readonly outcome: string;
  readonly name: string;
  /** What was pasted, to be given back: a form that was sent is gone. */
  readonly text?: string | null;
  readonly words: Words;
}

const NAME_CHARS = 200;
const TEXT_CHARS = 500;

/**
 * Says why nothing is begun while other articles are being read.
 *
 * @param text What was pasted, to be given back.
 */
export function renderBusy(
  why: 'same' | 'full',
  text: string | null,
  words: Words,
): MessageBody {
  return renderPasted(words.say(`shelf.busy-${why}`), text, words);
}
