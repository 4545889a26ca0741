import type { Refusal } from '../../ingest/refusal.ts';
import { escapeInline } from '../escape.ts';
import type { MessageBody } from '../message-body.ts';
import { renderPasted } from './render-pasted.ts';

/**
 * Renders why an article was not added, or stays as it is, and what helps.
 *
 * @param outcome What that means: "Not added", "B3 stays as it is".
 * @param name What was given, as {@link nameGiven} calls it.
 */
export function renderRefused(
  { problem, remedy, reason }: Pick<Refusal, 'problem' | 'remedy'> & Partial<Refusal>,
  { outcome, name, text = null }: RefusedView,
): MessageBody {
  const lines = [
    `-# ${escapeInline(name, NAME_CHARS)}`,
    `**${outcome}.** ${escapeInline(problem, TEXT_CHARS)}`,
    escapeInline(remedy, TEXT_CHARS),
    ...(reason === 'duplicate' ? [HERE_ALREADY] : []),
  ].join('\n');
  return renderPasted(lines, text);
}

/** What is said of a refusal beside its reason. */
export interface RefusedView {
  readonly outcome: string;
  readonly name: string;
  /** What was pasted, to be given back: a form that was sent is gone. */
  readonly text?: string | null;
}

const HERE_ALREADY =
  '-# `/article show` says where an article is from, `/library refetch` reads its page again';

const NAME_CHARS = 200;
const TEXT_CHARS = 500;

/**
 * Says why nothing is begun while other articles are being read.
 *
 * @param text What was pasted, to be given back.
 */
export function renderBusy(
  why: 'same' | 'full',
  text: string | null = null,
): MessageBody {
  return renderPasted(
    why === 'same'
      ? 'That one is being read just now: wait until it says what came of it.'
      : 'Several articles are being read here just now: try again when they are done.',
    text,
  );
}
