import type { Metadata } from '../metadata/metadata.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { articleParagraphs } from './article-paragraphs.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { parsePage } from './dom.ts';
import { findBlocks } from './find-blocks.ts';
import { pickBlocks } from './pick-blocks.ts';
import { preferStated, statedParagraphs } from './stated-blocks.ts';

/** A page as it came, and where from. */
export interface Page {
  readonly html: string;
  /** Null for a file whose page is not known. */
  readonly url: string | null;
}

/** The article of a page, before it is judged whether it is one. */
export interface ExtractedPage extends Omit<Metadata, 'titles' | 'body'> {
  /** Paragraphs, headings and list items without the headline; no line break in them. */
  readonly paragraphs: readonly string[];
  /**
   * All that the page shows, cut where something interrupts it: what a text fragment of an
   * address must be unique in and lie within.
   */
  readonly pageTexts: readonly string[];
}

/** Among so many lines at the start of a page its headline is looked for. */
const FIRST_LINES = 60;

/**
 * Extracts the article of a page. Time and memory are those of a parser and of Mozilla's
 * Readability, which a hostile page can make long: run it where it can be stopped.
 */
export function extractPage({ html, url }: Page): ExtractedPage {
  const page = parsePage(html);
  const root = page.body ?? page.documentElement ?? page;
  // Readability takes the page apart, so the page is read first.
  const { blocks, fragments, beside } = findBlocks(root);
  const lines = blocks.slice(0, FIRST_LINES).map(({ text }) => text);
  const { titles, body, ...metadata } = readMetadata(page, url, lines);
  for (const element of beside) element.remove();
  const picked = chooseBlocks(blocks, pickBlocks(page, blocks));
  const chosen = preferStated(picked, blocks, body);
  const shown = articleParagraphs(chosen, {
    titles,
    authors: metadata.authors,
    body,
  });
  const paragraphs = statedParagraphs(shown, body) ?? shown;
  return { ...metadata, paragraphs, pageTexts: fragments };
}
