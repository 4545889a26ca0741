import { groupBy } from '../support/group-by.ts';
import { percentile } from '../support/percentile.ts';
import type { Observations } from './observations.ts';

/** Articles are read for seconds, in other threads; who adds one sees how far it has come. */
const LONG_ACTIONS = [
  'library add',
  'library refetch',
  'library follow',
  'article-form',
  'choose-link',
  'Add this article',
];

/** How long the bot took for an interaction, in milliseconds. */
export interface Took {
  readonly id: string;
  /** In words of the bot's own, as its log has it. */
  readonly command: string;
  /** From its arrival until Discord had the answer, by the bot's log. */
  readonly ms: number;
  /** The same without what the bot waited for: for Discord, the disk, and a processor. */
  readonly ownMs: number;
}

/** Percentiles of what interactions took, in milliseconds. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  /** Without what the bot waited for. */
  readonly ownP99: number;
}

/** Lists how long the bot took for what no injected fault or measurement disturbed. */
export function undisturbed({ seen, logged }: Observations): readonly Took[] {
  return seen
    .filter(({ excuse, isDisturbed }) => excuse === null && !isDisturbed)
    .flatMap(({ id, processorMs }) => {
      const line = logged.get(id);
      const command = String(line?.['command']);
      if (!line || LONG_ACTIONS.includes(command)) return [];
      const { ms } = line;
      // Where it is not known what was waited for, nothing is taken off.
      return [{ id, command, ms, ownMs: processorMs ? Math.min(ms, processorMs) : ms }];
    });
}

/** Sums up times; all are not a number where there are none. */
export function sumUp(took: readonly Took[]): Times {
  const times = took.map(({ ms }) => ms);
  const own = took.map(({ ownMs }) => ownMs);
  return {
    count: took.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    ownP99: percentile(own, 0.99),
  };
}

/** Sums up the times of each command, the slowest first by its own time. */
export function timesByCommand(
  observed: Observations,
): readonly (readonly [string, Times])[] {
  const byCommand = groupBy(undisturbed(observed), ({ command }) => command);
  return [...byCommand]
    .map(([command, took]) => [command, sumUp(took)] as const)
    .sort(([, one], [, other]) => other.ownP99 - one.ownP99);
}
