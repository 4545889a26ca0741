import { genderOfGivenName } from '../text/given-names.ts';
import { isSpellingOf } from '../text/is-spelling-of.ts';
import { isOnePerson } from './described-gender.ts';
import { genderOfTitle, isTitle, type NameMention, printed } from './names.ts';
import { roleOf } from './role-of.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Token } from './token.ts';
import { genderBefore, isToldOfPerson } from './told-of-person.ts';
import { has, isFiniteVerb } from './word-class.ts';

export type Gender = 'woman' | 'man' | 'unknown';

/** Someone with a first and a last name in the article, or with a title and a last name. */
export interface Person {
  /** As first printed in full, without titles; with the title where that is all. */
  readonly name: string;
  /** First and last word of the name in lower case; both "mrs gill" beside a Boris Gill. */
  readonly first: string;
  readonly surname: string;
  readonly gender: Gender;
  /** Nouns of the roles and titles beside the name, in lower case: "spokesman", "mayor". */
  readonly roles: ReadonlySet<string>;
  /** The first mention by full name, with the role before it. */
  readonly introduction: Range;
  /** A known given name, a role, an age or the like tells that it is a person's name at all. */
  readonly isSure: boolean;
}

/** A surname borne by more persons is compared with so many of them only. */
const MOST_NAMESAKES = 8;
const COURTESY = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|baroness)$/;
/** A role with a comma beside the name has so many words at most. */
const ROLE_REACH = 9;

/** A person while the article is read. */
interface GrowingPerson extends Person {
  gender: Gender;
  readonly roles: Set<string>;
  isSure: boolean;
}

/** The persons met so far; a name printed in two spellings is one person. */
export class Persons {
  readonly #byName = new Map<string, GrowingPerson>();
  readonly #bySurname = new Map<string, GrowingPerson[]>();

