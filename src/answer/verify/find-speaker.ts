import type { Library } from '../library.ts';
import { namesFitting } from '../speakers.ts';
import { type AskedSpeaker, readAskedSpeaker } from './asked-speaker.ts';
import { type ComparedSpeaker, compareSpeaker } from './compare-speaker.ts';
import type { Place } from './place.ts';
import { namesKnownAs } from './speaker-forms.ts';
import type { SpeakerFinding } from './verified.ts';

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
  const given = readAskedSpeaker(asked);
  const found = alternatives
    .map((places) => ({
      places,
      ...combine(places.map((place) => compareSpeaker(given, place))),
    }))
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  const kind = found[0]?.kind ?? 'not stated';
  const decisive = found.filter((each) => each.kind === kind);
  const speaker = {
    asked,
    kind,
    names: [...new Set(decisive.flatMap(({ names }) => names))],
    notTheirs: found[0]?.notTheirs ?? '',
    paraphrase: leastOf(decisive.map(({ paraphrase }) => paraphrase)),
    sharedBy: findSharing(
      library,
      given,
      decisive.flatMap(({ places }) => places),
    ),
  };
  return { speaker, places: found.flatMap(({ places }) => places) };
}

/** Names that a name may mean, or a role in the articles where the words stand. */
function findSharing(
  library: Library,
  { words, names }: AskedSpeaker,
  places: readonly Place[],
): readonly string[] {
  const named = namesFitting(library.speakers, names);
  const readings = new Set(places.map(({ reading }) => reading));
  const known =
    named.length > 0
      ? named
      : [...readings].flatMap((reading) => namesKnownAs(reading, words));
  const shared = new Set(known);
  return shared.size > 1 ? [...shared] : [];
}

/** Of several places the one that confirms counts, then the one that is open. */
const ORDER: readonly SpeakerFinding['kind'][] = [
  'same',
  'unclear',
  'partly',
  'other',
  'reporter',
  'not stated',
];

/** Words in several places are theirs where all of them are. */
function combine(found: readonly ComparedSpeaker[]): ComparedSpeaker {
  const worst = found.find(({ kind }) => kind !== 'same') ?? found[0];
  const isEach = (paraphrase: SpeakerFinding['paraphrase']) =>
    found.every((each) => each.paraphrase === paraphrase);
  return {
    kind: worst?.kind ?? 'not stated',
    names: worst?.names ?? [],
    notTheirs: worst?.notTheirs ?? '',
    paraphrase: isEach('all') ? 'all' : isEach('none') ? 'none' : 'part',
  };
}

/** Where one of several places has the words in quotation marks, they were said so. */
function leastOf(
  found: readonly SpeakerFinding['paraphrase'][],
): SpeakerFinding['paraphrase'] {
  const order = ['none', 'part', 'all'] as const;
  return order.find((each) => found.includes(each)) ?? 'none';
}
