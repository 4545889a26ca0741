import {
  type Address,
  formatAddress,
  parseAddress,
  parseReversed,
} from '../article/address.ts';
import { findLinks } from '../article/links-in-text.ts';
import {
  findBrokenFragment,
  parseTextFragments,
  type TextFragment,
} from '../article/parse-text-fragment.ts';
import { isLink } from '../article/same-page.ts';
import { QueryError } from '../query/query-error.ts';
import { said } from '../wording/said.ts';
import type { Found } from './answer.ts';
import { buildFound } from './build-answer.ts';
import { findFragment } from './find-fragment.ts';
import { readingAt } from './find-standing.ts';
import type { Library, Reading } from './library.ts';
import { locateSpan } from './locate.ts';
import { readingsOfPage } from './readings-of-page.ts';

/** What `/cite` was asked. */
export interface CiteQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  /** An address, or a link with or without a text fragment. */
  readonly passage: string;
}

/**
 * Answers with the passage that an address or a link means. A link that points to no words
 * means its article: the headline is cited.
 *
 * @throws {QueryError} If it is neither, the article or the sentence is not there, or the
 * words that the link points to are not.
 */
export function answerCite(library: Library, { asked, passage }: CiteQuestion): Found {
  const question = { asked, focus: { terms: [], speaker: [] } };
  const text = readTyped(passage);
  return buildFound(
    library,
    question,
    isLink(text) ? findLink(library, text) : [findAddress(library, text)],
  );
}

/**
 * Links in Discord often stand in angle brackets, so that they do not unfold, in Markdown, or
 * in a sentence: the one link of a text is meant. One that was typed may have spaces.
 */
function readTyped(passage: string): string {
  const text = passage.trim().replace(/^<([^<>]*)>$/u, '$1');
  const whole = TYPED_FRAGMENT.test(text) ? text.replace(/\s+/gu, '%20') : text;
  const [link, ...others] = findLinks(whole).links;
  return link !== undefined && others.length === 0 ? link : whole;
}

/** Matches "https://a.org/#:~:text=two words"; not a link with words before it. */
const TYPED_FRAGMENT = /^https?:\/\/\S+:~:text=/iu;

/** Matches "A12" and "b3 "; not "A12.3". */
const ARTICLE_ALONE = /^[AB][1-9]\d{0,8}$/iu;

/** Long enough to tell which words were meant. */
const SHOWN_CHARS = 80;

function findAddress(library: Library, text: string): Address {
  const address = parseAddress(text);
  if (!address) {
    const reversed = parseReversed(text);
    if (reversed) {
      throw new QueryError(
        said('questions.reversed-address', { text, address: formatAddress(reversed) }),
      );
    }
    throw new QueryError(
      ARTICLE_ALONE.test(text)
        ? said('questions.article-alone', { text, example: `${text.toUpperCase()}·s3` })
        : said('questions.no-address', {
            text: shorten(text),
            example: exampleOf(library),
          }),
    );
  }
  const reading = readingAt(library, address.article);
  if (!reading) {
    throw new QueryError(
      said('questions.no-article-here', {
        article: address.article,
        example: exampleOf(library),
      }),
    );
  }
  const last = reading.sentences.length - 1;
  if (address.last > last) {
    throw new QueryError(
      said('questions.no-sentence', {
        article: address.article,
        last: `s${last}`,
        asked: `s${address.last}`,
      }),
    );
  }
  return address;
}

function exampleOf({ readings }: Library): string {
  const article = readings[0]?.article.id ?? 'A1';
  return formatAddress({ article, first: 3, last: 3 });
}

function findLink(library: Library, link: string): readonly Address[] {
  const [reading] = readingsOfPage(library, link);
  if (!reading) {
    throw new QueryError(said('questions.no-article-of-link', { link: shorten(link) }));
  }
  const fragments = parseTextFragments(link);
  const broken = findBrokenFragment(link);
  if (fragments.length === 0 && broken !== null) {
    throw new QueryError(said('questions.broken-link', { text: shorten(broken) }));
  }
  if (fragments.length === 0) {
    return [{ article: reading.article.id, first: 0, last: 0 }];
  }
  const found = fragments.flatMap((fragment) => locateFragment(reading, fragment) ?? []);
  if (found.length > 0) return found;
  throw new QueryError(
    said('questions.words-not-there', {
      article: reading.article.id,
      words: shorten(fragments[0]?.start ?? ''),
    }),
  );
}

/** Finds the sentences that a text fragment means; null where its words do not stand. */
export function locateFragment(reading: Reading, fragment: TextFragment): Address | null {
  const span = findFragment(reading.article.text, fragment);
  return span && locateSpan(reading, span);
}

function shorten(text: string): string {
  return text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS)}…`;
}
