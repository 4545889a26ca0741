import { SOUGHT_THINGS } from '../answer/answer.ts';
import { findAnsweringWords } from '../answer/answering-words.ts';
import type { Library } from '../answer/library.ts';
import { search } from '../answer/search.ts';
import { parseQuery } from '../query/parse-query.ts';

/** A slip, so that a dictionary and the library's own words are looked through. */
const QUESTION = 'a questoin';

/**
 * Uses once what is read or compiled when it is first used (expressions for times, places and
 * figures, the dictionary), so that nobody waits for it: a fifth of a second.
 */
export function warmUp(library: Library): void {
  const [reading] = library.readings;
  if (!reading) return;
  search(library, parseQuery(QUESTION), library.readings);
  for (const thing of SOUGHT_THINGS) {
    const focus = { terms: [], speaker: [], sought: { thing, noun: null } };
    for (const passage of reading.passages)
      findAnsweringWords(reading.article, passage, focus);
  }
}
