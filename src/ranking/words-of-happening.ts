import type { Query } from '../query/query.ts';
import { stem } from '../text/stem.ts';
import { wordList } from '../text/word-list.ts';

/** Verbs that say of an event only that it took place, as terms. Written for this project. */
export const VERBS_OF_HAPPENING: ReadonlySet<string> = termsOf(
  'happen occur start begin break end finish stop',
);

/**
 * Verbs and nouns that say of an event only that it took place, began, ended or had a cause:
 * "when did the fire start", "what caused the ferry accident". News says so in a hundred ways
 * or leaves it to the event's own name. Written for this project from general knowledge.
 */
const HAPPENING: ReadonlySet<string> = new Set([
  ...VERBS_OF_HAPPENING,
  ...termsOf('last cause accident incident event disaster tragedy'),
]);

function termsOf(words: string): ReadonlySet<string> {
  return new Set(Array.from(wordList(words), stem));
}

/** Returns the words of a question that say no more than that something happened, as a set by place. */
export function wordsOfHappening({ words }: Query): number {
  let set = 0;
  for (const [place, { term, kind }] of words.entries()) {
    if (kind === 'word' && HAPPENING.has(term)) set |= 1 << place;
  }
  return set;
}
