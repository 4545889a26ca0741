import { genderOfGivenName } from '../text/given-names.ts';
import {
  LETTERS_AFTER_A_NAME,
  MEN_TITLES,
  NOT_IN_A_PERSONS_NAME,
  TITLES,
  WOMEN_TITLES,
} from '../text/titles.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has } from './word-class.ts';

/** A run of capitalised words: titles, then the name itself. */
export interface NameMention extends Range {
  /** First token of the name proper, after the titles. */
  readonly core: number;
  /** A word in it stands in no person's name: "Times", "University". */
  readonly isBody: boolean;
}

/** Small words inside a name: "Ursula von der Leyen", "Abdul bin Said", "Sanna í Homrum". */
const PARTICLE =
  /^(?:de|del|della|der|di|da|das|do|dos|du|van|von|den|la|le|al|el|bin|bint|ibn|ben|abu|ter|zu|zum|zur|af|av|á|í|ap|ab|y|e)$/;
const NO_NAME: number =
  Tag.determiner |
  Tag.pronoun |
  Tag.possessive |
  Tag.preposition |
  Tag.subordinator |
  Tag.coordinator |
  Tag.question |
  Tag.be |
  Tag.auxiliary |
  Tag.time |
  Tag.adverb;
const INSIDE_NAME: number = Tag.possessive | Tag.preposition;
/** Words that NO_NAME would stop at, but that are names too: "Theresa May". */
const ALSO_A_NAME = /^(?:may|will|june|april|august|an|so|do|sun|jan|per|in|over)$/;
/** "San Diego Police", "Fort Wayne Council": a given name in a place's name. */
const BEFORE_A_SAINT = /^(?:san|santa|saint|st|fort|port|mount|lake|los)$/;

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(/\s+/));
const LETTERS: ReadonlySet<string> = new Set(LETTERS_AFTER_A_NAME.split(/\s+/));
const WOMEN: ReadonlySet<string> = new Set(WOMEN_TITLES.split(/\s+/));
const MEN: ReadonlySet<string> = new Set(MEN_TITLES.split(/\s+/));
const BODY_WORDS: ReadonlySet<string> = new Set(NOT_IN_A_PERSONS_NAME.split(/\s+/));
/** Korean names have the family name first: "Park Jin-hee". */
const FAMILY_NAME_FIRST = /^park$/;

/** Finds the runs of capitalised words in [from, to), each with its titles told apart. */
export function findNames(
  text: TaggedText,
  from: number,
  to: number,
): readonly NameMention[] {
  const names: NameMention[] = [];
  let at = from;
  while (at < to) {
    if (!isNamePart(text, at)) {
      at++;
      continue;
    }
    const end = nameEnd(text, at, to);
    const name = splitTitles(text, at, withoutLetters(text, at, end));
    if (name.core < name.to) names.push(name);
    at = end;
  }
  return names;
}

function isNamePart(text: TaggedText, at: number): boolean {
  const { tokens } = text;
  const token = tokens[at];
  if (!has(token, Tag.capital) || isHeadlineVerb(text, at)) return false;
  if (!has(token, NO_NAME)) return true;
  if (isInsideName(text, at)) return true;
  if (!ALSO_A_NAME.test(token?.lower ?? '')) return false;
  if (has(tokens[at - 1], Tag.capital)) return true;
  return at > 0 && has(tokens[at - 1], Tag.comma) && has(tokens[at + 1], Tag.capital);
}

/** "Save Our Ferry", "Nurses Without Borders": outside a headline only a name is written so. */
function isInsideName({ tokens, frames }: TaggedText, at: number): boolean {
  if (!has(tokens[at], INSIDE_NAME) || at < (frames[0]?.to ?? 0)) return false;
  return has(tokens[at - 1], Tag.capital) && has(tokens[at + 1], Tag.capital);
}

/** "Lawmaker | Says Contract Was Steered": a headline writes its verbs with a capital. */
function isHeadlineVerb({ tokens, frames }: TaggedText, at: number): boolean {
  const headline = frames[0];
  if (headline === undefined || at <= headline.from || at >= headline.to) return false;
  const form = tokens[at]?.verb?.form;
  if (form !== 'present' && form !== 'past') return false;
  const isTitleCase =
    has(tokens[at - 1], Tag.capital) && has(tokens[at + 1], Tag.capital);
  return isTitleCase && !has(tokens[headline.to - 1], Tag.stop);
}

