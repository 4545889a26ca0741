/** What a page says of its article; null or empty where it does not. */
export interface Metadata {
  /** The headline as printed, without the site's name. */
  readonly title: string | null;
  /** Everything that the page gives as a headline, to know it again in the text. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The day or time as written, in the form of ISO 8601 and in the zone that stands there. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The one address of the article; where the page says none, the one it was read from. */
  readonly canonical: string | null;
  /** BCP 47 tag as the page states it, small, `en-gb`. */
  readonly language: string | null;
  /** The text that the page states as data, or null. */
  readonly body: string | null;
  /** False where the page says that only subscribers read all of it. */
  readonly isFree: boolean | null;
  /** Whether the page says that it is written while things happen. */
  readonly isLive: boolean;
  /** Whether the page says that the article goes on on another. */
  readonly hasNextPage: boolean;
  /** `article`, `website`: what the page tells other sites that it is. */
  readonly kind: string | null;
}
