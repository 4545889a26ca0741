import { sliceSpan } from '../../text/span.ts';
import type { Reading } from '../library.ts';
import { speakerWords } from '../match-speaker.ts';

/** For each name, the words of every form in which an article prints who it is. */
type FormsByName = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

/** Read once for all places of an article; goes when the article does. */
const formsByReading = new WeakMap<Reading, FormsByName>();

/**
 * Tells whether an article calls a speaker so anywhere: "the Afghan ambassador" is Hamdullah
 * Mohib in all that he says, though only one of his statements has "Afghan Ambassador
 * Hamdullah Mohib". All words asked must be of the name and of one form.
 *
 * @param name The name of the speaker as the article's attributions have it.
 * @param asked Folded words, see `speakerWords`.
 */
export function isKnownAs(
  reading: Reading,
  name: string,
  asked: readonly string[],
): boolean {
  return (formsOf(reading).get(name) ?? []).some((form) =>
    asked.every((word) => form.has(word)),
  );
}

/** Returns the names of all speakers of an article whom it calls so. */
export function namesKnownAs(
  reading: Reading,
  asked: readonly string[],
): readonly string[] {
  if (asked.length === 0) return [];
  return [...formsOf(reading).keys()].filter((name) => isKnownAs(reading, name, asked));
}

function formsOf(reading: Reading): FormsByName {
  const known = formsByReading.get(reading);
  if (known) return known;
  const { text } = reading.article;
  const forms = new Map<string, ReadonlySet<string>[]>();
  for (const { speaker, sources } of reading.attributions) {
    if (!('name' in speaker)) continue;
    const printed =
      speaker.kind === 'resolved' ? [...sources, speaker.evidence] : sources;
    const name = speakerWords(speaker.name);
    const found = printed.map((span) => {
      return new Set([...name, ...speakerWords(sliceSpan(text, span))]);
    });
    forms.set(speaker.name, [...(forms.get(speaker.name) ?? []), ...found]);
  }
  formsByReading.set(reading, forms);
  return forms;
}
