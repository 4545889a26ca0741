import type { Address } from '../../article/address.ts';
import { findLinks } from '../../article/links-in-text.ts';
import { parseTextFragments } from '../../article/parse-text-fragment.ts';
import { QueryError } from '../../query/query-error.ts';
import { stripFormatting } from '../../text/strip-formatting.ts';
import { said } from '../../wording/said.ts';
import type { Answer, PassageDifferences } from '../answer.ts';
import { buildFound, buildNothingFound } from '../build-answer.ts';
import { locateFragment } from '../cite.ts';
import type { Library, Reading } from '../library.ts';
import { readingsOfPage } from '../readings-of-page.ts';
import { addressOf } from '../search.ts';
import { choosePassages } from './choose-passages.ts';
import { findDifferences, readMessage } from './find-differences.ts';
import { findMessageTerms } from './message-terms.ts';

/** What *Find passages* was used on. */
export interface MessageQuestion {
  /** The command and the message, for the answer's first line. */
  readonly asked: string;
  /** The message's text as written. */
  readonly message: string;
}

/** Mentions, custom emoji and timestamps are no words of the message. */
const TOKENS_OF_DISCORD = /<(?:@[!&]?|#|a?:\w+:|t:)[^>\s]*>/gu;

/** One word alone stands in too many places to say what a message is about. */
const LEAST_TERMS = 2;

/**
 * Answers with the passages that share names, figures and rare words with a message, best
 * first, and under each what differs. A link to an article that is here narrows the answer
 * to that one; the words that a link points to come first.
 *
 * @throws {QueryError} If the message has too little to go by.
 */
export function answerFindPassages(
  library: Library,
  { asked, message }: MessageQuestion,
): Answer {
  const { links, rest } = findLinks(message);
  const { linked, readings } = readLinks(library, links);
  const text = stripFormatting(rest.replace(TOKENS_OF_DISCORD, ' '));
  const terms = findMessageTerms(library, text);
  if (terms.length < LEAST_TERMS && linked.length === 0)
    throw tooVague(readings, library);
  const focus = { terms: terms.map(({ term }) => term), speaker: [] };
  const found = choosePassages(library, readings, terms).map((passage) =>
    addressOf(library, { passage }),
  );
  const addresses = [...linked, ...found];
  if (addresses.length === 0) {
    const missing = terms.filter(({ id }) => id < 0).map(({ written }) => written);
    return buildNothingFound({ asked, focus }, readings, { missing, near: [] });
  }
  const answer = buildFound(library, { asked, focus }, addresses);
  return { ...answer, differences: compareAll(library, text, answer.passages) };
}

/** The articles that a message links to, or all, and the sentences that it points to. */
function readLinks(
  library: Library,
  links: readonly string[],
): { readonly linked: readonly Address[]; readonly readings: readonly Reading[] } {
  const pairs = [...new Set(links)].flatMap((link) =>
    readingsOfPage(library, link).map((reading) => ({ link, reading })),
  );
  const readings = [...new Set(pairs.map(({ reading }) => reading))];
  return {
    linked: pairs.flatMap(({ link, reading }) =>
      parseTextFragments(link).flatMap(
        (fragment) => locateFragment(reading, fragment) ?? [],
      ),
    ),
    readings: readings.length > 0 ? readings : library.readings,
  };
}

function tooVague(readings: readonly Reading[], library: Library): QueryError {
  const isLinked = readings.length < library.readings.length;
  return new QueryError(
    isLinked ? said('questions.link-alone') : said('questions.message-vague'),
  );
}

function compareAll(
  library: Library,
  text: string,
  passages: readonly { readonly address: Address }[],
): readonly PassageDifferences[] {
  const message = readMessage(text);
  return passages.flatMap(({ address }) => {
    const reading = library.readingById.get(address.article);
    if (!reading) return [];
    const sentences = reading.sentences.slice(address.first, address.last + 1);
    const differences = findDifferences(message, reading, sentences);
    return differences.length === 0 ? [] : { address, differences };
  });
}
