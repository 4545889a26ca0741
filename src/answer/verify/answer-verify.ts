import type { Address } from '../../article/address.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { QueryError } from '../../query/query-error.ts';
import { mergeSpans } from '../../text/merge-spans.ts';
import { isWithin } from '../../text/span.ts';
import { splitTokens } from '../../text/tokens.ts';
import { said } from '../../wording/said.ts';
import type { CitedPassage, Focus } from '../answer.ts';
import {
  countSearched,
  leaveOutOverlapping,
  MOST_NEAR_MISSES,
  PASSAGES_AT_ONCE,
} from '../build-answer.ts';
import { citePassage } from '../cite-passage.ts';
import { describeStatements } from '../describe-statements.ts';
import type { Library } from '../library.ts';
import { speakerWords } from '../match-speaker.ts';
import { focusOf } from '../search.ts';
import type { Finding, Verified } from './verified.ts';
import { verifyQuotation } from './verify-quotation.ts';

/** What `/verify` was asked. */
export interface VerifyQuestion {
  /** The question as typed, for the answer's second line. */
  readonly asked: string;
  /** At least one; those after the first ten are counted only. */
  readonly quotes: readonly string[];
  readonly speaker: string | undefined;
}

/** More findings than these have no room in a message. */
const MOST_QUOTATIONS = 10;

/**
 * Answers how some quotations stand to the articles, with the passages that they lean on.
 *
 * @throws {QueryError} If a quotation has no word or too many, or the speaker is no name.
 */
export function answerVerify(
  library: Library,
  { asked, quotes, speaker }: VerifyQuestion,
): Verified {
  if (speaker !== undefined && speakerWords(speaker).length === 0) {
    throw new QueryError(said('questions.no-name', { text: speaker }));
  }
  const findings = quotes
    .slice(0, MOST_QUOTATIONS)
    .map((quote) => verifyQuotation(library, { quote, speaker }));
  const here = findings.filter(isHere);
  const addresses = addressesOf(here);
  const focus = focusFor(library, here);
  return {
    kind: 'verified',
    asked,
    focus,
    findings,
    left: quotes.length - findings.length,
    searched: countSearched(library.readings),
    passages: addresses
      .slice(0, PASSAGES_AT_ONCE)
      .flatMap(
        (address) => citeQuoted(library, address, { findings: here, focus }) ?? [],
      ),
    rest: addresses.slice(PASSAGES_AT_ONCE),
    total: addresses.length,
    near: addressesOf(findings.filter((each) => !isHere(each))).slice(
      0,
      MOST_NEAR_MISSES,
    ),
  };
}

/** Tells whether a quotation is in the articles, in whatever form. */
function isHere({ grade }: Finding): boolean {
  return grade !== 'not in these articles';
}

/** The first place of each finding before the second ones. */
function addressesOf(findings: readonly Finding[]): readonly Address[] {
  const isFirst = findings.flatMap(({ places, grade }) =>
    grade === 'two statements joined' ? places : places.slice(0, 1),
  );
  const others = findings.flatMap(({ places }) => places.slice(1));
  return leaveOutOverlapping([...isFirst, ...others].map(({ address }) => address));
}

/** Many quotations have no words in common to look for; those of one are found again. */
function focusFor(library: Library, findings: readonly Finding[]): Focus {
  const [finding, ...others] = findings;
  const hasWords = splitTokens(finding?.quote ?? '').some(({ isCommon }) => !isCommon);
  return finding && others.length === 0 && hasWords
    ? focusOf(library, parseQuery(finding.quote))
    : { terms: [], speaker: [] };
}

/** Cites a passage with the words of the quotations in bold, and who says these first. */
function citeQuoted(
  library: Library,
  address: Address,
  { findings, focus }: { findings: readonly Finding[]; focus: Focus },
): CitedPassage | null {
  const passage = citePassage(library, address, focus);
  const reading = library.readingById.get(address.article);
  if (!passage || !reading) return null;
  const marks = mergeSpans(
    findings
      .flatMap(({ places }) => places)
      .filter((place) => place.address.article === address.article)
      .map(({ span }) => span)
      .filter((span) => isWithin(span, passage.span)),
  );
  const statements = describeStatements(reading, passage.span, { marks, focus });
  return { ...passage, marks, statements };
}
