/** What is taken of the room while something is being opened. */
export interface Reservation {
  /** Tells that it has become larger than was thought; bytes. */
  readonly grow: (bytes: number) => void;
  /** Gives it back: what was opened is counted by others now. May be called again. */
  readonly release: () => void;
}

/** A share of a room, whose things are let in in the order in which they were asked for. */
export class MemoryShare {
  readonly #limit: number;
  readonly #onEntry: () => void;
  readonly #reserved = new Map<Reservation, number>();
  readonly #waiting: { readonly bytes: number; readonly enter: () => void }[] = [];

  /**
   * @param limit So much may be taken in all, in bytes; one is let in however large it is.
   * @param onEntry Called when something was let in, as soon as it counts.
   */
  constructor(limit: number, onEntry: () => void) {
    this.#limit = limit;
    this.#onEntry = onEntry;
  }

  /** How much is taken; bytes. */
  get reserved(): number {
    let sum = 0;
    for (const bytes of this.#reserved.values()) sum += bytes;
    return sum;
  }

  /** How much others must leave free for it: never more than the share; bytes. */
  get wanted(): number {
    return Math.min(this.reserved, this.#limit);
  }

  /** Waits for room; it is taken when this resolves. */
  async reserve(bytes: number): Promise<Reservation> {
    const reservation: Reservation = {
      grow: (now) => {
        const known = this.#reserved.get(reservation);
        if (known !== undefined && now > known) this.#reserved.set(reservation, now);
      },
      release: () => {
        if (this.#reserved.delete(reservation)) this.#admit();
      },
    };
    await new Promise<void>((resolve) => {
      const enter = (): void => {
        this.#reserved.set(reservation, bytes);
        this.#onEntry();
        resolve();
      };
      this.#waiting.push({ bytes, enter });
      this.#admit();
    });
    return reservation;
  }

  #admit(): void {
    for (
      let [next] = this.#waiting;
      next && this.#fits(next.bytes);
      [next] = this.#waiting
    ) {
      this.#waiting.shift();
      next.enter();
    }
  }

  #fits(bytes: number): boolean {
    return this.#reserved.size === 0 || this.reserved + bytes <= this.#limit;
  }
}
