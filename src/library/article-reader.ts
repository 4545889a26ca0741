import { createHash } from 'node:crypto';
import type { SavedAnalysis, ShelfArticle } from '../store/shelf-article.ts';
import type { ShelfPlace } from '../store/shelf-queries.ts';
import type { ShelfStore } from '../store/shelf-store.ts';
import type { Span } from '../text/span.ts';
import type { NewArticle } from './analyse-article.ts';
import type { Analyser } from './analyser.ts';
import { type OpenedAnalysis, openAnalysis } from './saved-analysis.ts';

/** What the store needs to know of a new article beside itself. */
export interface ReadArticle {
  readonly hash: string;
  readonly sentences: readonly Span[];
  readonly analysis: SavedAnalysis;
  /** How many people and bodies speak in it. */
  readonly speakers: number;
}

/** Told how many articles of a server were found again, when none of them waits for it. */
type RenewalListener = (guildId: string, articles: number) => Promise<void>;

/**
 * Reads articles, equal ones once: an article that any server has is not analysed again,
 * and neither is one that is just being analysed.
 */
export class ArticleReader {
  readonly #shelves: ShelfStore;
  readonly #analyser: Analyser;
  readonly #underWay = new Map<string, Promise<ReadArticle>>();
  readonly #renewals = new Map<string, { waiting: number; done: number }>();
  #renewing: Promise<void> = Promise.resolve();
  #onRenewed: RenewalListener = async () => undefined;
  #isEnding = false;

  constructor(shelves: ShelfStore, analyser: Analyser) {
    this.#shelves = shelves;
    this.#analyser = analyser;
  }

  /** Reads a new article. */
  read(article: NewArticle): Promise<ReadArticle> {
    const hash = createHash('sha256').update(article.text).digest('base64url');
    const key = JSON.stringify([hash, article.headline, article.published]);
    const known = this.#underWay.get(key);
    if (known) return known;
    const reading = this.#read(article, hash).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, reading);
    return reading;
  }

  async #read(article: NewArticle, hash: string): Promise<ReadArticle> {
    const known = await this.#shelves.analysed(hash, this.#analyser.version);
    if (known?.analysis && isSame(known.article, article)) {
      const opened = openAnalysis(known.analysis.bytes);
      const { sentences, analysis } = known;
      if (opened) return { hash, sentences, analysis, speakers: opened.counts.speakers };
    }
    const analysis = await this.#analyser.analyse(article, null);
    const opened = openAnalysis(analysis.bytes);
    if (!opened) throw new TypeError('Cannot read an analysis that was just written');
    const { sentences } = opened.readParts();
    return { hash, sentences, analysis, speakers: opened.counts.speakers };
  }

  /**
   * Opens what was found in an article of the store. What is missing, damaged or of another
   * format is found again at once; what was found by older rules does for now, and is found
   * again in the background. Sentences keep their numbers.
   */
  async open(shelved: ShelfArticle): Promise<OpenedAnalysis> {
    const { analysis } = shelved;
    const opened = analysis && openAnalysis(analysis.bytes);
    if (!opened) return this.#renew(shelved);
    if (analysis.version !== this.#analyser.version) this.#renewLater(shelved.entry);
    return opened;
  }

  /** Tells one listener what was found again in the background; it is waited for. */
  onRenewed(listener: RenewalListener): void {
    this.#onRenewed = listener;
  }

  /** Resolves when nothing is found again in the background. */
  settled(): Promise<void> {
    return this.#renewing;
  }

  /** Begins nothing more in the background; resolves when what is under way is done. */
  end(): Promise<void> {
    this.#isEnding = true;
    return this.#renewing;
  }

  /** One after another, and not holding their texts: all of a shelf may be old. */
  #renewLater({ guildId, number }: ShelfPlace): void {
    const renewals = this.#renewals.get(guildId) ?? { waiting: 0, done: 0 };
    this.#renewals.set(guildId, renewals);
    renewals.waiting += 1;
    this.#renewing = this.#renewing.then(async () => {
      if (this.#isEnding) return;
      // Where it fails it does as it is, and whoever asks next tries again.
      const isRenewed = await this.#renewOld({ guildId, number }).catch(() => false);
      renewals.waiting -= 1;
      if (isRenewed) renewals.done += 1;
      if (renewals.waiting > 0) return;
      this.#renewals.delete(guildId);
      await this.#onRenewed(guildId, renewals.done).catch(() => undefined);
    });
  }

  /** @returns False where it is gone, or was found again meanwhile. */
  async #renewOld({ guildId, number }: ShelfPlace): Promise<boolean> {
    const shelved = await this.#shelves.byNumber(guildId, number);
    if (!shelved || shelved.analysis?.version === this.#analyser.version) return false;
    await this.#renew(shelved);
    return true;
  }

  async #renew({ entry, article, sentences }: ShelfArticle): Promise<OpenedAnalysis> {
    const analysis = await this.#analyser.analyse(article, sentences);
    await this.#shelves.saveAnalysis({ entry, article }, analysis);
    const opened = openAnalysis(analysis.bytes);
    if (!opened) throw new TypeError('Cannot read an analysis that was just written');
    return opened;
  }
}

/** Tells whether the same is found in both: hashes are only asked first. */
function isSame(one: NewArticle, other: NewArticle): boolean {
  return (
    one.text === other.text &&
    one.headline === other.headline &&
    one.published === other.published
  );
}
