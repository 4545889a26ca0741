import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../peers/run-node.ts';

/** What a large shelf costs; milliseconds of processor time. */
export interface LargeShelf {
  readonly sentences: number;
  /** From asking for a library that is not in memory to its first answer. */
  readonly firstMs: number;
  /** The longest time in which nothing else could be done until it was there; time of day. */
  readonly heldMs: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the whole process, when all was asked. */
  readonly megabytes: number;
}

/** What it costs to answer many servers in turn; milliseconds of processor time. */
export interface ManyShelves {
  readonly servers: number;
  readonly p50: number;
  readonly p99: number;
  /** By which the process grew. */
  readonly megabytes: number;
  readonly allowed: number;
}

/** What servers' own articles cost. */
export interface ShelvesCost {
  readonly unsaved: LargeShelf;
  readonly large: LargeShelf;
  readonly many: ManyShelves;
}

/** A server has so many articles where there are many servers. */
const ARTICLES_A_SERVER = 30;

/** So much memory is allowed a server where there are many: a third of them fit. */
const MEGABYTES_A_SERVER = 2;

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
    await measure('fill', several, servers, servers * ARTICLES_A_SERVER);
    const allowed = servers * MEGABYTES_A_SERVER;
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
