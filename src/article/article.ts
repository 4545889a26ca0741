/**
 * An article as it can be asked: the plain text and what is known of its origin.
 * `null` means that the article does not state it; answers then say "not stated".
 */
export interface Article {
  /** `A` and the front matter's permanent `number` for an article that ships: `A12`. */
  readonly id: string;
  /** File name without its ending: `special-forces-in-taiwan`. */
  readonly slug: string;
  readonly headline: string;
  /**
   * The headline, a blank line, and the body's paragraphs parted by blank lines. Every
   * span of the article counts from its start. Line breaks stand only between paragraphs.
   */
  readonly text: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The day or time as written, `2017-07-21` or `2017-07-21T22:30-05:00`. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Address of the article's own page, http or https. */
  readonly url: string | null;
  /** BCP 47 tag, `en`. */
  readonly language: string;
  /** Licence of the text in words, `CC BY 2.5`. */
  readonly licence: string | null;
  /** Credit line that the licence asks for; shown with every answer. */
  readonly credit: string | null;
}
