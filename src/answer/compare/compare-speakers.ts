import type { Attribution } from '../../attribution/attribution.ts';
import { isOverlapping, isWithin, type Span } from '../../text/span.ts';
import { splitTokens } from '../../text/tokens.ts';
import type { Reading } from '../library.ts';
import { isSpokenBy, speakerWords } from '../match-speaker.ts';
import type { Difference } from './difference.ts';

/** Two reports that share fewer telling words are of other statements. */
const LEAST_SHARED = 2;

/** A message in which somebody is said to have said something. */
export interface ReportingMessage {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/**
 * Finds where a sentence of a message names one speaker and a passage's sentence another
 * for what shares its words. Says nothing where either names nobody, or leaves it open.
 */
export function compareSpeakers(
  message: ReportingMessage,
  sentence: Span,
  { reading, printed }: { reading: Reading; printed: Span },
): readonly Difference[] {
  const there = reading.attributions.filter(({ contents }) =>
    contents.some((content) => isOverlapping(content, printed)),
  );
  if (there.every((each) => nameOf(each) === null)) return [];
  return message.attributions
    .filter(({ contents }) => contents.some((content) => isWithin(content, sentence)))
    .flatMap((ours) => {
      const name = nameOf(ours);
      if (name === null) return [];
      const words = termsOf(message.text, ours.contents);
      const theirs = there.filter(
        ({ contents }) =>
          countShared(words, termsOf(reading.article.text, contents)) >= LEAST_SHARED,
      );
      const names = theirs.map(nameOf);
      const isTheirs = theirs.some((each) => isSamePerson(reading, each, name));
      const [other] = names;
      if (!other || isTheirs || names.includes(null)) return [];
      return [{ kind: 'speaker' as const, message: name, passage: other }];
    });
}

/** A name in capitals; not "he" or "officials". */
function nameOf({ speaker, anonymous }: Attribution): string | null {
  if (anonymous || !('name' in speaker)) return null;
  return /^\p{Lu}/u.test(speaker.name) ? speaker.name : null;
}

/** "Price" and "Ned Price" may be one: each word of the shorter name is in the longer. */
function isSamePerson(reading: Reading, theirs: Attribution, name: string): boolean {
  const ours = speakerWords(name);
  if (isSpokenBy(reading, theirs, ours)) return true;
  const printed = speakerWords(nameOf(theirs) ?? '');
  return printed.length > 0 && printed.every((word) => ours.includes(word));
}

function termsOf(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const tokens = spans.flatMap((span) => splitTokens(text, span));
  return new Set(tokens.filter(({ isCommon }) => !isCommon).map(({ term }) => term));
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((term) => other.has(term)).length;
}
