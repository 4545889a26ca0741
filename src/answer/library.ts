import type { Article } from '../article/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { PageText } from '../fragment/page-text.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { SplitText } from '../text/split-text.ts';
import type { KnownSpeaker } from './speakers.ts';

/**
 * An article with all that was found in it, once, when it was read. Its sentence 0 is the
 * headline, which is a paragraph and a passage of its own.
 */
export interface Reading extends SplitText {
  readonly article: Article;
  /** How many sentences there are, the headline too; known before they are read. */
  readonly sentenceCount: number;
  /** Sorted by the start of the first content. */
  readonly attributions: readonly Attribution[];
  /** Headline and paragraphs, in which links to passages are made. */
  readonly page: PageText;
}

/**
 * A text that was replaced by a newer one of its page, which has a number of its own. It is
 * cited where its address stands, and not searched.
 */
export interface FormerReading {
  readonly reading: Reading;
  /** Id of the article that took its place. */
  readonly replacedBy: string;
  /** When its page was last looked at; milliseconds since 1970. */
  readonly checkedAt: number;
}

/** The articles that can be asked, in the order of their ids, and the index of their passages. */
export interface Library {
  readonly readings: readonly Reading[];
  readonly readingById: ReadonlyMap<string, Reading>;
  /** Texts that were replaced, by their ids: their addresses keep resolving. */
  readonly formerById: ReadonlyMap<string, FormerReading>;
  readonly index: PassageIndex;
  /** Everybody who speaks in them, in the order in which they first do. */
  readonly speakers: readonly KnownSpeaker[];
}
