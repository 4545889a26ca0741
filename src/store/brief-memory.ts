/**
 * Remembers for a moment what was read, so that who asks for it again and again does not
 * have it read each time. What is asked for while it is being read is read once. All is
 * forgotten together, so that no more is held than was asked for in that time.
 */
export class BriefMemory<Value> {
  readonly #keptMs: number;
  #until = 0;
  #reading = new Map<string, Promise<Value>>();

  /** @param keptMs The greatest age of what is remembered, in milliseconds. */
  constructor(keptMs: number) {
    this.#keptMs = keptMs;
  }

  /** Returns what is remembered of a key, or reads it. Throws what `read` throws, and forgets that. */
  recall(key: string, read: () => Promise<Value>): Promise<Value> {
    const now = performance.now();
    if (now >= this.#until) {
      this.#reading = new Map();
      this.#until = now + this.#keptMs;
    }
    const reading = this.#reading;
    const known = reading.get(key);
    if (known) return known;
    const begun = read();
    reading.set(key, begun);
    begun.catch(() => {
      if (reading.get(key) === begun) reading.delete(key);
    });
    return begun;
  }

  /** Forgets a key, as its value has changed: what was begun to be read before is not recalled. */
  forget(key: string): void {
    this.#reading.delete(key);
  }
}
