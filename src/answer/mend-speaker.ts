import { sliceSpan } from '../text/span.ts';
import { SpellingIndex, type WordUse } from '../text/spelling-index.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Alike, Mend } from './answer.ts';
import { chooseNear } from './choose-near.ts';
import type { Library } from './library.ts';
import { countStatements, findSpeakers, type KnownSpeaker } from './speakers.ts';

/** A speaker as asked for, with the slips in the name mended. */
export interface MendedSpeaker {
  /** As typed where nothing was mended; undefined for none. */
  readonly speaker: string | undefined;
  readonly mended: readonly Mend[];
  readonly alike: readonly Alike[];
}

/**
 * Mends the words of a speaker's name that are no word of any speaker's name or role: each is
 * read as the one such word that is clearly the nearest. A name that is another well-known
 * one stays as it is ("Hansen" beside "Hanson").
 */
export function mendSpeaker(
  { speakers }: Pick<Library, 'speakers'>,
  asked: string | undefined,
): MendedSpeaker {
  const mended: Mend[] = [];
  const alike: Alike[] = [];
  if (asked === undefined) return { speaker: asked, mended, alike };
  const { known, printed } = wordsOf(speakers);
  let speaker = asked;
  for (const token of splitTokens(asked).toReversed()) {
    const { word, isCommon } = token;
    if (isCommon || printed.has(word)) continue;
    const words = chooseNear(known, { word, kind: 'name' }).map(
      (near) => printed.get(near) ?? near,
    );
    const written = sliceSpan(asked, token);
    const [read] = words;
    if (words.length > 1) alike.push({ written, words });
    else if (read !== undefined) {
      mended.unshift({ written, read });
      speaker = speaker.slice(0, token.start) + read + speaker.slice(token.end);
    }
  }
  return { speaker, mended, alike };
}

/**
 * Suggests speakers for what was typed so far; where none fits, those whom it fits with its
 * slips mended.
 */
export function fitSpeakers(
  { speakers }: Pick<Library, 'speakers'>,
  typed: string,
): readonly KnownSpeaker[] {
  const fitting = findSpeakers(speakers, typed);
  if (fitting.length > 0) return fitting;
  const { speaker = typed, mended } = mendSpeaker({ speakers }, typed);
  return mended.length === 0 ? [] : findSpeakers(speakers, speaker);
}

interface SpeakerWords {
  readonly known: SpellingIndex;
  /** The printed form of each folded word. */
  readonly printed: ReadonlyMap<string, string>;
}

/** Listed once for each list of speakers: of many articles it is long. */
const wordsBySpeakers = new WeakMap<readonly KnownSpeaker[], SpeakerWords>();

function wordsOf(speakers: readonly KnownSpeaker[]): SpeakerWords {
  const known = wordsBySpeakers.get(speakers) ?? listWords(speakers);
  wordsBySpeakers.set(speakers, known);
  return known;
}

function listWords(speakers: readonly KnownSpeaker[]): SpeakerWords {
  const uses = new Map<string, WordUse>();
  const printed = new Map<string, string>();
  for (const speaker of speakers) {
    const text = `${speaker.name} ${speaker.printed}`;
    for (const token of splitTokens(text)) {
      if (token.isCommon) continue;
      const count = (uses.get(token.word)?.count ?? 0) + countStatements(speaker);
      uses.set(token.word, { count, isName: true });
      if (!printed.has(token.word)) printed.set(token.word, sliceSpan(text, token));
    }
  }
  return { known: new SpellingIndex(uses), printed };
}
