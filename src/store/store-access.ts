import { statSync } from 'node:fs';
import type { OnFault } from './guarded-dialect.ts';
import { openStore, type Store } from './store.ts';
import type { StoreAddress } from './store-address.ts';
import { StoreError } from './store-error.ts';

/** After a failed try the next waits so long, so that a store that hangs holds nobody up. */
const TRY_AGAIN_MS = 1000;

/**
 * How long ago the file of a store may have been found for what every answer asks, which
 * would else cost a system call each time. Milliseconds.
 */
export const RECENTLY_MS = 250;

/**
 * The way to a store that may not be there yet: opened when first asked for, and tried
 * again when asked for later. Once open it stays open; the databases connect again by
 * themselves. A file of SQLite's that is deleted meanwhile would take all that is written
 * with it: the store is away until a file is there again.
 */
export class StoreAccess {
  readonly #address: StoreAddress;
  #opening: Promise<Opened> | null = null;
  #wasOpen = false;
  /** When the file was last found, by `performance.now()`. */
  #foundAt = Number.NEGATIVE_INFINITY;
  #onFault: OnFault = () => undefined;

  constructor(address: StoreAddress) {
    this.#address = address;
  }

  /** Tells `listener` of each fault from now on, in place of any before. */
  onFault(listener: OnFault): void {
    this.#onFault = listener;
  }

  /**
   * Returns the store.
   *
   * @param foundWithinMs How long ago its file may have been found; 0 to look for it now, as
   * who is told that something is kept must be sure of it.
   * @throws {StoreError} If it cannot be opened now, or could not a second ago.
   */
  async open(foundWithinMs = 0): Promise<Store> {
    this.#opening ??= this.#tryToOpen();
    const opening = this.#opening;
    const { store, file } = await opening;
    const isRecent = performance.now() - this.#foundAt < foundWithinMs;
    if (isRecent || this.#findFile() === file) return store;
    this.#foundAt = Number.NEGATIVE_INFINITY;
    // A backup was put in its place.
    if (this.#opening === opening) this.#opening = this.#tryToOpen(store);
    return this.open(foundWithinMs);
  }

  /** Closes the store where it is open. */
  async close(): Promise<void> {
    const opened = await this.#opening?.catch(() => null);
    await opened?.store.close();
  }

  /** @param former What is to be closed before. */
  #tryToOpen(former: Store | null = null): Promise<Opened> {
    const opening = this.#openNow(former);
    opening.catch(() => {
      const again = (): void => {
        this.#opening = null;
      };
      setTimeout(again, TRY_AGAIN_MS).unref();
    });
    return opening;
  }

  async #openNow(former: Store | null): Promise<Opened> {
    // Not after: it takes the log beside the new file for its own, by its name, and empties it.
    await former?.close().catch(() => undefined);
    // An empty file would begin again with pin 1, which old messages name.
    if (this.#wasOpen) this.#findFile();
    const store = await openStore(this.#address, (fault) => this.#onFault(fault));
    this.#wasOpen = true;
    return { store, file: this.#findFile() };
  }

  /** Tells one file from another of the same name; null for a server. */
  #findFile(): string | null {
    const { kind, shown } = this.#address;
    if (kind === 'postgres') return null;
    try {
      // Not awaited: it takes microseconds, a thread of its own for it a hundred times that.
      const { dev, ino } = statSync(this.#address.path);
      this.#foundAt = performance.now();
      return `${dev}:${ino}`;
    } catch {
      this.#foundAt = Number.NEGATIVE_INFINITY;
      throw new StoreError('gone', shown, null);
    }
  }
}

interface Opened {
  readonly store: Store;
  readonly file: string | null;
}
