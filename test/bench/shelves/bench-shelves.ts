import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../peers/run-node.ts';

/** What a large shelf costs; milliseconds of the main thread's processor time. */
export interface LargeShelf {
  readonly sentences: number;
  /** From asking for a library that is not in memory to its first answer. */
  readonly firstMs: number;
  /** The longest in which nothing else could be done until it was there. */
  readonly heldMs: number;
  /** The longest in which nothing else could be done while its index was saved. */
  readonly savingHeldMs: number;
  /** The first suggestions for an option, and the slowest of those that follow. */
  readonly firstSuggestionMs: number;
  readonly suggestionMs: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the whole process, when all was asked. */
  readonly megabytes: number;
}

/** What it costs to answer many servers in turn; milliseconds of processor time. */
export interface ManyShelves {
  readonly servers: number;
  /** Of the thread that answers: what somebody waits for. */
  readonly mainP50: number;
  readonly mainP99: number;
  /** Of all threads: the collector's own too. */
  readonly p50: number;
  readonly p99: number;
  /** What objects and buffers hold in the end that they did not at the beginning. */
  readonly megabytes: number;
  readonly allowed: number;
  /** Of the whole process, with what the collector has not taken away yet. */
  readonly process: number;
}

/** What servers' own articles cost. */
export interface ShelvesCost {
  readonly unsaved: LargeShelf;
  readonly large: LargeShelf;
  readonly many: ManyShelves;
}

/** A server has so many articles where there are many servers. */
const ARTICLES_A_SERVER = 30;

/** So much memory is allowed a server: a third of them fit. */
const MEGABYTES_A_SERVER = 2;

/** Where there are many it is the setting's default, and fewer fit: of 1000 servers a tenth. */
const MOST_MEGABYTES = 512;

/**
 * Measures servers' own articles: first those of one server, whose index is not saved and
 * then is, and then many servers. Each measurement is a process of its own.
 */
export async function benchShelves({
  articles,
  servers,
}: {
  readonly articles: number;
  readonly servers: number;
}): Promise<ShelvesCost> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-shelves-'));
  const [one, several] = ['one.db', 'many.db'].map((name) => join(folder, name));
  try {
    await measure('fill', one, 1, articles);
    const unsaved = (await measure('ask', one)) as LargeShelf;
    const large = (await measure('ask', one)) as LargeShelf;
    await measure('fill', several, servers, ARTICLES_A_SERVER);
    const allowed = Math.min(servers * MEGABYTES_A_SERVER, MOST_MEGABYTES);
    const many = (await measure('wake', several, allowed)) as ManyShelves;
    return { unsaved, large, many: { ...many, allowed } };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(
  ...values: readonly (string | number | undefined)[]
): Promise<unknown> {
  const file = 'test/bench/shelves/measure-shelves.ts';
  return JSON.parse(await runNode(file, values.map(String)));
}
