import { genderOfGivenName } from '../text/given-names.ts';
import { isOnePerson } from './described-gender.ts';
import {
  findNames,
  genderOfTitle,
  isTitle,
  type NameMention,
  withoutLetters,
} from './names.ts';
import type { Source } from './source.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { SPEAKER, Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has } from './word-class.ts';

/** "Colin in Upper Skarn": where someone lives. */
const HOME = /^(?:in|from|of)$/;

/**
 * Finds the name of the speaker in a source: the one that its head ends in, else the one in an
 * apposition. Returns null where it only describes ("the head of the union").
 */
export function findNameInSource(text: TaggedText, source: Source): NameMention | null {
  const { head } = source;
  const end = withoutLetters(text, head.from, nounEnd(text, head));
  const core = { from: head.from, to: end };
  const names = findNames(text, core.from, core.to);
  const last = names.at(-1);
  const others = findNames(text, core.to, head.to);
  const called = others.find((name) => isCalled(text, name, head));
  if (called !== undefined) return called;
  const inTitle = others.find((name) => isInTitle(text, name, head));
  const outer = inTitle ?? others.at(-1);
  const isTitled = outer !== undefined && isTitledName(text, outer, head);
  if (isTitled && has(text.tokens[core.to], Tag.bracket)) return outer;
  if (last !== undefined && last.to === core.to && !isCommonNoun(text, last)) {
    const person = last.isBody ? nameInApposition(text, source) : null;
    return (
      person ?? withPlace(text, names, last) ?? joined(text, { names, others }, last)
    );
  }
  return isTitled ? outer : nameInApposition(text, source);
}

/** "Her rival, Jon Eck": a whole segment; "Cobb and his wife, Ellen" are two. */
function nameInApposition(text: TaggedText, { head, to }: Source): NameMention | null {
  const { tokens } = text;
  const words = tokens.slice(head.from, head.to);
  if (words.some((token) => has(token, Tag.coordinator))) return null;
  const isSegment = (name: NameMention) => {
    const { core, to: end, isBody } = name;
    const comma = hasRole(text, head, name) ? roleBefore(text, name) : name.from - 1;
    const isWhole = !isBody && has(tokens[comma], Tag.comma);
    const ends =
      end === to ||
      has(tokens[end], Tag.comma | Tag.dash) ||
      HOME.test(tokens[end]?.lower ?? '');
    const given = tokens[core]?.lower ?? '';
    return isWhole && ends && (end - core >= 2 || genderOfGivenName(given) !== null);
  };
  return findNames(text, head.to, to).find(isSegment) ?? null;
}

/** A role before a name has so many words at most. */
const ROLE_REACH = 6;
const NOT_IN_A_ROLE: number =
  Tag.comma | Tag.preposition | Tag.coordinator | Tag.relative | Tag.past;

/** "The boat, the schooner Anna Lee" is nobody: the noun before the comma or the name tells. */
function hasRole(text: TaggedText, head: Range, { from, core }: NameMention): boolean {
  return core > from || has(text.tokens[from - 1], Tag.person) || isOnePerson(text, head);
}

/** Returns the token before a name and its role: "his sister |, the painter Isla Finch". */
function roleBefore({ tokens }: TaggedText, { from }: NameMention): number {
  let at = from - 1;
  const first = Math.max(0, from - ROLE_REACH);
  while (at > first && (!has(tokens[at], NOT_IN_A_ROLE) || isNamed(tokens[at]))) at--;
  const isAdjective = has(tokens[at], Tag.past) && has(tokens[at - 1], Tag.comma);
  return isAdjective ? at - 1 : at; // ", retired Colonel Ana Ruiz"
}

/** "Critics", "Police" as the first word of a sentence: capital, but no name. */
function isCommonNoun({ tokens }: TaggedText, { from, to }: NameMention): boolean {
  return to - from === 1 && has(tokens[from], SPEAKER);
}