/** A genitive ends a name: "Taiwan's | Naval Command". */
function nameEnd(text: TaggedText, from: number, to: number): number {
  const { tokens } = text;
  let end = from + 1;
  while (end < to && !has(tokens[end - 1], Tag.genitive)) {
    const token = tokens[end];
    const isLink = PARTICLE.test(token?.lower ?? '') || token?.lower === '&';
    if (!isNamePart(text, end) && !(isLink && hasNameAfter(text, end, to))) break;
    if (token?.quotation !== tokens[from]?.quotation) break;
    end++;
  }
  return end;
}

/** "Jon Eck | KC": letters behind a name are no part of it. Returns where the name itself ends. */
export function withoutLetters(text: TaggedText, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && isLetters(text, end - 1)) end--;
  return end;
}

/** Capitals throughout: "KC", "PhD"; not "Md" or "Ms", nor who is called so: "the MEP". */
function isLetters({ text, tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !LETTERS.has(token.lower)) return false;
  if (has(tokens[at - 1], Tag.determiner)) return false;
  return /^\p{Lu}+$|^PhD$/u.test(text.slice(token.start, token.end));
}

function hasNameAfter({ tokens }: TaggedText, at: number, to: number): boolean {
  const isParticle = PARTICLE.test(tokens[at + 1]?.lower ?? '');
  const next = isParticle ? at + 2 : at + 1;
  return next < to && has(tokens[next], Tag.capital);
}

/**
 * The name begins after the last title, and after the last word of a body's name. After a
 * given name, words are a surname whatever else they are: "Stephen King", "Mina Park".
 */
function splitTitles({ tokens }: TaggedText, from: number, to: number): NameMention {
  if (isFirm(tokens, from, to)) return { from, core: from, to, isBody: true };
  const name = afterTitles(tokens, from, to);
  return name.isBody && endsInBody(tokens, from, to) ? { ...name, core: from } : name;
}

function afterTitles(tokens: readonly Token[], from: number, to: number): NameMention {
  const isRole =
    to - from >= 3 &&
    has(tokens[from], Tag.person) &&
    !has(tokens[from + 1], INSIDE_NAME); // "Nurses Without Borders"
  let core = isRole ? from + 1 : from; // "Fisherman Tor Bergh"
  let isBody = false;
  for (let at = from; at < to; at++) {
    const word = plainWord(tokens[at]);
    if (at + 1 < to && isGivenName(tokens, at, from))
      return { from, core: at, to, isBody: false };
    if (TITLE_WORDS.has(word)) core = at + 1;
    if (!isBodyWord(tokens, at, { from, to })) continue;
    isBody = to - at <= 2; // "United States | Hamdullah Mohib" has a person's name after it
    if (!isBody) core = at + 1;
  }
  return { from, core, to, isBody };
}

/** "Hyde Park" and "the Park", but not "Park Jin-hee". */
function isBodyWord(tokens: readonly Token[], at: number, { from, to }: Range): boolean {
  const word = plainWord(tokens[at]);
  if (at === from && to - from > 1 && FAMILY_NAME_FIRST.test(word)) return false;
  return BODY_WORDS.has(word);
}

/** "Kerala State Road Authority": words for bodies inside such a name belong to it. */
function endsInBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || !BODY_WORDS.has(plainWord(tokens[to - 1]))) return false;
  return tokens.slice(from, to - 1).some((one) => BODY_WORDS.has(plainWord(one)));
}

/** "Harrow & Pike": whoever they were, a firm has their names. */
function isFirm(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at]?.lower === '&') return true;
  }
  return false;
}

function isGivenName(tokens: readonly Token[], at: number, from: number): boolean {
  const isPlace = at > from && BEFORE_A_SAINT.test(plainWord(tokens[at - 1]));
  return !isPlace && genderOfGivenName(plainWord(tokens[at])) !== null;
}

function plainWord(token: Token | undefined): string {
  return token?.lower.replace(/'s$/, '') ?? '';
}

/** Tells whether a word is a title of office or of courtesy. */
export function isTitle(token: Token | undefined): boolean {
  return TITLE_WORDS.has(plainWord(token));
}

/** Returns the gender that a title or a role tells, or null. */
export function genderOfTitle(token: Token | undefined): 'woman' | 'man' | null {
  return genderOfRole(plainWord(token));
}

/** Returns the gender that a title or a role in lower case tells: "mrs", "spokesman"; or null. */
export function genderOfRole(word: string): 'woman' | 'man' | null {
  if (WOMEN.has(word)) return 'woman';
  return MEN.has(word) ? 'man' : null;
}

/** Returns the words of a range as printed, without a genitive at the end. */
export function printed({ text, tokens }: TaggedText, { from, to }: Range): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return text.slice(start, end).replace(/['’]s$/, '');
}
