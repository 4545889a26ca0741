import { unpackArticle } from './indexed-article.ts';
import { NumberList } from './number-list.ts';
import type { PackedArticle } from './pack-article.ts';
import { tellingTerms } from './telling-terms.ts';
import { TermIndex } from './term-index.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * What a part of an index needs to be asked, but for the articles themselves, as it is
 * written down: reading it takes a fraction of the time that indexing takes.
 */
export interface SavedIndex {
  /** The words of all articles. */
  readonly lexicon: readonly string[];
  /** By word: in how many passages it stands. */
  readonly frequencies: Int32Array;
  /** By article, in the order in which they were added: how many passages it has. */
  readonly passageCounts: Int32Array;
  /** And how many words. */
  readonly wordCounts: Int32Array;
  /**
   * The different words of all articles, one article after another, so that one can be
   * taken off again when its text is gone: where those of each end, places in the lexicon,
   * and in how many passages of the article each stands.
   */
  readonly articleTerms: {
    readonly ends: Int32Array;
    readonly words: Int32Array;
    readonly counts: Int32Array;
  };
  /** The lists of passages, as FlexSearch writes them. */
  readonly postings: readonly string[];
}

/** Puts a {@link SavedIndex} together, one article after another. */
export class SavedIndexBuilder {
  readonly #vocabulary = new Vocabulary();
  readonly #termIndex = new TermIndex();
  readonly #frequencies: number[] = [];
  readonly #passageCounts: number[] = [];
  readonly #wordCounts: number[] = [];
  readonly #articleTerms = {
    ends: new NumberList(),
    words: new NumberList(),
    counts: new NumberList(),
  };
  #nextPassage = 0;

  /** Adds an article. */
  add(packed: PackedArticle): void {
    const { passages, frequencies } = unpackArticle(this.#vocabulary, '', packed);
    for (const passage of passages)
      this.#termIndex.add(this.#nextPassage++, tellingTerms(passage, this.#vocabulary));
    const { ends, words, counts } = this.#articleTerms;
    frequencies.visit((term, count) => {
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) + count;
      words.push(term);
      counts.push(count);
    });
    ends.push(words.length);
    this.#passageCounts.push(passages.length);
    this.#wordCounts.push(packed.words.length);
  }

  /** @param rest Awaited after each step. */
  async build(rest: () => Promise<void>): Promise<SavedIndex> {
    const postings: string[] = [];
    await this.#termIndex.save(async (part) => {
      postings.push(part);
      await rest();
    });
    const { size } = this.#vocabulary;
    return {
      lexicon: Array.from({ length: size }, (_, id) => this.#vocabulary.termOf(id)),
      frequencies: Int32Array.from(
        { length: size },
        (_, id) => this.#frequencies[id] ?? 0,
      ),
      passageCounts: Int32Array.from(this.#passageCounts),
      wordCounts: Int32Array.from(this.#wordCounts),
      articleTerms: {
        ends: this.#articleTerms.ends.toArray(),
        words: this.#articleTerms.words.toArray(),
        counts: this.#articleTerms.counts.toArray(),
      },
      postings,
    };
  }
}
