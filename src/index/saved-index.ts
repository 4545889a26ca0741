import { unpackArticle } from './indexed-article.ts';
import { NumberList } from './number-list.ts';
import type { PackedArticle } from './pack-article.ts';
import { tellingTerms } from './telling-terms.ts';
import { type TermList, writeLists } from './term-index.ts';
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
  /** The lists of passages, as FlexSearch reads them. */
  readonly postings: readonly string[];
}

/** So many passages stand in the lists of one part, which is read in a few milliseconds. */
const PART_PASSAGES = 50_000;

/** Puts a {@link SavedIndex} together, one article after another. */
export class SavedIndexBuilder {
  readonly #vocabulary = new Vocabulary();
  readonly #lists = new Map<string, number[]>();
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
    for (const passage of passages) {
      for (const term of tellingTerms(passage, this.#vocabulary)) this.#list(term);
      this.#nextPassage++;
    }
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

  #list(term: string): void {
    const list = this.#lists.get(term);
    if (list) list.push(this.#nextPassage);
    else this.#lists.set(term, [this.#nextPassage]);
  }

  /** Returns what is to be saved of the articles that were added. */
  build(): SavedIndex {
    const postings = this.#writePostings();
    const { size } = this.#vocabulary;
    const lexicon = Array.from({ length: size }, (_, id) => this.#vocabulary.termOf(id));
    const frequencies = Int32Array.from(lexicon, (_, id) => this.#frequencies[id] ?? 0);
    const { ends, words, counts } = this.#articleTerms;
    return {
      lexicon,
      frequencies,
      passageCounts: Int32Array.from(this.#passageCounts),
      wordCounts: Int32Array.from(this.#wordCounts),
      articleTerms: {
        ends: ends.toArray(),
        words: words.toArray(),
        counts: counts.toArray(),
      },
      postings,
    };
  }

  #writePostings(): readonly string[] {
    const postings: string[] = [];
    let part: TermList[] = [];
    let passages = 0;
    for (const list of this.#lists) {
      part.push(list);
      passages += list[1].length;
      if (passages < PART_PASSAGES) continue;
      postings.push(writeLists(part));
      part = [];
      passages = 0;
    }
    postings.push(writeLists(part));
    return postings;
  }
}
