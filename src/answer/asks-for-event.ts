import type { Query } from '../query/query.ts';
import { VERBS_OF_HAPPENING } from '../ranking/words-of-happening.ts';
import { stem } from '../text/stem.ts';
import { wordList } from '../text/word-list.ts';

/** Nouns that name an event, as terms. Written for this project from general knowledge. */
const EVENTS: ReadonlySet<string> = new Set(
  Array.from(
    wordList(`accident arrest assassination attack auction avalanche ballot blackout blast
      blaze blizzard bombing breakdown burglary bust ceremony clash collapse collision concert
      conference contest coup crash cup cyclone debate demonstration derailment disaster
      drought earthquake election epidemic eruption event evacuation exhibition exhibit
      expedition explosion exposition fair festival fight final fire flood funeral game
      hearing heist hijacking hurricane inauguration incident incursion invasion kidnapping
      killing landslide launch lockdown march massacre match meeting mission murder mutiny
      olympics outage outbreak parade performance pileup poll premiere protest quake race raid
      rally referendum rescue riot robbery sentencing shipwreck shooting shutdown siege spill
      stabbing stampede storm strike summit swap takeover talks theft tornado tour tournament
      tragedy trial tsunami typhoon unrest uprising verdict vote walkout war wedding wildfire
      wreck`),
    stem,
  ),
);

/** Verbs beside those of happening that say only that an event was: "was held", "took place". */
const HOLDING: ReadonlySet<string> = new Set(
  Array.from(wordList('hold held take took place'), stem),
);

/** What follows one of these tells more of the event: "the fire in Leeds". */
const ADDING: ReadonlySet<string> = wordList('in at of on off near for by over against');

/**
 * Tells whether a question asks for an event and no more: "the ferry accident", "when did
 * the fire in Leeds start". "When did the minister open the festival" asks for a deed, and
 * "when was the fire put out" for one part of an event, which stand where they stand.
 */
export function asksForEvent({ sequence }: Query): boolean {
  const first = sequence.findIndex(({ isCommon }) => !isCommon);
  const asked = sequence.slice(first);
  const added = asked.findIndex(({ term }) => ADDING.has(term));
  const words = added < 0 ? asked : asked.slice(0, added);
  const said = words.findLastIndex(
    ({ term, isCommon }) =>
      !isCommon && !VERBS_OF_HAPPENING.has(term) && !HOLDING.has(term),
  );
  const name = words.slice(0, said + 1);
  return EVENTS.has(name.at(-1)?.term ?? '') && name.every(({ isCommon }) => !isCommon);
}