/** "President of the union Ana Ruiz", "a student union president Ana Ruiz": a name after a title. */
function isTitledName(text: TaggedText, name: NameMention, head: Range): boolean {
  const { tokens } = text;
  if (isInTitle(text, name, head)) return true;
  if (name.to !== head.to || name.isBody) return false;
  if (genderOfTitle(tokens[name.core - 1]) !== null && name.core > name.from) return true;
  if (name.to - name.core < 2) return false;
  if (name.core > name.from || has(tokens[name.from - 1], Tag.person)) return true;
  const isGiven = genderOfGivenName(tokens[name.core]?.lower ?? '') !== null;
  return (
    isGiven && tokens.slice(head.from, name.from).some((one) => has(one, Tag.person))
  );
}

function isNamed(token: Token | undefined): boolean {
  return /^(?:named|called)$/.test(token?.lower ?? '');
}

/** "A welder | named Bo Strand". */
function isCalled(
  text: TaggedText,
  { from, core, isBody }: NameMention,
  head: Range,
): boolean {
  if (isBody || !isNamed(text.tokens[from - 1])) return false;
  const isGiven = genderOfGivenName(text.tokens[core]?.lower ?? '') !== null;
  return isGiven || isOnePerson(text, head);
}

/** "Leader of the Opposition | Ana Ruiz of the Reform Party": an office without an article before it. */
function isInTitle({ tokens }: TaggedText, name: NameMention, head: Range): boolean {
  const { from, core, to, isBody } = name;
  if (isBody || core === from || to - core < 2 || head.from === from) return false;
  const isOffice =
    has(tokens[head.from], Tag.capital) && has(tokens[head.from], Tag.person);
  const isOfBody = /^(?:of|for)$/.test(tokens[head.from + 1]?.lower ?? '');
  return (
    isOffice &&
    isOfBody &&
    genderOfTitle(tokens[core - 1]) === null &&
    !isTitle(tokens[core - 1])
  );
}

/** Returns where a noun phrase ends: before its first preposition, bracket or relative clause. */
export function nounEnd({ tokens }: TaggedText, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    const isInName = has(tokens[at], Tag.capital) && has(tokens[at - 1], Tag.capital);
    if (isInName) continue; // "Nurses Without Borders"
    if (has(tokens[at], Tag.preposition | Tag.relative | Tag.bracket | Tag.past))
      return at;
  }
  return to;
}

/** "Taiwan's Naval Command", "the Tenants' Alliance": place or members belong to the body's name. */
function withPlace(
  text: TaggedText,
  names: readonly NameMention[],
  last: NameMention,
): NameMention | null {
  const owner = names.at(-2);
  if (!last.isBody || owner === undefined || owner.to !== last.from) return null;
  const word = text.tokens[owner.core];
  const isMembers = /^the$/.test(text.tokens[owner.from - 1]?.lower ?? '');
  if (isMembers && last.to - last.from === 1)
    return { ...last, from: owner.from, core: owner.from };
  const isPlace = owner.to - owner.core === 1 && owner.core === owner.from;
  if (!isPlace || has(word, SPEAKER) || !has(word, Tag.genitive)) return null;
  return { ...last, from: owner.from, core: owner.from };
}

/** "Presidents Ana Ruiz and Jorge Leal": both names. */
function joined(
  text: TaggedText,
  { names, others }: { names: readonly NameMention[]; others: readonly NameMention[] },
  last: NameMention,
): NameMention {
  const before = names.at(-2);
  const isPair = before?.to === last.from - 1 && text.tokens[before.to]?.lower === 'and';
  return isPair && before !== undefined
    ? { ...last, from: before.from, core: before.core }
    : (pairOver(text, last, others) ?? last);
}

/** "Ministers Ana Ruiz of Spain and | Karl Voss of Austria": both, with what stands between. */
function pairOver(
  { tokens }: TaggedText,
  { from, core, to }: NameMention,
  others: readonly NameMention[],
): NameMention | null {
  const [home, second] = others;
  if (home?.from !== to + 1 || second?.from !== home.to + 1) return null;
  const isOf = /^(?:of|from)$/.test(tokens[to]?.lower ?? '');
  const isAnd = tokens[home.to]?.lower === 'and';
  if (!isOf || !isAnd || second.isBody || second.to - second.core < 2) return null;
  return { from, core, to: second.to, isBody: false };
}
