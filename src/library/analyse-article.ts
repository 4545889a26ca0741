import { type KnownSpeaker, listSpeakers } from '../answer/speakers.ts';
import type { Article } from '../article/article.ts';
import { splitArticle, splitArticleAs } from '../article/split-article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { findAttributions } from '../attribution/find-attributions.ts';
import { type PackedArticle, packArticle } from '../index/pack-article.ts';
import { equalForms } from '../ranking/equal-forms.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import type { Passage, SplitText } from '../text/split-text.ts';

/** An article before it has a number: what is found in it depends on no number. */
export type NewArticle = Omit<Article, 'id' | 'slug'>;

/** The parts of an article's text and who speaks in them: what a reading has beside it. */
export interface ReadingParts extends SplitText {
  /** Sorted by the start of the first content. */
  readonly attributions: readonly Attribution[];
}

/** All that is found in an article, once: plain data that depends on the article alone. */
export interface Analysis {
  readonly parts: ReadingParts;
  readonly speakers: readonly KnownSpeaker[];
  readonly packed: PackedArticle;
}

/**
 * Finds all that is to be known of an article. Linear in its length; 100 kB take about a
 * tenth of a second.
 *
 * @param sentences Those by which its addresses count, if they are known already.
 */
export function analyseArticle(
  article: NewArticle,
  sentences: readonly Span[] | null = null,
): Analysis {
  const named = { ...article, id: '', slug: '' };
  const split = sentences ? splitArticleAs(article, sentences) : splitArticle(named);
  const attributions = findAttributions(article.text, split);
  const parts = { ...split, attributions };
  return {
    parts,
    speakers: listSpeakers([{ article, attributions }]),
    packed: packArticle({ ...named, ...split }, (passage) => [
      ...speakersIn(attributions, passage),
      ...equalForms(article.text, passage, article.published),
    ]),
  };
}

/** Names of those who speak in the passage, wherever the article names them. */
function speakersIn(
  attributions: readonly Attribution[],
  passage: Passage,
): readonly string[] {
  return attributions
    .filter(({ contents }) => contents.some((content) => isOverlapping(content, passage)))
    .flatMap(({ speaker }) => ('name' in speaker ? [speaker.name] : []));
}
