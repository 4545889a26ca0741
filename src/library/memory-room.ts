/** What is taken of the room while something is being opened. */
export interface Reservation {
  /** Tells that it has become larger than was thought; bytes. */
  readonly grow: (bytes: number) => void;
  /** Gives it back: what was opened is counted by others now. May be called again. */
  readonly release: () => void;
}

interface MemoryRoomOptions {
  /** So much may be taken in all; bytes. */
  readonly limit: number;
  /** How much is taken by what is open already. */
  readonly used: () => number;
  /** Lets go of what is open until so much is free, or nothing is left that may go. */
  readonly makeRoom: (bytes: number) => void;
}

/**
 * Lets things be opened only while there is room for them, in the order in which they were
 * asked for. What is being opened counts with what it is thought to take. One is always let
 * in, however large it is.
 */
export class MemoryRoom {
  readonly #options: MemoryRoomOptions;
  readonly #reserved = new Map<Reservation, number>();
  readonly #waiting: { readonly bytes: number; readonly enter: () => void }[] = [];

  constructor(options: MemoryRoomOptions) {
    this.#options = options;
  }

  /** How much is taken by what is being opened; bytes. */
  get reserved(): number {
    let sum = 0;
    for (const bytes of this.#reserved.values()) sum += bytes;
    return sum;
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
    this.#options.makeRoom(this.reserved + bytes);
    if (this.#reserved.size === 0) return true;
    return this.#options.used() + this.reserved + bytes <= this.#options.limit;
  }
}