  /** All persons, in the order of their introduction. */
  all(): readonly Person[] {
    return [...new Set(this.#byName.values())];
  }

  /** Returns the person of that full name. */
  named(name: string): Person | undefined {
    return this.#byName.get(name);
  }

  /** Tells whether anybody has that last name, in lower case. */
  isSurname(surname: string): boolean {
    return this.#bySurname.has(surname);
  }

  /** Takes in a mention by full name, or by title and last name, with the roles beside it. */
  introduce(text: TaggedText, frame: Frame, mention: NameMention): void {
    const isWhole = mention.to - mention.core > 1 || mention.from === mention.core;
    const from = isWhole ? mention.core : mention.core - 1;
    const name = printed(text, { from, to: mention.to });
    const office = officeStart(text, frame, mention);
    const range = { from: roleStart(text, frame, office), to: mention.to };
    const person = this.#byName.get(name) ?? this.#add(text, mention, { name, range });
    this.#byName.set(name, person);
    for (const token of roleWords(text, frame, range)) {
      person.roles.add(roleOf(plain(token)));
      if (person.gender === 'unknown') person.gender = genderOfTitle(token) ?? 'unknown';
    }
    const titles = text.tokens.slice(mention.from, mention.core);
    const told = genderOfCourtesy(titles) ?? genderBefore(text, mention.from);
    person.gender = told ?? person.gender;
    const isTold = isToldOfPerson(text, mention.to) || person.roles.size > 0;
    person.isSure ||= isTold || person.gender !== 'unknown';
  }

  /**
   * Takes in a title and a last name. From "Mrs Gill" it learns who Harinder Gill is, where
   * nobody else has that last name. Beside a Boris Gill she is another person, and "Gill" alone
   * does not mean her.
   */
  introduceTitled(text: TaggedText, frame: Frame, mention: NameMention): void {
    const { from, core, to } = mention;
    const gender = genderOfCourtesy(text.tokens.slice(from, core));
    const all = this.#bySurname.get(plain(text.tokens[to - 1])) ?? [];
    const namesakes = all.slice(0, MOST_NAMESAKES);
    const [person, other] = namesakes;
    if (person === undefined) this.introduce(text, frame, mention);
    else if (gender === null) return;
    else if (namesakes.every((one) => isOfOther(one, gender))) {
      this.#addNamesake(text, { from: core - 1, to }, gender);
    } else if (other === undefined) Object.assign(person, { gender, isSure: true });
  }

  /** Takes in what the article's pronouns tell of somebody of whom nothing else does. */
  learn({ name }: Person, gender: Gender): void {
    const person = this.#byName.get(name);
    if (person?.gender !== 'unknown') return;
    person.gender = gender;
    person.isSure ||= gender !== 'unknown';
  }

  #addNamesake(text: TaggedText, range: Range, gender: Gender): void {
    const name = printed(text, range);
    if (this.#byName.has(name)) return;
    const key = name.toLowerCase();
    const names = { name, first: key, surname: key };
    const roles = new Set<string>();
    const person = { ...names, gender, roles, introduction: range, isSure: true };
    this.#byName.set(name, person);
  }

  #add(
    { tokens }: TaggedText,
    mention: NameMention,
    { name, range }: { name: string; range: Range },
  ): GrowingPerson {
    const first = plain(tokens[mention.core]);
    const surname = plain(tokens[mention.to - 1]);
    const namesakes = this.#bySurname.get(surname) ?? [];
    const same = namesakes
      .slice(0, MOST_NAMESAKES)
      .find((one) => isSpellingOf(one.first, first));
    if (same !== undefined) return same;
    const gender = genderOfGivenName(first) ?? 'unknown';
    const person: GrowingPerson = {
      name,
      first,
      surname,
      gender,
      roles: new Set<string>(),
      introduction: range,
      isSure: false,
    };
    this.#bySurname.set(surname, [...namesakes, person]);
    return person;
  }
}

/** A title of courtesy is surer than the lists of given names. */
function genderOfCourtesy(titles: readonly Token[]): 'woman' | 'man' | null {
  const title = titles.find((token) => COURTESY.test(plain(token)));
  return title === undefined ? null : genderOfTitle(title);
}

function isOfOther(person: Person, gender: Gender): boolean {
  return person.gender !== 'unknown' && person.gender !== gender;
}

/** Tells whether a given name alone is a person's: "her grandson, Emil,", "Gwen, who farms". */
export function isGivenBesideNoun(text: TaggedText, name: NameMention): boolean {
  const { tokens } = text;
  const { from, core, to, isBody } = name;
  if (isBody || core !== from || to - core !== 1) return false;
  if (isAfterRole(text, name) || isTold(text, name)) return true;
  const isParted = has(tokens[core - 1], Tag.comma);
  const noun = tokens[isParted ? core - 2 : core - 1];
  if (!has(noun, Tag.person) || has(noun, Tag.capital)) return false;
  if (isParted && !has(tokens[to], Tag.comma | Tag.preposition)) return false;
  const isKin = isParted && genderOfTitle(noun) !== null && has(tokens[to], Tag.comma);
  return isKin || genderOfGivenName(plain(tokens[core])) !== null;
}

/** "Gwen, who farms", "Petros, 34,": a known given name, and what is told of persons. */
function isTold({ tokens }: TaggedText, { core, to }: NameMention): boolean {
  if (!has(tokens[to], Tag.comma) || genderOfGivenName(plain(tokens[core])) === null)
    return false;
  const next = tokens[to + 1];
  const isAge = has(next, Tag.number) && has(tokens[to + 2], Tag.comma);
  return isAge || next?.lower === 'who';
}

/** "The writer Finch", "met the writer Finch in May"; not "told the writer Peru had won". */
function isAfterRole(text: TaggedText, { core, to }: NameMention): boolean {
  const { tokens } = text;
  const noun = tokens[core - 1];
  const article = tokens[core - 2];
  if (article?.lower !== 'the' || !has(noun, Tag.person) || has(noun, Tag.capital))
    return false;
  if (!isOnePerson(text, { from: core - 1, to: core })) return false;
  return has(article, Tag.capital) || !isFiniteVerb(text, to);
}

/**
 * Returns a token's word without the ’s of a genitive and the article of an Arabic name, which
 * later mentions may leave out: "al-Mazrouei's" is "mazrouei".
 */
export function plain(token: Token | undefined): string {
  return token?.lower.replace(/'s$/, '').replace(ARTICLE, '') ?? '';
}

/** Matches `al-` of `al-assad`; does not match `al`. */
const ARTICLE = /^(?:al|el)-(?=\p{L})/u;

/** "Minister for Transport | Ana Ruiz": the office before "for", where its field is in the name. */
function officeStart(
  { tokens }: TaggedText,
  frame: Frame,
  { from, core }: NameMention,
): number {
  const office = tokens[from - 2];
  if (core === from || from - 2 < frame.from || office?.quotation !== -1) return from;
  const isOffice =
    has(office, Tag.capital) && (has(office, Tag.person) || isTitle(office));
  return isOffice && /^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from;
}

/** Steps left over the role before a name: "US State Department spokesman | Ned Price". */
function roleStart({ tokens }: TaggedText, frame: Frame, from: number): number {
  let at = from;
  while (at > frame.from) {
    const token = tokens[at - 1];
    if (token === undefined || token.quotation >= 0) break;
    const isRole = has(token, Tag.person) || isTitle(token);
    const isModifier = at < from && has(token, Tag.capital | Tag.genitive);
    const isClosed = has(token, Tag.determiner | Tag.preposition | Tag.comma);
    if (isClosed || (!isRole && !isModifier)) break;
    at--;
  }
  return at;
}

/** The nouns of a role before the name, and in an apposition on either side of it. */
function roleWords(text: TaggedText, frame: Frame, range: Range): readonly Token[] {
  const { tokens } = text;
  let from = range.from;
  let to = range.to;
  if (has(tokens[from - 1], Tag.comma)) {
    const first = Math.max(frame.from, from - ROLE_REACH);
    from--;
    while (from > first && isInRole(text, from - 1)) from--;
  }
  if (has(tokens[to], Tag.comma) && !has(tokens[to + 1], Tag.coordinator)) {
    const last = Math.min(frame.to, to + ROLE_REACH);
    to++;
    while (to < last && isInRole(text, to)) to++;
  }
  const words = tokens.slice(from, to);
  const isRole = (token: Token) =>
    !has(token, Tag.genitive) && (has(token, Tag.person) || isTitle(token));
  return words.filter(isRole); // "the mayor's brother" is no mayor
}

function isInRole(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  if (has(token, Tag.comma | Tag.relative) || token?.quotation !== -1) return false;
  return !isFiniteVerb(text, at);
}
