import type { ReadingParts } from './analyse-article.ts';

/** A text and its parts, which every shelf that holds it shares. */
export interface SharedText {
  readonly text: string;
  /** Reads them when they are first needed, and remembers them. */
  readonly parts: () => ReadingParts;
}

interface Entry {
  readonly shared: SharedText;
  users: number;
}

/**
 * Keeps one copy of equal texts for all servers, as long as any of them uses it: agency
 * copy and popular stories are on many shelves.
 */
export class SharedTexts {
  readonly #entries = new Map<string, Entry>();

  /** How many different texts are kept. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * Returns the copy of a text, which is the one given if there is none.
   *
   * @param key The same for the same text with the same parts.
   * @returns The copy, and what is to be called when it is used no longer.
   */
  take(
    key: string,
    text: string,
    readParts: () => ReadingParts,
  ): { readonly shared: SharedText; readonly release: () => void } {
    const known = this.#entries.get(key);
    // Keys are hashes: the text itself has the last word.
    const entry = known?.shared.text === text ? known : newEntry(text, readParts);
    if (!known) this.#entries.set(key, entry);
    entry.users += 1;
    let isTaken = true;
    const release = (): void => {
      if (!isTaken) return;
      isTaken = false;
      entry.users -= 1;
      if (entry.users === 0 && this.#entries.get(key) === entry)
        this.#entries.delete(key);
    };
    return { shared: entry.shared, release };
  }
}

function newEntry(text: string, readParts: () => ReadingParts): Entry {
  let parts: ReadingParts | undefined;
  return {
    shared: {
      text,
      parts: () => {
        parts ??= readParts();
        return parts;
      },
    },
    users: 0,
  };
}
