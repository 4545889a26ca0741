import type { OnFault } from './guarded-dialect.ts';
import { openStore, type Store } from './store.ts';
import type { StoreAddress } from './store-address.ts';

/** After a failed try the next waits so long, so that a store that hangs holds nobody up. */
const TRY_AGAIN_MS = 1000;

/**
 * The way to a store that may not be there yet: opened when first asked for, and tried
 * again when asked for later. Once open it stays open; the databases connect again by
 * themselves.
 */
export class StoreAccess {
  readonly #address: StoreAddress;
  #opening: Promise<Store> | null = null;
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
   * @throws {StoreError} If it cannot be opened now, or could not a second ago.
   */
  open(): Promise<Store> {
    this.#opening ??= this.#tryToOpen();
    return this.#opening;
  }

  /** Closes the store where it is open. */
  async close(): Promise<void> {
    const store = await this.#opening?.catch(() => null);
    await store?.close();
  }

  #tryToOpen(): Promise<Store> {
    const opening = openStore(this.#address, (fault) => this.#onFault(fault));
    opening.catch(() => {
      const again = (): void => {
        this.#opening = null;
      };
      setTimeout(again, TRY_AGAIN_MS).unref();
    });
    return opening;
  }
}
