import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/attribution/find-attributions.ts';
import { readSource } from '../../../src/ingest/read-source.ts';
import type { Reading } from '../../../src/ingest/reading.ts';
import { splitText } from '../../../src/text/split-text.ts';
import { inEnglish } from '../../support/in-english.ts';
import { processorMs } from '../../support/processor-time.ts';
import { type GoldPage, readGoldPages } from './page-set.ts';

const pages = readGoldPages();
const readings = new Map(pages.map((page) => [page.name, read(page)]));

function read({ bytes, url }: GoldPage): Reading {
  const reading = readSource({ kind: 'page', bytes, contentType: 'text/html', url });
  if (reading.kind === 'refused')
    throw new Error(`Cannot read the page: ${inEnglish(reading.problem)}`);
  return reading;
}

function readingOf({ name }: GoldPage): Reading {
  const reading = readings.get(name);
  if (reading === undefined) throw new Error(`There is no page "${name}"`);
  return reading;
}

function bodyOf(page: GoldPage): string {
  const { text, headline } = readingOf(page).article;
  return text.slice(headline.length).trim();
}

function sentencesOf(text: string): readonly string[] {
  return splitText(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** Share of the sentences of `ones` that `others` have too, over all pages with an article. */
function share(
  ones: (page: GoldPage) => string,
  others: (page: GoldPage) => string,
): number {
  let found = 0;
  let all = 0;
  for (const page of pages.filter(({ paragraphs }) => paragraphs !== null)) {
    const there = new Set(sentencesOf(others(page)));
    for (const sentence of sentencesOf(ones(page))) {
      all++;
      if (there.has(sentence)) found++;
    }
  }
  return found / all;
}

const goldOf = ({ paragraphs }: GoldPage): string => (paragraphs ?? []).join('\n\n');

describe('extraction from pages in the styles of news sites', () => {
  it('finds 97 of 100 sentences, and 97 of 100 that it gives are the article’s', () => {
    expect(share(goldOf, bodyOf)).toBeGreaterThanOrEqual(0.97);
    expect(share(bodyOf, goldOf)).toBeGreaterThanOrEqual(0.97);
  });

  it('finds the headline as printed on all pages but one', () => {
    const wrong = pages.filter((page) => readingOf(page).article.headline !== page.title);
    // A headline in large letters and its byline below it are one block without a heading.
    expect(wrong.map(({ name }) => name)).toEqual(['br-table-1252']);
  });

  it.each(pages)('reads who, when and where of $name', (page) => {
    const { authors, publisher, published, url } = readingOf(page).article;
    expect({ authors, publisher, published, url }).toEqual({
      authors: page.authors,
      publisher: page.publisher,
      published: page.published,
      url: page.canonical,
    });
  });

  it.each(pages)('judges $name: $refusal $warnings', (page) => {
    const { refusal, warnings } = readingOf(page);
    expect(refusal?.reason ?? null).toBe(page.refusal);
    expect(warnings).toEqual(page.warnings);
  });

  it('gives paragraphs that stand in the page’s own words', () => {
    for (const page of pages) {
      const { article, pageTexts } = readingOf(page);
      const shown = pageTexts.join('').replace(/\s+/gu, '');
      for (const paragraph of article.text.split('\n\n').slice(1)) {
        // A footnote's mark is in the page and not in the sentence.
        if (page.name !== 'footnotes')
          expect(shown).toContain(paragraph.replace(/\s+/gu, ''));
      }
    }
  });

  it('gives text whose quotations find their speakers', () => {
    const page = pages.find(({ name }) => name === 'broadcaster');
    const text = page === undefined ? '' : readingOf(page).article.text;
    const speakers = findAttributions(text, splitText(text)).map(({ speaker }) =>
      speaker.kind === 'stated' || speaker.kind === 'resolved' ? speaker.name : null,
    );
    expect(speakers).toContain('Dana Whitlock');
    expect(speakers).toContain('Tomas Reyes');
  });

  it('takes less than 35 ms of processor time for half of the pages', () => {
    const times = pages.map((page) => processorMs(() => read(page)));
    const median = times.toSorted((one, other) => one - other)[times.length >> 1];
    expect(median).toBeLessThan(35);
  });
});
