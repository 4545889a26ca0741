import { isWiderPlace } from '../text/place-names.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import { findBarePlaces } from './places/bare-places.ts';
import { findDatelinePlaces } from './places/dateline-places.ts';
import { isPlaceIn } from './places/is-place-in.ts';
import { findNameRuns, type NameRun } from './places/name-runs.ts';
import { REGION_NOUNS } from './places/place-words.ts';
import { whatIsNamed } from './places/what-is-named.ts';

/** A place as named, at its span. */
export interface PlaceMention extends Span {
  /** The place as printed, without article or preposition: "Springfield, Illinois". */
  readonly name: string;
}

const REGION_AFTER = /^ (\p{Ll}+)/u;
const HOUSE_NUMBER = /(?<![\p{L}\p{N}.,])\d{1,5}[a-c]? $/u;
const STREET_NAME =
  /(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Square|Place|Terrace|Crescent)$/u;
/** Cities whose name is a state's too. */
const CITY_AND_STATE = /^(?:Washington|New York)$/u;
/** No house number is longer, with the space behind it. */
const NUMBER_REACH = 8;

/**
 * Finds the places named in one span of a text, in order, none overlapping another: names
 * behind prepositions of place, datelines, "City, Country", and places without a name ("at
 * the airport"). A country that acts or speaks is no place. Linear in the length.
 *
 * @example
 * const text = 'The fire broke out in Port Elder, Ohio.';
 * findPlaces(text, { start: 0, end: text.length }); // [{ start: 22, end: 38, name: 'Port Elder, Ohio' }]
 */
export function findPlaces(text: string, within: Span): readonly PlaceMention[] {
  const part = text.slice(within.start, within.end);
  const spans = [
    ...findDatelinePlaces(part),
    ...findNamedPlaces(part),
    ...findBarePlaces(part),
  ];
  return apart(spans).map(({ start, end }) => ({
    start: within.start + start,
    end: within.start + end,
    name: part.slice(start, end),
  }));
}

function findNamedPlaces(part: string): readonly Span[] {
  const places: Span[] = [];
  for (const run of findNameRuns(part)) {
    const last = places.at(-1) ?? null;
    if (last !== null && belongsTo(part, last, run))
      places[places.length - 1] = { start: last.start, end: run.end };
    else if (isPlaceIn(part, run, last?.end ?? null)) places.push(widened(part, run));
  }
  return places;
}

/** "Springfield | , Illinois", "Mecca | 's Grand Mosque": one place by two names. */
function belongsTo(part: string, last: Span, run: NameRun): boolean {
  const between = part.slice(last.end, run.start);
  if (/^['’]s $/u.test(between)) return whatIsNamed(run.words) === 'built';
  const name = run.words.join(' ');
  const isWider = isWiderPlace(name) || isWiderPlace(`${name}.`);
  const town = part.slice(last.start, last.end);
  return (
    between === ', ' && isWider && (CITY_AND_STATE.test(town) || !isWiderPlace(town))
  );
}

/** The street takes in the house number, the name its noun: "Helmand | province". */
function widened(part: string, run: NameRun): Span {
  const number = STREET_NAME.test(part.slice(run.start, run.end))
    ? (HOUSE_NUMBER.exec(
        part.slice(Math.max(0, run.start - NUMBER_REACH), run.start),
      )?.[0].length ?? 0)
    : 0;
  const noun = REGION_AFTER.exec(part.slice(run.end, run.end + 20))?.[1] ?? '';
  const end =
    REGION_NOUNS.has(noun) && !run.isGenitive ? run.end + noun.length + 1 : run.end;
  return { start: run.start - number, end };
}

/** Leaves out what overlaps an earlier kind of find; sorts the rest. */
function apart(spans: readonly Span[]): readonly Span[] {
  const sorted = spans
    .map((span, place) => ({ span, place }))
    .sort((one, other) => one.span.start - other.span.start || one.place - other.place);
  const kept: Span[] = [];
  for (const { span } of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !isOverlapping(last, span)) kept.push(span);
  }
  return kept;
}
