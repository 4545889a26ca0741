import type { Difference } from '../answer/compare/difference.ts';
import type { MessageKey } from '../wording/said.ts';
import { sayAgain } from '../wording/say-again.ts';
import { type Words, wordsIn } from '../wording/words.ts';
import { escapeInline } from './escape.ts';
import { small } from './remarks.ts';

/** More differences than these say that the passage is about something else. */
const MOST_DIFFERENCES = 5;
const WORDS_CHARS = 60;

/**
 * Renders what differs between a message and a passage, a line of small text for each:
 * facts about their words, without a judgement of either.
 */
export function renderDifferences(
  differences: readonly Difference[],
  words: Words,
): string {
  return differences
    .slice(0, MOST_DIFFERENCES)
    .map((difference) => small(renderFact(difference, words)))
    .join('\n');
}

/** Renders again, for another reader, differences that a message of ours shows. */
export function renderSameDifferences(
  shown: ReadonlyMap<string, string>,
  words: Words,
): ReadonlyMap<string, string> {
  const renderSame = (line: string) =>
    small(sayAgain(line.slice(SMALL.length), KEYS, words) ?? line.slice(SMALL.length));
  return new Map(
    [...shown].map(([address, lines]) => [
      address,
      lines.split('\n').map(renderSame).join('\n'),
    ]),
  );
}

/** Tells whether lines of a message say what differs, in whatever language. */
export function isDifferences(lines: string): boolean {
  const [first = ''] = lines.split('\n');
  return (
    first.startsWith(SMALL) &&
    sayAgain(first.slice(SMALL.length), KEYS, wordsIn('en')) !== null
  );
}

const SMALL = small('');

/** The most particular first: its words can look like another with longer texts in it. */
const KEYS: readonly MessageKey[] = [
  'differences.negation-in-passage',
  'differences.negation-in-message',
  'differences.speaker',
  'differences.differing',
];

function renderFact(difference: Difference, { say }: Words): string {
  const quoted = (text: string) =>
    say('text.quoted', { text: escapeInline(text, WORDS_CHARS) });
  const { kind } = difference;
  const message = quoted(difference.message);
  const passage = quoted(difference.passage);
  switch (kind) {
    case 'figure':
    case 'day':
      return say('differences.differing', { message, passage });
    case 'negation':
      return difference.message === ''
        ? say('differences.negation-in-passage', { passage })
        : say('differences.negation-in-message', { message });
    case 'speaker':
      return say('differences.speaker', { message, passage });
    default:
      throw new TypeError('Cannot render a difference', { cause: kind satisfies never });
  }
}
