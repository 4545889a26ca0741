import type { Attribution } from '../attribution/attribution.ts';
import { isSpellingOf } from '../text/is-spelling-of.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Reading } from './library.ts';

/** Returns the folded words of a name that tell: "Ned Price" → `ned`, `price`. */
export function speakerWords(asked: string): readonly string[] {
  return splitTokens(asked)
    .filter((token) => !token.isCommon)
    .map((token) => token.word);
}

/**
 * Tells whether an attribution's speaker is the one asked for: each word asked stands in
 * the speaker's name, in the source as printed, or in the mention that tells who it is.
 * So "Price", "Ned Price" and "State Department" all match "he", said by Ned Price. Where
 * the article prints one name in two spellings, either matches.
 *
 * @param asked Folded words, see {@link speakerWords}; none for any speaker.
 */
export function isSpokenBy(
  reading: Reading,
  attribution: Attribution,
  asked: readonly string[],
): boolean {
  if (asked.length === 0) return true;
  const words = wordsOfSpeaker(reading, attribution);
  const [missing, ...others] = asked.filter((word) => !words.has(word));
  if (missing === undefined) return true;
  return (
    others.length === 0 &&
    asked.length > 1 &&
    [...words].some((word) => isSpellingOf(word, missing)) &&
    isPrinted(reading, asked)
  );
}

/** Words with a capital, each with the next one: asked for each statement of a speaker. */
const namePairsByReading = new WeakMap<Reading, ReadonlySet<string>>();

/** Tells whether the words of a name stand one after another in an article. */
function isPrinted(reading: Reading, asked: readonly string[]): boolean {
  const pairs = namePairsByReading.get(reading) ?? findNamePairs(reading);
  namePairsByReading.set(reading, pairs);
  return asked
    .slice(1)
    .every((word, place) => pairs.has(`${asked[place] ?? ''} ${word}`));
}

function findNamePairs({ article }: Reading): ReadonlySet<string> {
  const words = splitTokens(article.text);
  return new Set(
    words.flatMap(({ word, isCapitalised }, place) => {
      const next = words[place + 1];
      return isCapitalised && next?.isCapitalised ? `${word} ${next.word}` : [];
    }),
  );
}

/**
 * The words by which a speaker is matched, split once: a question about a speaker is held
 * against all statements of the library. Goes when its article does.
 */
const wordsByAttribution = new WeakMap<Attribution, ReadonlySet<string>>();

function wordsOfSpeaker(reading: Reading, attribution: Attribution): ReadonlySet<string> {
  const known = wordsByAttribution.get(attribution);
  if (known) return known;
  const words = new Set(speakerTexts(reading, attribution).flatMap(speakerWords));
  wordsByAttribution.set(attribution, words);
  return words;
}

function speakerTexts(
  reading: Reading,
  { sources, speaker }: Attribution,
): readonly string[] {
  const printed = (span: Span) => sliceSpan(reading.article.text, span);
  const texts = sources.map(printed);
  switch (speaker.kind) {
    case 'stated':
      return [...texts, speaker.name];
    case 'resolved':
      return [...texts, speaker.name, printed(speaker.evidence)];
    case 'unclear':
      return [...texts, ...speaker.candidates];
    case 'unknown':
      return texts;
    default:
      return speaker satisfies never;
  }
}
