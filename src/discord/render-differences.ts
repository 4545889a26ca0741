import type { Difference } from '../answer/compare/difference.ts';
import { escapeInline } from './escape.ts';

/** Begins each line, so that it can be told from what else a message says. */
export const DIFFERENCE_MARK = '-# Difference: ';

/** More differences than these say that the passage is about something else. */
const MOST_DIFFERENCES = 5;
const WORDS_CHARS = 60;

/**
 * Renders what differs between a message and a passage, a line of small text for each:
 * facts about their words, without a judgement of either.
 */
export function renderDifferences(differences: readonly Difference[]): string {
  return differences
    .slice(0, MOST_DIFFERENCES)
    .map((difference) => `${DIFFERENCE_MARK}${renderFact(difference)}`)
    .join('\n');
}

function renderFact({ kind, message, passage }: Difference): string {
  const [ours, theirs] = [message, passage].map(
    (words) => `“${escapeInline(words, WORDS_CHARS)}”`,
  );
  switch (kind) {
    case 'figure':
    case 'day':
      return `The message has ${ours}; the passage has ${theirs}`;
    case 'negation':
      return message === ''
        ? `The passage has ${theirs}; the message has it without the negation`
        : `The message has ${ours}; the passage has it without the negation`;
    case 'speaker':
      return `The message names ${ours} as who says it; the article names ${theirs}`;
    default:
      throw new TypeError('Cannot render a difference', { cause: kind satisfies never });
  }
}
