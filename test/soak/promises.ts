import { type Broken, broken, brokenBy } from './broken.ts';
import type { Excuse } from './excuse.ts';
import { findGrowth } from './growth.ts';
import type { Observations } from './observations.ts';
import type { Fate, Seen } from './tally.ts';
import { sumUp, undisturbed } from './times.ts';

/** Longest that 99 of 100 interactions take inside the bot, in milliseconds. */
export const MOST_P99_MS = 25;

/**
 * Lists what was promised and did not hold.
 *
 * @param mostP99Ms In a short run all code is used for the first time. @default 25
 */
export function findBroken(
  observed: Observations,
  mostP99Ms: number = MOST_P99_MS,
): readonly Broken[] {
  return [
    ...findBrokenAnswers(observed),
    ...findSlow(observed, mostP99Ms),
    ...findGrowth(observed.memory),
    ...broken('No unhandled error is in the log', [
      ...observed.errors,
      ...failures(observed),
    ]),
    ...(observed.isEndClean
      ? []
      : broken('The bot runs on, and ends when it is told to', ['it did not'])),
  ];
}

function findBrokenAnswers({ seen, logged }: Observations): readonly Broken[] {
  const unanswered = seen.filter((one) => !isFated(one));
  const twice = seen.filter(({ taken }) => taken > 1);
  const hungry = seen.filter(({ fate, isHog }) => fate === 'limited' && !isHog);
  return [
    ...brokenBy('Each interaction is answered, or refused with why', unanswered),
    ...brokenBy('No interaction is answered twice', twice),
    ...brokenBy(
      'What is answered comes to its end',
      seen.filter(({ id, taken }) => taken > 0 && !logged.has(id)),
    ),
    ...brokenBy('Only who asks too much has to wait', hungry),
  ];
}

/** How an interaction may end that a fault has met, beside with an answer. */
const EXCUSED: Readonly<Record<Excuse, readonly Fate[]>> = {
  delayed: [],
  apology: ['apology', 'unanswered'],
  unanswerable: ['apology', 'unanswered'],
};

function isFated({ fate, excuse, isStoreAway }: Seen): boolean {
  if (['answered', 'limited'].includes(fate)) return true;
  if (fate === 'store-away') return isStoreAway;
  return excuse !== null && EXCUSED[excuse].includes(fate);
}

/** The machine may be busy with something else: the bot's own time is judged. */
function findSlow(observed: Observations, mostMs: number): readonly Broken[] {
  const took = undisturbed(observed);
  // Where all was disturbed there are no times: what was broken is told elsewhere.
  if (!(sumUp(took).ownP99 > mostMs)) return [];
  const slow = took
    .filter(({ ownMs }) => ownMs > mostMs)
    .sort((one, other) => other.ownMs - one.ownMs)
    .map(
      ({ id, command, ms, ownMs }) =>
        `${command} (${id}): ${ms} ms, ${ownMs.toFixed(1)} its own`,
    );
  return broken(`99 of 100 take at most ${mostMs} ms inside the bot`, slow);
}

/** Interactions that failed although nothing had met them. */
function failures({ seen, logged }: Observations): readonly string[] {
  return seen.flatMap(({ id, excuse, isStoreAway }) => {
    const line = logged.get(id);
    if (!line || excuse !== null) return [];
    const isAllowed = line.level < 50 && (line.outcome !== 'late' || isStoreAway);
    return isAllowed ? [] : [JSON.stringify(line)];
  });
}
