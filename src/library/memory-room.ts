import { MemoryShare, type Reservation } from './memory-share.ts';

/** What takes no more than this part of the room is small: it never waits for what is large. */
const SMALL = 1 / 16;

/** This part of the room is for what is small: two of its largest, 2,000 empty shelves by default. */
const SHARE_OF_SMALL = 1 / 8;

interface MemoryRoomOptions {
  /** So much may be taken in all; bytes. */
  readonly limit: number;
  /** Lets go of what is open until so much is free, or nothing is left that may go. */
  readonly makeRoom: (bytes: number) => void;
}

/**
 * Lets things be opened only while there is room for them; what is being opened counts with
 * what it is thought to take. What is large waits for what is large, and what is small for
 * what is small, each in the order in which they were asked for: one shelf that takes more
 * than the whole room is opened all the same, and shuts out nobody but its like.
 */
export class MemoryRoom {
  readonly #mostSmall: number;
  readonly #small: MemoryShare;
  readonly #large: MemoryShare;

  constructor({ limit, makeRoom }: MemoryRoomOptions) {
    const makeWay = (): void => makeRoom(this.wanted);
    const forSmall = limit * SHARE_OF_SMALL;
    this.#mostSmall = limit * SMALL;
    this.#small = new MemoryShare(forSmall, makeWay);
    this.#large = new MemoryShare(limit - forSmall, makeWay);
  }

  /** How much is taken by what is being opened; bytes. */
  get reserved(): number {
    return this.#small.reserved + this.#large.reserved;
  }

  /**
   * How much must be left free for what is being opened, in bytes: never more than the limit.
   * What is larger than the room would else let nothing small stay open beside it.
   */
  get wanted(): number {
    return this.#small.wanted + this.#large.wanted;
  }

  /** Waits for room; it is taken when this resolves. */
  reserve(bytes: number): Promise<Reservation> {
    return (bytes <= this.#mostSmall ? this.#small : this.#large).reserve(bytes);
  }
}
