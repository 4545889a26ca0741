import { QueryError } from '../../query/query-error.ts';
import { said } from '../../wording/said.ts';
import type { Library } from '../library.ts';
import { locateSpan } from '../locate.ts';
import { readAskedSpeaker } from './asked-speaker.ts';
import { chooseArticles } from './choose-articles.ts';
import { compareMarks } from './compare-marks.ts';
import { compareSpeaker } from './compare-speaker.ts';
import { type Draft, findAltered } from './find-altered.ts';
import { findCutNegation } from './find-cut-negation.ts';
import { findSpeaker } from './find-speaker.ts';
import { letterReading } from './lettered-reading.ts';
import { findExact, type Place } from './place.ts';
import { type QuotedText, readQuotedText } from './quoted-text.ts';
import type { Finding, SpeakerFinding } from './verified.ts';

/** More than 6,000 characters of English have; the time to align them stays bounded. */
const MOST_WORDS = 1500;

/** What is asked of one quotation. */
export interface QuotationToVerify {
  /** As typed, with or without quotation marks around it. */
  readonly quote: string;
  readonly speaker: string | undefined;
}

/**
 * Verifies one quotation: grades it by what docs/verbatim.md says, with the places that
 * it leans on. Never grades an altered quotation *verbatim*, and says *ambiguous* where it
 * would have to choose.
 *
 * @throws {QueryError} If there is no word in it, or more than 1,500.
 *
 * @example
 * verifyQuotation(library, { quote: 'a record 56 jets', speaker: undefined }).grade;
 * // 'words left out'
 */
export function verifyQuotation(
  library: Library,
  { quote, speaker }: QuotationToVerify,
): Finding {
  const quoted = readQuotedText(quote);
  const { length } = quoted.words;
  if (length === 0) {
    throw new QueryError(said('questions.no-word-to-verify', { text: quote.trim() }));
  }
  if (length > MOST_WORDS) {
    throw new QueryError(
      said('questions.many-words-to-verify', { count: length, most: MOST_WORDS }),
    );
  }
  const { byWhole, byParts } = chooseArticles(library, quoted);
  const lettered = byWhole.map(letterReading);
  const exact = lettered.flatMap((one) => findExact(quoted, one));
  const theirs = speaker === undefined ? [] : saidBy(speaker, exact);
  const draft =
    exact.length > 0
      ? findWords(quoted, theirs.length > 0 ? theirs : exact)
      : findAltered(quoted, [...lettered, ...byParts().map(letterReading)]);
  return addSpeaker(library, draft, speaker);
}

/** Of the words of a crowd, so many places are asked for their speaker. */
const MOST_ASKED = 60;

/** The places where the one who was given says the words count before all others. */
function saidBy(speaker: string, places: readonly Place[]): readonly Place[] {
  const asked = readAskedSpeaker(speaker);
  return places
    .slice(0, MOST_ASKED)
    .filter((place) => compareSpeaker(asked, place).kind === 'same');
}

/** Every word stands: only marks may differ; places where fewest do come first. */
function findWords(quoted: QuotedText, places: readonly Place[]): Draft {
  const compared = places.map((place) => ({ place, marks: compareMarks(quoted, place) }));
  const fewest = Math.min(...compared.map(({ marks }) => marks.length));
  const nearest = compared.filter(({ marks }) => marks.length === fewest);
  return {
    quote: quoted.text,
    grade: fewest === 0 ? 'verbatim' : 'verbatim but for marks, dashes, spaces',
    marks: nearest[0]?.marks ?? [],
    changes: [],
    apartBy: null,
    among: [],
    alternatives: nearest.map(({ place }) => [place]),
  };
}

/** Whose words they are is said of whatever is near, and graded where the words stand. */
function addSpeaker(
  library: Library,
  { alternatives, ...draft }: Draft,
  asked: string | undefined,
): Finding {
  const isHere = draft.grade !== 'not in these articles';
  const found =
    asked === undefined || !isHere ? null : findSpeaker(library, asked, alternatives);
  const standing = found?.places ?? alternatives.flat();
  const places = standing.map(({ reading, span }) => ({
    address: locateSpan(reading, span),
    span,
  }));
  const speaker = found?.speaker ?? null;
  const grade =
    speaker && isStanding(draft) ? gradeSpeaker(draft.grade, speaker) : draft.grade;
  const cutNegation = draft.changes.length === 0 ? findCutEverywhere(standing) : null;
  return { ...draft, grade, places, speaker, cutNegation };
}

/** Where one of the places has no negation before it, the words may be from there. */
function findCutEverywhere(places: readonly Place[]): string | null {
  const [first = null, ...others] = places.slice(0, MOST_ASKED).map(findCutNegation);
  return others.includes(null) ? null : first;
}

function gradeSpeaker(
  grade: Finding['grade'],
  { kind }: SpeakerFinding,
): Finding['grade'] {
  if (kind === 'same') return grade;
  return kind === 'unclear' ? 'ambiguous' : 'said by someone else';
}

/** All words stand, or an ellipsis says where some do not. */
function isStanding({ grade, changes }: Pick<Draft, 'grade' | 'changes'>): boolean {
  return (
    grade === 'verbatim' ||
    grade === 'verbatim but for marks, dashes, spaces' ||
    (grade === 'words left out' && changes.every(({ isMarked }) => isMarked))
  );
}
