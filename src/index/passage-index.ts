import { Index } from 'flexsearch';

/** Finds passages by their terms. FlexSearch lives in this file and nowhere else. */
export class PassageIndex {
  readonly #index = new Index({ tokenize: 'strict', encode: (text) => text.split(' ') });

  /** Adds a passage under its number with the normal forms of its words. */
  add(id: number, terms: readonly string[]): void {
    this.#index.add(id, terms.join(' '));
  }
}
