import type { Attribution } from '../../attribution/attribution.ts';
import { findQuotations } from '../../text/quotation-marks.ts';
import { isOverlapping, isWithin, type Span, sliceSpan } from '../../text/span.ts';
import type { Reading } from '../library.ts';
import { type AskedSpeaker, isSaidBy, namesIn } from './asked-speaker.ts';
import { type Place, wordsOfPlace } from './place.ts';
import type { SpeakerFinding } from './verified.ts';

/** What an article says of who says the words of a place. */
export type ComparedSpeaker = Pick<
  SpeakerFinding,
  'kind' | 'names' | 'notTheirs' | 'paraphrase'
>;

/** Less of the words than this, and the article does not give them to anybody. */
const LEAST_SHARE = 0.5;

/**
 * Compares the one who was given with those to whom an article gives the words of a place.
 * Each word counts: "Wilkins explained" is the article's, whoever says what follows.
 */
export function compareSpeaker(asked: AskedSpeaker, place: Place): ComparedSpeaker {
  const { reading, span } = place;
  const words = wordsOfPlace(place);
  const said = reading.attributions.filter(
    (each) => isSaying(each, span) && words.some((word) => isSaying(each, word)),
  );
  const theirs = said.filter((each) => isSaidBy(reading, each, asked));
  const surely = theirs.filter(({ speaker }) => speaker.kind !== 'unclear');
  const isTheirs = (word: Span, at: number) =>
    isSaidIn(surely, word) || isOpening(reading, surely, { word, next: words[at + 1] });
  const rest = words.filter((word, at) => !isTheirs(word, at));
  const paraphrase = findParaphrase(reading, said, words);
  const found = { names: namesOf(surely), notTheirs: '', paraphrase };
  if (surely.length > 0 && rest.length === 0) return { ...found, kind: 'same' };
  if (theirs.length > surely.length) {
    return { ...found, kind: 'unclear', names: namesOf(theirs) };
  }
  const others = said.filter((each) => rest.some((word) => isSaying(each, word)));
  if (rest.length < words.length) {
    const names = namesOf(others).filter((name) => !found.names.includes(name));
    return { ...found, kind: 'partly', names, notTheirs: sliceRun(reading, words, rest) };
  }
  const share = words.filter((word) => isSaidIn(said, word)).length / words.length;
  if (share < LEAST_SHARE) {
    return { ...found, kind: isInMarks(reading, span) ? 'not stated' : 'reporter' };
  }
  const names = namesOf(said);
  return { ...found, kind: names.length > 0 ? 'other' : 'not stated', names };
}

/** Returns who says the words of a place, by the article; empty where it does not say. */
export function speakersOf(place: Place): readonly string[] {
  const words = wordsOfPlace(place);
  return namesOf(
    place.reading.attributions.filter(
      (each) => isSaying(each, place.span) && words.some((word) => isSaying(each, word)),
    ),
  );
}

function isSaying({ contents }: Attribution, span: Span): boolean {
  return contents.some((content) => isOverlapping(content, span));
}

function isSaidIn(said: readonly Attribution[], word: Span): boolean {
  return said.some((each) => isSaying(each, word));
}

/** The "that" which opens a statement is no word of the reporter's. */
function isOpening(
  { article }: Reading,
  said: readonly Attribution[],
  { word, next }: { readonly word: Span; readonly next: Span | undefined },
): boolean {
  if (next === undefined || !/^that$/iu.test(sliceSpan(article.text, word))) return false;
  return said.some(({ contents }) => contents.some(({ start }) => start === next.start));
}

/** The first neighbouring words of a place that are of some, as the article has them. */
function sliceRun(
  { article }: Reading,
  words: readonly Span[],
  some: readonly Span[],
): string {
  const [start] = some;
  const first = start ? words.indexOf(start) : 0;
  const length = some.findIndex((word, place) => words[first + place] !== word);
  const last = some.at(length < 0 ? -1 : length - 1);
  return article.text.slice(start?.start, last?.end);
}

/** How many of the words stand outside quotation marks: the reporter's for what was said. */
function findParaphrase(
  reading: Reading,
  said: readonly Attribution[],
  words: readonly Span[],
): SpeakerFinding['paraphrase'] {
  const direct = said.filter(({ kind }) => kind === 'direct');
  const mixed = words.filter((word) => !isSaidIn(direct, word));
  if (mixed.length === 0) return 'none';
  const marked = quotationsOf(reading);
  const outside = mixed.filter((word) => !marked.some((each) => isWithin(word, each)));
  if (outside.length === words.length) return 'all';
  return outside.length === 0 ? 'none' : 'part';
}

/** Tells whether words stand within quotation marks, whoever says them. */
function isInMarks(reading: Reading, span: Span): boolean {
  return quotationsOf(reading).some((quotation) => isWithin(span, quotation));
}

/** Read once for all places of an article; goes when the article does. */
const quotationsByReading = new WeakMap<Reading, readonly Span[]>();

function quotationsOf(reading: Reading): readonly Span[] {
  const { article, paragraphs } = reading;
  const known =
    quotationsByReading.get(reading) ?? findQuotations(article.text, paragraphs);
  quotationsByReading.set(reading, known);
  return known;
}

function namesOf(attributions: readonly Attribution[]): readonly string[] {
  return [...new Set(attributions.flatMap(namesIn))];
}
