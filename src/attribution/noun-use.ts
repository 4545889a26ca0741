import type { Frame, TaggedText } from './tagged-text.ts';
import { SPEAKER, Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has, isNounAdjective } from './word-class.ts';

/**
 * Reporting verbs whose base form is a noun as well: it is a verb only after a plural, a
 * pronoun or an auxiliary. Source: own selection from `reporting-verbs.ts`.
 */
const NOUN_TOO = new Set(
  `claim report question charge comment answer request estimate demand note call blame attack
   praise promise offer post tweet point signal hint joke remark reply boast pledge vow
   challenge dispute forecast project voice detail outline address label brand mock blast slam
   salute fear hope doubt shout cry laugh sob groan start press rule guess state show find
   chant scream whisper protest`.split(/\s+/),
);
const BEFORE_NOUN: number = Tag.determiner | Tag.possessive | Tag.genitive;
const SUBJECT: number =
  Tag.auxiliary |
  Tag.pronoun |
  Tag.indefinite |
  Tag.relative |
  Tag.adverb |
  Tag.coordinator |
  Tag.comma |
  Tag.negation;

/**
 * Tells whether a form that is also a noun or an adjective is one at `at`: "the report", "his
 * claim", "the Washington Post", "calls for help". A headline may write its verbs with a capital.
 */
export function isNounUse({ tokens }: TaggedText, frame: Frame, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const form = token?.verb?.form;
  const isFirst = at === frame.from;
  if (has(token, Tag.capital) && !isFirst && frame.paragraph > 0) return true;
  if (isFirst || form === 'gerund') return isFirst && form !== 'gerund';
  if (has(before, BEFORE_NOUN) && !isSubjectWord(before)) return true;
  if (isNounAdjective(before)) return true;
  if (form === 'past' || form === 'participle') return false;
  const isNoun = isNounForm(token, before) && !beginsReport(before, tokens[at + 1]);
  return isNoun || isPartOfRole(tokens, at);
}

/** "Her rival, state Treasurer Ana Ruiz", "project director Ana Ruiz": part of a role. */
function isPartOfRole(tokens: readonly Token[], at: number): boolean {
  const role = tokens[at + 1];
  if (!NOUN_TOO.has(tokens[at]?.lower ?? '')) return false;
  if (!has(tokens[at - 1], Tag.comma) || !has(tokens[at + 2], Tag.capital)) return false;
  return has(role, Tag.person | Tag.capital);
}

function isNounForm(token: Token | undefined, before: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  if (has(before, Tag.preposition | Tag.number) && before?.lower !== 'to') return true;
  if (token?.verb?.form !== 'base' || !NOUN_TOO.has(lower)) return false;
  return !isPlural(before) || isSingularDeterminer(before); // "that answer"
}

/** After these no base form is a verb: "called that answer an insult". */
function isSingularDeterminer(token: Token | undefined): boolean {
  return /^(?:this|that|another|each|one|no|every)$/.test(token?.lower ?? '');
}

/** "Sources close to the singer claim she is well": a clause after it. */
function beginsReport(before: Token | undefined, next: Token | undefined): boolean {
  return has(before, SPEAKER | Tag.capital) && has(next, Tag.pronoun);
}

/** "This suggests", "all say", "one said". */
function isSubjectWord(token: Token | undefined): boolean {
  return has(token, Tag.indefinite) && !has(token, Tag.genitive);
}

/** What a base form can follow: "officials report", "they report", "did report". */
function isPlural(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  if (lower === 'both' || lower === 'neither') return false;
  if (has(token, SUBJECT) || lower === 'to') return true;
  return /(?:[^s]s|men|people|children|media|police)$/.test(lower);
}
