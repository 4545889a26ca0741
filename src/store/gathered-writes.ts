/** The longest that an entry waits: as much of the newest a crash may lose. Milliseconds. */
export const GATHERED_MS = 1000;

/** So many wait no longer. */
const MOST_WAITING = 500;

/** Entries that are written together, and what tells that they are. */
interface Batch<Entry> {
  readonly entries: Entry[];
  /** Writes them now. */
  readonly begin: () => void;
  readonly written: Promise<void>;
}

/**
 * Writes entries together that came within a second: each commit has to reach the disk,
 * which takes as long for a hundred as for one. For what nobody waits for, and of which the
 * last second may be lost. Whoever reads them calls {@link flush} before.
 */
export class GatheredWrites<Entry> {
  readonly #write: (entries: readonly Entry[]) => Promise<void>;
  #waiting: Batch<Entry> | null = null;
  /** Resolves when the batch before is written, or was not. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param write Writes at least one, in the order in which they came. */
  constructor(write: (entries: readonly Entry[]) => Promise<void>) {
    this.#write = write;
  }

  /** Adds an entry. Resolves when it is written, a second later or sooner; throws what `write` throws. */
  add(entry: Entry): Promise<void> {
    this.#waiting ??= this.#gather();
    const { entries, begin, written } = this.#waiting;
    entries.push(entry);
    if (entries.length >= MOST_WAITING) begin();
    return written;
  }

  /** Writes what waits, and resolves when all that was added is written or has failed. */
  async flush(): Promise<void> {
    this.#waiting?.begin();
    await this.#last;
  }

  #gather(): Batch<Entry> {
    const entries: Entry[] = [];
    const before = this.#last;
    let begin = (): void => undefined;
    const due = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, GATHERED_MS);
      begin = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    const written = Promise.all([due, before]).then(() => {
      this.#waiting = null;
      return this.#write(entries);
    });
    // Whoever added an entry is told of a fault; the next batch is written all the same.
    this.#last = written.catch(() => undefined);
    return { entries, begin, written };
  }
}
