import type { Attribution } from '../../attribution/attribution.ts';
import { findQuotations } from '../../text/quotation-marks.ts';
import { isOverlapping, isWithin, type Span } from '../../text/span.ts';
import { TITLES } from '../../text/titles.ts';
import type { Library, Reading } from '../library.ts';
import { isSpokenBy, speakerWords } from '../match-speaker.ts';
import { namesFitting } from '../speakers.ts';
import type { Place } from './place.ts';
import type { SpeakerFinding } from './verified.ts';

/** At least this share of the words must be said by the speaker who was given. */
const LEAST_SHARE = 0.5;

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(/\s+/));

/**
 * Finds out by the articles' attributions whether the one given says some words. It fails
 * closed: what an article leaves open is not confirmed.
 *
 * @param asked The speaker as given.
 * @param alternatives Where the words stand: each all of them, in one place or several.
 * @returns The finding, and all places, those first that decided it.
 */
export function findSpeaker(
  library: Library,
  asked: string,
  alternatives: readonly (readonly Place[])[],
): { readonly speaker: SpeakerFinding; readonly places: readonly Place[] } {
  const words = nameWords(asked);
  const found = alternatives
    .map((places) => ({
      places,
      ...combine(places.map((place) => compareSpeaker(words, place))),
    }))
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  const kind = found[0]?.kind ?? 'not stated';
  const decisive = found.filter((each) => each.kind === kind);
  const shared = namesFitting(library.speakers, words);
  const speaker = {
    asked,
    kind,
    names: [...new Set(decisive.flatMap(({ names }) => names))],
    isParaphrase: decisive.every(({ isParaphrase }) => isParaphrase),
    sharedBy: shared.length > 1 ? shared : [],
  };
  return { speaker, places: found.flatMap(({ places }) => places) };
}

/** The words of a name without titles, which an article may print or not. */
function nameWords(asked: string): readonly string[] {
  const words = speakerWords(asked);
  const names = words.filter((word) => !TITLE_WORDS.has(word));
  return names.length > 0 ? names : words;
}

/** Of several places the one that confirms counts, then the one that is open. */
const ORDER: readonly SpeakerFinding['kind'][] = [
  'same',
  'unclear',
  'other',
  'reporter',
  'not stated',
];

type Compared = Pick<SpeakerFinding, 'kind' | 'names' | 'isParaphrase'>;

/** Words in several places are theirs where all of them are. */
function combine(found: readonly Compared[]): Compared {
  const worst = found.find(({ kind }) => kind !== 'same') ?? found[0];
  return {
    kind: worst?.kind ?? 'not stated',
    names: worst?.names ?? [],
    isParaphrase: found.every(({ isParaphrase }) => isParaphrase),
  };
}

function compareSpeaker(
  words: readonly string[],
  { reading, letters, span, first, last }: Place,
): Compared {
  const spans = letters.words.slice(first, last + 1);
  const shareOf = (attributions: readonly Attribution[]) =>
    spans.filter((span) => attributions.some((each) => isSaying(each, span))).length /
    spans.length;
  const said = reading.attributions.filter((each) => shareOf([each]) > 0);
  const theirs = said.filter((each) => isSpokenBy(reading, each, words));
  const surely = theirs.filter(({ speaker }) => speaker.kind !== 'unclear');
  if (surely.length > 0 && shareOf(surely) >= LEAST_SHARE) {
    return {
      kind: 'same',
      names: namesOf(surely),
      isParaphrase: surely.every((each) => each.kind === 'indirect'),
    };
  }
  const isParaphrase = said.every((each) => each.kind === 'indirect');
  if (theirs.some(({ speaker }) => speaker.kind === 'unclear')) {
    return { kind: 'unclear', names: namesOf(theirs), isParaphrase };
  }
  const names = namesOf(said);
  if (shareOf(said) < LEAST_SHARE) {
    const isQuoted = isInMarks(reading, span);
    return { kind: isQuoted ? 'not stated' : 'reporter', names: [], isParaphrase };
  }
  return { kind: names.length > 0 ? 'other' : 'not stated', names, isParaphrase };
}

/** Tells whether words stand within quotation marks, whoever says them. */
function isInMarks({ article, paragraphs }: Reading, span: Span): boolean {
  return findQuotations(article.text, paragraphs).some((quotation) =>
    isWithin(span, quotation),
  );
}

function isSaying({ contents }: Attribution, span: Span): boolean {
  return contents.some((content) => isOverlapping(content, span));
}

/** Returns who says the words of a place, by the article; empty where it does not say. */
export function speakersOf({ reading, letters, first, last }: Place): readonly string[] {
  const spans = letters.words.slice(first, last + 1);
  return namesOf(
    reading.attributions.filter((each) => spans.some((span) => isSaying(each, span))),
  );
}

function namesOf(attributions: readonly Attribution[]): readonly string[] {
  const names = attributions.flatMap(({ speaker }) => {
    if ('name' in speaker) return speaker.name;
    return speaker.kind === 'unclear' ? speaker.candidates : [];
  });
  return [...new Set(names)];
}
