import type { PersonMention } from './cast.ts';
import { mentionsNear } from './mentions-near.ts';
import type { ResolvedSpeaker, SpeakerContext } from './resolve-speakers.ts';
import { resolvedTo } from './resolved-to.ts';
import type { Source } from './source.ts';
import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

const KIN =
  /^(?:son|daughter|wife|husband|widow|widower|mother|father|brother|sister|partner|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother)$/;
/** No story has more paragraphs that matter here. */
const WHOLE_STORY = 40;

/**
 * Resolves "her son" to the one whom the article introduced as somebody's son: "A son, Emil, a
 * dentist, survives her." Only where one son is named so far, in a sentence that speaks of "her"
 * as well; else another's son may be meant.
 *
 * @param word the noun, in lower case
 */
export function resolveKin(
  context: SpeakerContext,
  source: Source,
  word: string,
): ResolvedSpeaker | null {
  const { text, cast } = context;
  const owner = text.tokens[source.from]?.lower ?? '';
  const isBare = source.head.to - source.head.from === 2;
  if (!/^(?:his|her)$/.test(owner) || !isBare || !KIN.test(word)) return null;
  const near = mentionsNear(cast, text, { at: source.from, paragraphs: WHOLE_STORY });
  const kin = near.filter((mention) => isCalled(text, mention, word));
  const [mention, other] = kin;
  if (mention === undefined) return null;
  if (other !== undefined && other.person !== mention.person) return null;
  return kin.some((one) => isToldWith(text, one, owner))
    ? resolvedTo(context, mention.person)
    : null;
}

/** "A son, | Emil", "his wife | Gwen". */
function isCalled(
  { tokens }: TaggedText,
  { from }: PersonMention,
  word: string,
): boolean {
  const noun = has(tokens[from - 1], Tag.comma) ? tokens[from - 2] : tokens[from - 1];
  return noun?.lower === word && noun.quotation === -1;
}

/** The sentence of the mention speaks of "her" or "she". */
function isToldWith(
  { tokens, frames }: TaggedText,
  { frame }: PersonMention,
  owner: string,
): boolean {
  const words = owner === 'his' ? /^(?:he|his|him)$/ : /^(?:she|her|hers)$/;
  const sentence = frames[frame];
  return tokens
    .slice(sentence?.from, sentence?.to)
    .some(({ lower, quotation }) => quotation === -1 && words.test(lower));
}
