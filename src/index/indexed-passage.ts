import type { Passage } from '../text/split-text.ts';
import { splitTokens, type Token } from '../text/tokens.ts';

/** A passage as it is searched. */
export interface IndexedPassage {
  /** Id of its article. */
  readonly article: string;
  readonly passage: Passage;
  /** Its words in order, the common ones too; spans count in the article's text. */
  readonly tokens: readonly Token[];
  /** Normal forms of its words that are not too common. */
  readonly terms: ReadonlySet<string>;
  /**
   * Normal forms of words that tell who speaks here but stand elsewhere in the article:
   * "Ned" and "Price" where the passage only says "he".
   */
  readonly context: ReadonlySet<string>;
}

/**
 * Builds what is searched of one passage.
 *
 * @param text The text of its article.
 * @param context Names that belong to the passage though they stand elsewhere.
 */
export function buildIndexedPassage(
  article: string,
  text: string,
  { passage, context }: { passage: Passage; context: readonly string[] },
): IndexedPassage {
  const tokens = splitTokens(text, passage);
  return {
    article,
    passage,
    tokens,
    terms: termsOf(tokens),
    context: termsOf(context.flatMap((name) => splitTokens(name))),
  };
}

function termsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter((token) => !token.isCommon).map((token) => token.term));
}
