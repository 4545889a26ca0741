import { genderOfGivenName } from '../text/given-names.ts';
import { learnGenders } from './learn-genders.ts';
import { findNames, type NameMention, printed } from './names.ts';
import { isFullName, isTitled, isWithArticle } from './person-name.ts';
import { isGivenBesideNoun, type Person, Persons, plain } from './persons.ts';
import { findPlacesNamed } from './places-named.ts';
import type { Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { isNaming } from './told-of-person.ts';
import { has, isFiniteVerb } from './word-class.ts';

/** A place where a person is named, outside quotation marks. */
export interface PersonMention extends Range {
  readonly person: Person;
  /** Place in `TaggedText.frames`. */
  readonly frame: number;
  /** No verb stands before it in its sentence: it is most likely the subject. */
  readonly isSubject: boolean;
  /** A finite verb follows, over a comma or not: the subject of some clause. */
  readonly isClauseSubject: boolean;
  /** A genitive: "Dolan's team". */
  readonly isOwner: boolean;
}

/** Everybody who is named in full or with a title, and where. */
export interface Cast {
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byFirst: ReadonlyMap<string, readonly Person[]>;
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
  /** By age in years as printed after a name: "Lind, 19,". */
  readonly byAge: ReadonlyMap<number, readonly Person[]>;
  /** The one told of without a name until "His name is Imre Vasko"; null elsewhere. */
  readonly namedLate: PersonMention | null;
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
}

/** A name as found, before it is known whose it is. */
interface FoundName {
  readonly mention: NameMention;
  readonly frame: number;
}

/** A verb is looked for so many words before a name. */
const CLAUSE_REACH = 120;

/** Builds the table of persons of an article. Linear in its length. */
export function buildCast(text: TaggedText): Cast {
  const found = findAllNames(text);
  const persons = introduceAll(text, found);
  const all = persons.all();
  const bySurname = groupBy(all, (person) => [person.surname]);
  const byFirst = groupBy(all, (person) => [person.first]);
  const byRole = groupBy(all, (person) => [...person.roles]);
  const mentions = found.flatMap((name) => {
    const person = personOf(text, name.mention, { persons, bySurname, byFirst });
    return person === undefined ? [] : [mentionOf(text, name, person)];
  });
  for (const [person, gender] of learnGenders(text, mentions))
    persons.learn(person, gender);
  const byAge = groupByAge(text, mentions);
  const namedLate = findNamedLate(text, mentions);
  return { bySurname, byFirst, byRole, byAge, namedLate, mentions };
}

/** All names outside quotation marks, in the order of the text. */
function findAllNames(text: TaggedText): readonly FoundName[] {
  return text.frames.flatMap((frame, place) =>
    findNames(text, frame.from, frame.to)
      .filter(({ core }) => text.tokens[core]?.quotation === -1)
      .map((mention) => ({ mention, frame: place })),
  );
}

/** First who is named in full; then who has a title or a given name, and a name of nobody else. */
function introduceAll(text: TaggedText, found: readonly FoundName[]): Persons {
  const persons = new Persons();
  const bodies = namesWithArticle(text, found);
  const places = findPlacesNamed(
    text,
    found.map(({ mention }) => mention),
  );
  const isNobody = (name: string) => bodies.has(name) || places.has(name);
  for (const { mention, frame } of found) {
    const within = text.frames[frame];
    if (within && isFullName(text, mention) && !isNobody(nameOf(text, mention))) {
      persons.introduce(text, within, mention);
    }
  }
  for (const { mention, frame } of found) {
    const within = text.frames[frame];
    if (within && isTitled(text, mention)) persons.introduceTitled(text, within, mention);
  }
  introduceGivenNames(text, found, persons);
  return persons;
}

/**
 * "Perth Comets", where the article has "the Perth Comets" more often: not "a Taylor Swift
 * concert", nor who stands as often without an article. Given names begin none.
 */
function namesWithArticle(
  text: TaggedText,
  found: readonly FoundName[],
): ReadonlySet<string> {
  const excess = new Map<string, number>();
  for (const { mention } of found) {
    const name = nameOf(text, mention);
    const weight = isAfterThe(text, mention) ? 1 : -1;
    excess.set(name, (excess.get(name) ?? 0) + weight);
  }
  return new Set([...excess.keys()].filter((name) => (excess.get(name) ?? 0) > 0));
}

function isAfterThe(text: TaggedText, mention: NameMention): boolean {
  const { from, core, to } = mention;
  const isLong = isWithArticle(text, mention) && to - core > 1;
  if (!isLong || text.tokens[from - 1]?.lower !== 'the') return false;
  return genderOfGivenName(plain(text.tokens[core])) === null;
}

function nameOf(text: TaggedText, { core, to }: NameMention): string {
  return printed(text, { from: core, to });
}

/** "Her grandson, Emil,": a given name of nobody else. */
function introduceGivenNames(
  text: TaggedText,
  found: readonly FoundName[],
  persons: Persons,
): void {
  const firsts = new Set(persons.all().map(({ first }) => first));
  for (const { mention, frame } of found) {
    const within = text.frames[frame];
    const word = plain(text.tokens[mention.core]);
    const isKnown = persons.isSurname(word) || firsts.has(word);
    if (within && !isKnown && isGivenBesideNoun(text, mention)) {
      persons.introduce(text, within, mention);
    }
  }
}

function groupBy(
  persons: readonly Person[],
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

/** "His name is Imre Vasko": the only such sentence, as long as nobody else was told of. */
function findNamedLate(
  { tokens }: TaggedText,
  mentions: readonly PersonMention[],
): PersonMention | null {
  const [late, other] = mentions.filter(({ from }) => isNaming(tokens, from));
  if (late === undefined || other !== undefined) return null;
  return mentions[0] === late ? late : null;
}

/** Nobody in the news is older. */
const OLDEST = 120;

function groupByAge(
  { tokens }: TaggedText,
  mentions: readonly PersonMention[],
): ReadonlyMap<number, readonly Person[]> {
  const ages = new Map<number, Person[]>();
  for (const { to, person } of mentions) {
    const age = Number(tokens[to + 1]?.lower);
    const isParted =
      has(tokens[to], Tag.comma) && has(tokens[to + 2], Tag.comma | Tag.stop);
    if (!isParted || !(age > 0 && age < OLDEST)) continue;
    const same = ages.get(age) ?? [];
    if (!same.includes(person)) ages.set(age, [...same, person]);
  }
  return ages;
}

/** The one whose full name it is, or who alone has that last or first name. */
function personOf(
  text: TaggedText,
  mention: NameMention,
  tables: { persons: Persons } & Pick<Cast, 'bySurname' | 'byFirst'>,
): Person | undefined {
  const { from, core, to } = mention;
  const full = tables.persons.named(printed(text, { from: core, to }));
  if (full !== undefined || to - core > 1) return full;
  const titled = tables.persons.named(printed(text, { from: core - 1, to }));
  if (core > from && titled !== undefined) return titled; // "Mrs Gill" beside a Boris Gill
  if (isWithArticle(text, mention) && text.tokens[from - 1]?.lower === 'the')
    return undefined; // "across the Marsh"
  const word = plain(text.tokens[core]);
  const called = only(tables.bySurname, word, core) ?? only(tables.byFirst, word, core);
  const isByFirst = called !== undefined && called.surname !== word;
  return isByFirst && !called.isSure ? undefined : called; // "Zorvan Yarns … Zorvan": a firm
}

function only(
  table: ReadonlyMap<string, readonly Person[]>,
  key: string,
  at: number,
): Person | undefined {
  const persons = knownAt(table.get(key) ?? [], at);
  return persons.length === 1 ? persons[0] : undefined;
}

/** Returns those of `persons` who are introduced before `at`, or all where none is. */
export function knownAt(persons: readonly Person[], at: number): readonly Person[] {
  const known = persons.filter(({ introduction }) => introduction.from <= at);
  return known.length > 0 ? known : persons;
}

function mentionOf(
  text: TaggedText,
  { mention, frame }: FoundName,
  person: Person,
): PersonMention {
  const { from, to } = mention;
  const isOwner = has(text.tokens[to - 1], Tag.genitive);
  const isSubject = !isOwner && isFirstInClause(text, frame, from);
  const verb = has(text.tokens[to], Tag.comma) ? to + 1 : to;
  const isClauseSubject = !isOwner && isFiniteVerb(text, verb);
  return { from, to, person, frame, isSubject, isClauseSubject, isOwner };
}

/** No finite verb stands between the beginning of the sentence and the name. */
function isFirstInClause(text: TaggedText, place: number, at: number): boolean {
  const from = text.frames[place]?.from ?? at;
  if (has(text.tokens[at - 1], Tag.preposition)) return false;
  for (let before = at - 1; before >= Math.max(from, at - CLAUSE_REACH); before--) {
    if (text.tokens[before]?.quotation === -1 && isFiniteVerb(text, before)) return false;
  }
  return true;
}
