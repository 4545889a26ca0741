import { MEN_NAMES, WOMEN_NAMES } from './first-names.ts';
import { findNames, genderOfTitle, isTitle, type NameMention, printed } from './names.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import type { Token } from './token.ts';
import { has, isFiniteVerb } from './word-class.ts';

export type Gender = 'woman' | 'man' | 'unknown';

/** Someone with a first and a last name in the article. */
export interface Person {
  /** Without titles, in the fullest form in which it is printed. */
  readonly name: string;
  /** First word and last word of the name, in lower case. */
  readonly first: string;
  readonly surname: string;
  readonly gender: Gender;
  /** Nouns of the roles and titles beside the name, in lower case: "spokesman", "mayor". */
  readonly roles: ReadonlySet<string>;
  /** The first mention by full name, with the role before it. */
  readonly introduction: Range;
}

/** A place where a person is named, outside quotation marks. */
export interface PersonMention extends Range {
  readonly person: Person;
  /** Place in `TaggedText.frames`. */
  readonly frame: number;
  /** No verb stands before it in its sentence: it is most likely the subject. */
  readonly isSubject: boolean;
  /** Named in full, not by surname alone. */
  readonly isFull: boolean;
}

/** Everybody who is named in full, and where. */
export interface Cast {
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byFirst: ReadonlyMap<string, readonly Person[]>;
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
}

/** A person's name has two to four words. */
const LONGEST_NAME = 4;
/** A role with a comma before the name has so many words at most. */
const ROLE_REACH = 9;
const WOMEN: ReadonlySet<string> = new Set(WOMEN_NAMES.split(/\s+/));
const MEN: ReadonlySet<string> = new Set(MEN_NAMES.split(/\s+/));

/** A name as found, before mentions of the same person are brought together. */
interface FoundName {
  readonly mention: NameMention;
  readonly frame: number;
}

/** Builds the table of persons of an article. Linear in its length. */
export function buildCast(text: TaggedText): Cast {
  const found: FoundName[] = [];
  const personByName = new Map<string, MutablePerson>();
  for (const [place, frame] of text.frames.entries()) {
    for (const mention of findNames(text, frame.from, frame.to)) {
      if (text.tokens[mention.core]?.quotation !== -1) continue;
      found.push({ mention, frame: place });
      if (isFullName(text, mention)) introduce(text, frame, { mention, personByName });
    }
  }
  const persons = [...personByName.values()];
  const bySurname = groupBy(persons, (person) => [person.surname]);
  const byFirst = groupBy(persons, (person) => [person.first]);
  const byRole = groupBy(persons, (person) => [...person.roles]);
  const mentions = found.flatMap((name) =>
    mentionOf(text, name, { personByName, bySurname, byFirst }),
  );
  return { bySurname, byFirst, byRole, mentions };
}

/** A person while the table is built. */
interface MutablePerson extends Person {
  gender: Gender;
  readonly roles: Set<string>;
}

function isFullName({ tokens }: TaggedText, { core, to, isBody }: NameMention): boolean {
  const words = to - core;
  if (isBody || words < 2 || words > LONGEST_NAME) return false;
  for (let at = core; at < to - 1; at++) {
    if (has(tokens[at], Tag.genitive)) return false;
  }
  return true;
}

function introduce(
  text: TaggedText,
  frame: Frame,
  {
    mention,
    personByName,
  }: { mention: NameMention; personByName: Map<string, MutablePerson> },
): void {
  const name = printed(text, { from: mention.core, to: mention.to });
  const introduction = { from: roleStart(text, frame, mention.from), to: mention.to };
  const person =
    personByName.get(name) ?? newPerson(text, mention, { name, introduction });
  personByName.set(name, person);
  for (const token of roleWords(text, frame, introduction)) {
    person.roles.add(plain(token));
    if (person.gender === 'unknown') person.gender = genderOfTitle(token) ?? 'unknown';
  }
}

function newPerson(
  { tokens }: TaggedText,
  mention: NameMention,
  { name, introduction }: { name: string; introduction: Range },
): MutablePerson {
  const first = plain(tokens[mention.core]);
  const gender = WOMEN.has(first) ? 'woman' : MEN.has(first) ? 'man' : 'unknown';
  const surname = plain(tokens[mention.to - 1]);
  return { name, first, surname, gender, roles: new Set(), introduction };
}

function plain(token: Token | undefined): string {
  return token?.lower.replace(/'s$/, '') ?? '';
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
  const words = tokens.slice(range.from, range.to);
  if (has(tokens[range.from - 1], Tag.comma)) {
    const first = Math.max(frame.from, range.from - ROLE_REACH);
    for (let at = range.from - 2; at >= first && isInRole(text, at); at--) {
      words.push(...tokens.slice(at, at + 1));
    }
  }
  if (has(tokens[range.to], Tag.comma)) {
    const last = Math.min(frame.to, range.to + ROLE_REACH);
    for (let at = range.to + 1; at < last && isInRole(text, at); at++) {
      words.push(...tokens.slice(at, at + 1));
    }
  }
  return words.filter((token) => has(token, Tag.person) || isTitle(token));
}

function isInRole(text: TaggedText, at: number): boolean {
  const token = text.tokens[at];
  if (has(token, Tag.comma | Tag.relative) || token?.quotation !== -1) return false;
  return !isFiniteVerb(text, at);
}

function groupBy(
  persons: readonly MutablePerson[],
  keysOf: (person: Person) => readonly string[],
): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [person]);
      else group.push(person);
    }
  }
  return groups;
}

function mentionOf(
  text: TaggedText,
  { mention, frame }: FoundName,
  tables: {
    personByName: ReadonlyMap<string, Person>;
    bySurname: Cast['bySurname'];
    byFirst: Cast['byFirst'];
  },
): readonly PersonMention[] {
  const { core, from, to } = mention;
  const full = tables.personByName.get(printed(text, { from: core, to }));
  const word = plain(text.tokens[to - 1]);
  const short =
    to - core === 1
      ? (only(tables.bySurname, word) ?? only(tables.byFirst, word))
      : undefined;
  const person = full ?? short;
  if (person === undefined) return [];
  const isSubject =
    isFirstInClause(text, frame, from) && !has(text.tokens[to - 1], Tag.genitive);
  return [{ from, to, person, frame, isSubject, isFull: full !== undefined }];
}

function only(
  table: ReadonlyMap<string, readonly Person[]>,
  key: string,
): Person | undefined {
  const persons = table.get(key);
  return persons?.length === 1 ? persons[0] : undefined;
}

/** No finite verb stands between the beginning of the sentence and the name. */
function isFirstInClause(text: TaggedText, place: number, at: number): boolean {
  const from = text.frames[place]?.from ?? at;
  for (let before = at - 1; before >= from; before--) {
    if (text.tokens[before]?.quotation === -1 && isFiniteVerb(text, before)) return false;
  }
  return !has(text.tokens[at - 1], Tag.preposition);
}
