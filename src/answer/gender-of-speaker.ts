import { genderOfRole } from '../attribution/names.ts';
import { BODY_NOUNS } from '../attribution/speaker-nouns.ts';
import { genderOfGivenName } from '../text/given-names.ts';
import { sliceSpan } from '../text/span.ts';
import { wordList } from '../text/word-list.ts';
import type { Reading } from './library.ts';

/** What is known of a speaker, as far as a pronoun tells it; null for nothing. */
export type SpeakerGender = 'woman' | 'man' | 'body' | null;

const BODIES = wordList(BODY_NOUNS);
const GENDER_BY_PRONOUN: Readonly<Record<string, SpeakerGender>> = {
  he: 'man',
  him: 'man',
  she: 'woman',
  her: 'woman',
};

/** Returns whom a pronoun can stand for: a woman, a man, or null for anybody. */
export function genderOfPronoun(word: string): SpeakerGender {
  return GENDER_BY_PRONOUN[word] ?? null;
}

/**
 * Returns the gender of a speaker by name and titles, else by the pronouns that the article
 * has for them; a body, such as a ministry, has none and is told apart.
 */
export function genderOfSpeaker(
  { article, attributions }: Pick<Reading, 'article' | 'attributions'>,
  name: string,
): SpeakerGender {
  const byName = genderOfName(name);
  if (byName !== null) return byName;
  const printed = attributions
    .filter(({ speaker }) => 'name' in speaker && speaker.name === name)
    .flatMap(({ sources }) => sources.map((source) => sliceSpan(article.text, source)));
  const told = printed
    .map((source) => genderOfPrinted(source))
    .find((each) => each !== null);
  return told ?? null;
}

function genderOfName(name: string): SpeakerGender {
  const words = wordsOf(name);
  if (BODIES.has(words.at(-1) ?? '')) return 'body';
  const [first = ''] = words;
  return (
    words.map(genderOfRole).find((each) => each !== null) ?? genderOfGivenName(first)
  );
}

/** "She", "spokesman Price"; not "a spokesman’s sister". */
function genderOfPrinted(source: string): SpeakerGender {
  const byPronoun = genderOfPronoun(source.toLowerCase());
  if (byPronoun !== null || /['’]s\b| of /u.test(source)) return byPronoun;
  return (
    wordsOf(source)
      .map(genderOfRole)
      .find((each) => each !== null) ?? null
  );
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
}
