import { percentile } from '../support/percentile.ts';
import type { LoggedInteraction } from './bot-log.ts';
import type { Memory } from './bot-under-soak.ts';
import type { Excuse } from './excuse.ts';
import type { Fate, Seen } from './tally.ts';

/** What a soak has seen. */
export interface Observations {
  readonly seen: readonly Seen[];
  readonly logged: ReadonlyMap<string, LoggedInteraction>;
  readonly errors: readonly string[];
  /** In the order of their times. */
  readonly memory: readonly Memory[];
  /** True if the bot ran until it was told to stop, and then ended with 0. */
  readonly isEndClean: boolean;
}

/** Something promised that did not hold. */
export interface Broken {
  readonly promise: string;
  readonly count: number;
  readonly example: string;
  readonly more: readonly string[];
}

/** Longest that 99 of 100 interactions take inside the bot, in milliseconds. */
export const MOST_P99_MS = 25;

/** The first minute fills caches; what grows after it grows for ever. */
const SETTLED_SECONDS = 60;

/** Most that memory may grow after the first minute: a tenth, and what one measure varies by. */
const GROWTH = 1.1;
const SLACK_BYTES = 8_000_000;

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

/** Articles are read for seconds, in other threads; who adds one sees how far it has come. */
const LONG_ACTIONS = [
  'library add',
  'library refetch',
  'article-form',
  'choose-link',
  'Add this article',
];

/** How long the bot took for an interaction, in milliseconds. */
interface Took {
  readonly name: string;
  /** From its arrival until Discord had the answer, by the bot's log. */
  readonly ms: number;
  /** The same without what the bot waited for: for Discord, the disk, and a processor. */
  readonly ownMs: number;
}

/** The times of what no injected fault or measurement disturbed. */
function undisturbed({ seen, logged }: Observations): readonly Took[] {
  return seen
    .filter(({ excuse, isDisturbed }) => excuse === null && !isDisturbed)
    .flatMap(({ id, processorMs }) => {
      const line = logged.get(id);
      if (!line || LONG_ACTIONS.includes(String(line['command']))) return [];
      const { ms } = line;
      // Where it is not known what was waited for, nothing is taken off.
      const ownMs = processorMs ? Math.min(ms, processorMs) : ms;
      return [{ name: `${String(line['command'])} (${id})`, ms, ownMs }];
    });
}

/** The times of what no injected fault or measurement disturbed, in milliseconds. */
export function timesOf(observed: Observations): {
  readonly p50: number;
  readonly p99: number;
  readonly ownP99: number;
} {
  const took = undisturbed(observed);
  const times = took.map(({ ms }) => ms);
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    ownP99: percentile(
      took.map(({ ownMs }) => ownMs),
      0.99,
    ),
  };
}

function findBrokenAnswers({ seen }: Observations): readonly Broken[] {
  const unanswered = seen.filter((one) => !isFated(one));
  const twice = seen.filter(({ taken }) => taken > 1);
  const hungry = seen.filter(({ fate, isHog }) => fate === 'limited' && !isHog);
  return [
    ...broken('Each interaction is answered, or refused with why', unanswered.map(tell)),
    ...broken('No interaction is answered twice', twice.map(tell)),
    ...broken('Only who asks too much has to wait', hungry.map(tell)),
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
  // Where all was disturbed there are no times: what was broken is told elsewhere.
  if (!(timesOf(observed).ownP99 > mostMs)) return [];
  const slow = undisturbed(observed)
    .filter(({ ownMs }) => ownMs > mostMs)
    .sort((one, other) => other.ownMs - one.ownMs)
    .map(({ name, ms, ownMs }) => `${name}: ${ms} ms, ${ownMs.toFixed(1)} its own`);
  return broken(`99 of 100 take at most ${mostMs} ms inside the bot`, slow);
}

/**
 * Memory is flat where the median of its last measures is at most a tenth and 8 MB above
 * that of as many after the first minute; fewer than six measures tell nothing.
 */
function findGrowth(memory: readonly Memory[]): readonly Broken[] {
  const settled = memory.filter(({ at }) => at >= SETTLED_SECONDS);
  if (settled.length < 6) return [];
  const third = Math.floor(settled.length / 3);
  return (['heap', 'resident'] as const).flatMap((kind) => {
    const bytes = settled.map((one) => one[kind]);
    const first = percentile(bytes.slice(0, third), 0.5);
    const last = percentile(bytes.slice(-third), 0.5);
    if (last <= first * GROWTH + SLACK_BYTES) return [];
    const grown = `${kind}: from ${megabytes(first)} to ${megabytes(last)} MB`;
    return broken('Memory is flat after the first minute', [grown]);
  });
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

function tell({ id, act, fate, excuse, taken }: Seen): string {
  return `${act} (${id}): ${fate}, ${taken} answers taken${excuse ? `, ${excuse}` : ''}`;
}

function broken(promise: string, examples: readonly string[]): readonly Broken[] {
  const [example] = examples;
  return example === undefined
    ? []
    : [{ promise, count: examples.length, example, more: examples.slice(1, 12) }];
}

/** Bytes as whole megabytes. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
