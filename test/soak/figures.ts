import { groupBy } from '../support/group-by.ts';
import { megabytes, readGrowth } from './growth.ts';
import type { Observations } from './observations.ts';
import type { Fate } from './tally.ts';
import { sumUp, timesByCommand, undisturbed } from './times.ts';

/** How many of the slowest commands are told of. */
const MOST_SLOW = 10;

/** Tells each measure of memory, a line each. */
export function tellMemory({ memory }: Observations): readonly string[] {
  return memory.map(
    ({ at, heap, resident, shelves, shelfBytes }) =>
      `${at.toFixed(0).padStart(6)} s  heap ${megabytes(heap)} MB · resident ${megabytes(resident)} MB · articles of ${shelves} servers, about ${megabytes(shelfBytes)} MB`,
  );
}

/** Tells of each fault what became of those who met it, a line each. */
export function tellFaults({ seen }: Observations): readonly string[] {
  const met = seen.flatMap((one) =>
    one.faults.map((fault) => [fault, one.fate] as const),
  );
  return [...groupBy(met, ([fault]) => fault)]
    .map(([fault, those]) => {
      const fates = [...groupBy(those, ([, fate]) => fate)];
      const counts = fates.map(([fate, { length }]) => `${length} ${fate}`);
      return `${fault}: met by ${those.length}, ${counts.join(', ')}`;
    })
    .sort();
}

/** Tells the times of the commands that are slowest by their own time, a line each. */
export function tellSlowest(observed: Observations): readonly string[] {
  return timesByCommand(observed)
    .slice(0, MOST_SLOW)
    .map(
      ([command, { count, p50, p99, ownP99 }]) =>
        `${command}: ${count} times, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (its own ${ownP99.toFixed(1)})`,
    );
}

/** Tells all that was measured, in one line. */
export function tellFigures(observed: Observations, mostP99Ms: number): string {
  const { seen, errors } = observed;
  const count = (...fates: readonly Fate[]): number =>
    seen.filter(({ fate }) => fates.includes(fate)).length;
  const { p50, p99, ownP99 } = sumUp(undisturbed(observed));
  return [
    `${seen.length} sent`,
    `${count('answered')} answered`,
    `${count('limited')} asked to wait`,
    `${count('store-away')} without the store`,
    `${count('apology')} sorry`,
    `${count('unanswered')} not taken by Discord`,
    `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (its own ${ownP99.toFixed(1)}; at most ${mostP99Ms})`,
    tellGrowth(observed, 'heap'),
    tellGrowth(observed, 'resident'),
    `${errors.length} errors`,
  ].join(' · ');
}

/** After the first minute; a short run has only its first measure and its last. */
function tellGrowth({ memory }: Observations, kind: 'heap' | 'resident'): string {
  const grown = readGrowth(memory, kind);
  const first = memory[0]?.[kind] ?? 0;
  const last = memory.at(-1)?.[kind] ?? 0;
  const flat = grown
    ? ` (after the first minute, beside servers’ articles, ${megabytes(grown.first)} to ${megabytes(grown.last)})`
    : '';
  return `${kind} ${megabytes(first)} to ${megabytes(last)} MB${flat}`;
}
