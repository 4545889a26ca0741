import { percentile } from '../support/percentile.ts';
import type { Memory } from './bot-under-soak.ts';
import { type Broken, broken } from './broken.ts';

/** The first minute fills caches; what grows after it grows for ever. */
const SETTLED_SECONDS = 60;

/** Most that memory may grow after the first minute: a tenth, and what one measure varies by. */
const GROWTH = 1.1;
const SLACK_BYTES = 8_000_000;

/** What memory was at the beginning and the end, after the first minute; bytes. */
export interface Growth {
  /** The median of the first third of the measures. */
  readonly first: number;
  /** That of the last. */
  readonly last: number;
}

/**
 * Reads how memory has grown, beside what servers' own articles take by the bot's estimate:
 * members add some all along, up to LIBRARY_MEMORY_MB.
 *
 * @returns Null where fewer than six measures are left, which tell nothing.
 */
export function readGrowth(
  memory: readonly Memory[],
  kind: 'heap' | 'resident',
): Growth | null {
  const bytes = memory
    .filter(({ at }) => at >= SETTLED_SECONDS)
    .map((one) => one[kind] - one.shelfBytes);
  if (bytes.length < 6) return null;
  const third = Math.floor(bytes.length / 3);
  return {
    first: percentile(bytes.slice(0, third), 0.5),
    last: percentile(bytes.slice(-third), 0.5),
  };
}

/**
 * Memory is flat where the median of its last measures is at most a tenth and 8 MB above
 * that of as many after the first minute.
 */
export function findGrowth(memory: readonly Memory[]): readonly Broken[] {
  return (['heap', 'resident'] as const).flatMap((kind) => {
    const grown = readGrowth(memory, kind);
    if (!grown || grown.last <= grown.first * GROWTH + SLACK_BYTES) return [];
    const text = `${kind}: from ${megabytes(grown.first)} to ${megabytes(grown.last)} MB`;
    return broken(FLAT, [text]);
  });
}

const FLAT =
  'Memory is flat after the first minute, beside the articles that servers have added';

/** Bytes as whole megabytes. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
