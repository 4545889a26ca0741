import type { Library, Reading } from '../answer/library.ts';
import { listSpeakers } from '../answer/speakers.ts';
import type { Article } from '../article/article.ts';
import { splitArticle } from '../article/split-article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { findAttributions } from '../attribution/find-attributions.ts';
import { foldPage } from '../fragment/page-text.ts';
import { PassageIndex } from '../index/passage-index.ts';
import { equalForms } from '../ranking/equal-forms.ts';
import { isOverlapping, sliceSpan } from '../text/span.ts';
import type { Passage } from '../text/split-text.ts';

/**
 * Builds the library of some articles: reads each once and indexes its passages.
 *
 * @param articles Sorted by id; ids are unique.
 */
export function buildLibrary(articles: readonly Article[]): Library {
  const readings = articles.map(readArticle);
  return {
    readings,
    readingById: new Map(readings.map((reading) => [reading.article.id, reading])),
    index: indexReadings(readings),
    speakers: listSpeakers(readings),
  };
}

function readArticle(article: Article): Reading {
  const split = splitArticle(article);
  const { text } = article;
  const blocks = split.paragraphs.map((paragraph) => sliceSpan(text, paragraph));
  return {
    article,
    ...split,
    attributions: findAttributions(text, split),
    page: foldPage(blocks, { isWhole: false }),
  };
}

function indexReadings(readings: readonly Reading[]): PassageIndex {
  const index = new PassageIndex();
  for (const { article, attributions, page: _, ...split } of readings) {
    index.add({ ...article, ...split }, (passage) => [
      ...speakersIn(attributions, passage),
      ...equalForms(article.text, passage, article.published),
    ]);
  }
  return index;
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
