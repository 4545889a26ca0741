import type { Address } from '../article/address.ts';
import type {
  Alike,
  Focus,
  Found,
  Mend,
  NothingFound,
  Order,
  SearchedStatements,
} from './answer.ts';
import type { AskedTime } from './asked-time.ts';
import { citePassage } from './cite-passage.ts';
import { leaveOutCopies } from './find-copies.ts';
import type { Library, Reading } from './library.ts';
import { orderByTime } from './order-by-time.ts';
import { namesFitting } from './speakers.ts';

/** A message is read on a phone: at most so many passages at once. */
export const PASSAGES_AT_ONCE = 3;

/** More near misses than this help nobody. */
export const MOST_NEAR_MISSES = 6;

/** A question as every answer carries it. */
export interface Asked {
  /** In the words a person would type: `/who said what: small-boat`. */
  readonly asked: string;
  readonly focus: Focus;
  /** What a search made of words that stand nowhere. @default none */
  readonly mended?: readonly Mend[];
  readonly alike?: readonly Alike[];
}

/** How found passages are shown. */
export interface Showing {
  /** @default 'found' */
  readonly certainty?: Found['certainty'];
  /** @default 'best' */
  readonly order?: Order;
  /** Questions that ask for less. @default none */
  readonly narrower?: readonly string[];
  /** @default null */
  readonly during?: AskedTime | null;
}

/**
 * Builds the answer that shows the first of some passages and keeps the rest for *More*.
 *
 * @param addresses Best first, at least one; those that overlap an earlier one, or repeat
 * its words in another article, are left out.
 */
export function buildFound(
  library: Library,
  { asked, focus, mended = [] }: Asked,
  addresses: readonly Address[],
  { certainty = 'found', order = 'best', narrower = [], during = null }: Showing = {},
): Found {
  const best = leaveOutOverlapping(addresses);
  const apart = leaveOutCopies(
    library,
    order === 'time' ? orderByTime(library, best) : best,
  );
  const shown = apart.slice(0, PASSAGES_AT_ONCE);
  return {
    kind: 'found',
    asked,
    focus,
    passages: shown.flatMap((address) => citePassage(library, address, focus) ?? []),
    rest: apart.slice(PASSAGES_AT_ONCE),
    certainty,
    from: 1,
    total: apart.length,
    sharedBy: namesSharing(library, focus),
    about: null,
    mended,
    order,
    narrower,
    during,
  };
}

function namesSharing({ speakers }: Library, focus: Focus): readonly string[] {
  const names = namesFitting(speakers, focus.speaker);
  return names.length > 1 ? names : [];
}

/** What a search did not find, and what came near. */
export interface Misses extends Pick<NothingFound, 'missing'> {
  /** Best first; the first few that do not overlap are kept. */
  readonly near: readonly Address[];
  /** @default null */
  readonly among?: SearchedStatements | null;
  /** @default null */
  readonly during?: AskedTime | null;
  /** Questions that the articles can answer. @default none */
  readonly narrower?: readonly string[];
}

/** Builds the answer that says what was searched and what came near. */
export function buildNothingFound(
  { asked, focus, alike = [] }: Asked,
  readings: readonly Reading[],
  { missing, near, among = null, during = null, narrower = [] }: Misses,
): NothingFound {
  return {
    kind: 'nothing-found',
    asked,
    focus,
    searched: countSearched(readings),
    missing,
    alike,
    among,
    during,
    narrower,
    near: leaveOutOverlapping(near).slice(0, MOST_NEAR_MISSES),
  };
}

/** Counted once for all questions: of a large library it takes longer than an answer. */
const searchedByReadings = new WeakMap<readonly Reading[], NothingFound['searched']>();

/** Counts what was searched. */
export function countSearched(readings: readonly Reading[]): NothingFound['searched'] {
  const known = searchedByReadings.get(readings);
  if (known) return known;
  const searched = {
    articles: readings.length,
    sentences: readings.reduce((sum, { sentenceCount }) => sum + sentenceCount, 0),
    newest: newestDay(readings),
  };
  searchedByReadings.set(readings, searched);
  return searched;
}

/** Leaves out the addresses that share a sentence with an earlier one. */
export function leaveOutOverlapping(addresses: readonly Address[]): readonly Address[] {
  const apartByArticle = new Map<string, Address[]>();
  return addresses.filter((address) => {
    const apart = apartByArticle.get(address.article) ?? [];
    if (apart.some((earlier) => isSharing(earlier, address))) return false;
    apartByArticle.set(address.article, apart);
    apart.push(address);
    return true;
  });
}

function isSharing(one: Address, other: Address): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Days are written year first, so the greatest text is the newest day. */
function newestDay(readings: readonly Reading[]): string | null {
  const days = readings.flatMap(({ article }) => article.published?.slice(0, 10) ?? []);
  return days.toSorted().at(-1) ?? null;
}
