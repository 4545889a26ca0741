import type { Attribution } from '../../attribution/attribution.ts';
import { TITLES } from '../../text/titles.ts';
import type { Reading } from '../library.ts';
import { isSpokenBy, speakerWords } from '../match-speaker.ts';
import { isKnownAs } from './speaker-forms.ts';

/** The speaker who was given: a name or a role, as folded words. */
export interface AskedSpeaker {
  readonly words: readonly string[];
  /** Without titles, which an article may print or not; the same where there is nothing else. */
  readonly names: readonly string[];
}

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(/\s+/));

/** Reads a speaker as it was typed: "Mr Price", "the Afghan ambassador". */
export function readAskedSpeaker(asked: string): AskedSpeaker {
  const words = speakerWords(asked);
  const names = words.filter((word) => !TITLE_WORDS.has(word));
  return { words, names: names.length > 0 ? names : words };
}

/**
 * Tells whether an article gives a statement to the one who was given: by a name or a role
 * that it has of the speaker anywhere. A title may be missing beside a name ("Mr Price"),
 * not beside a role: the Danish minister is not the Danish ambassador.
 */
export function isSaidBy(
  reading: Reading,
  attribution: Attribution,
  { words, names }: AskedSpeaker,
): boolean {
  if (isSpokenBy(reading, attribution, words)) return true;
  const { speaker } = attribution;
  if ('name' in speaker && isKnownAs(reading, speaker.name, words)) return true;
  const known = new Set(namesIn(attribution).flatMap(speakerWords));
  return names.some((word) => known.has(word)) && isSpokenBy(reading, attribution, names);
}

/** Returns the name of who speaks, or those of all who may; empty where it is not known. */
export function namesIn({ speaker }: Attribution): readonly string[] {
  if ('name' in speaker) return [speaker.name];
  return speaker.kind === 'unclear' ? speaker.candidates : [];
}
