import type { PersonMention } from './cast.ts';
import { placeBefore } from './mentions-near.ts';
import type { Gender, Person } from './persons.ts';
import type { Frame, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

/**
 * Tells whether somebody whose given name tells nothing is "he" or "she", by how the article
 * goes on about them: "Oyvin Vasko is 80. He runs the mill", "Oyvin Vasko sold his boat". Only
 * where nobody else is there, or in the sentence before, who could be meant ("Jon Lund died.
 * Oyvin Vasko praised his courage"), and where all such places agree.
 */
export function learnGenders(
  text: TaggedText,
  mentions: readonly PersonMention[],
): ReadonlyMap<Person, Gender> {
  const told = new Map<Person, Gender>();
  for (const [place, frame] of text.frames.entries()) {
    const mention = onlySubject(mentionsIn(mentions, frame));
    if (mention === null || hasOther(text, frame, mention)) continue;
    const gender = ownedIn(text, frame, mention.to) ?? goesOn(text, place);
    const before = text.frames[place - 1];
    if (gender === null) continue;
    if (before && isOfAnother(text, before, { mentions, mention, gender })) continue;
    note(told, mention.person, gender);
  }
  return told;
}

/** The subject of a sentence, if it names nobody else and the gender is not known. */
function onlySubject(here: readonly PersonMention[]): PersonMention | null {
  const [mention] = here;
  if (!mention?.isSubject || mention.person.gender !== 'unknown') return null;
  return here.every(({ person }) => person === mention.person) ? mention : null;
}

function note(told: Map<Person, Gender>, person: Person, gender: Gender): void {
  const known = told.get(person) ?? gender;
  told.set(person, known === gender ? gender : 'unknown');
}

/** The mentions of one sentence; they are in the order of the text. */
function mentionsIn(
  mentions: readonly PersonMention[],
  { from, to }: Frame,
): readonly PersonMention[] {
  const start = placeBefore(mentions, from) + 1;
  let end = start;
  while ((mentions[end]?.from ?? to) < to) end++;
  return mentions.slice(start, end);
}

/** "Sold his boat", "plays her cello": a possessive; not "met her in May". */
function ownedIn({ tokens }: TaggedText, { to }: Frame, from: number): Gender | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.quotation !== -1) continue;
    if (token.lower === 'his') return 'man';
    if (token.lower === 'her' && isNoun(tokens[at + 1])) return 'woman';
  }
  return null;
}

const NO_NOUN: number =
  Tag.preposition |
  Tag.determiner |
  Tag.comma |
  Tag.stop |
  Tag.time |
  Tag.coordinator |
  Tag.subordinator |
  Tag.pronoun |
  Tag.adverb |
  Tag.base;

function isNoun(token: TaggedText['tokens'][number] | undefined): boolean {
  return token !== undefined && !has(token, NO_NOUN);
}

/** The next sentence of the paragraph begins with "He" or "Her". */
function goesOn({ tokens, frames }: TaggedText, place: number): Gender | null {
  const next = frames[place + 1];
  const first = tokens[next?.from ?? -1];
  if (next?.paragraph !== frames[place]?.paragraph || first?.quotation !== -1)
    return null;
  if (/^(?:he|his)$/.test(first.lower)) return 'man';
  return /^(?:she|her)$/.test(first.lower) ? 'woman' : null;
}

const PRONOUNS: Readonly<Record<Gender, RegExp>> = {
  man: /^(?:he|him|his)$/,
  woman: /^(?:she|her|hers)$/,
  unknown: /^$/,
};

/** The sentence before tells of somebody else who may be meant: by name, or with no name there. */
function isOfAnother(
  { tokens }: TaggedText,
  before: Frame,
  told: { mentions: readonly PersonMention[]; mention: PersonMention; gender: Gender },
): boolean {
  const here = mentionsIn(told.mentions, before);
  const others = here.filter(({ person }) => person !== told.mention.person);
  if (
    others.some(
      ({ person: { gender } }) => gender === told.gender || gender === 'unknown',
    )
  )
    return true;
  if (here.length > 0) return false;
  return tokens
    .slice(before.from, before.to)
    .some((token) => token.quotation === -1 && PRONOUNS[told.gender].test(token.lower));
}

/** "Vasko met the mayor": somebody without a name stands there too, and may be meant. */
function hasOther(
  { tokens }: TaggedText,
  { to }: Frame,
  mention: PersonMention,
): boolean {
  for (let at = mention.to; at < to; at++) {
    const token = tokens[at];
    if (
      token?.quotation === -1 &&
      has(token, Tag.person) &&
      !isOwn(tokens, mention.to, at)
    )
      return true;
  }
  return false;
}

/** "Vasko, a former trader,": what the subject is, whose name ends at `from`. */
function isOwn(tokens: TaggedText['tokens'], from: number, at: number): boolean {
  let place = at - 1;
  while (place > from && !has(tokens[place], Tag.determiner | Tag.possessive | Tag.comma))
    place--;
  return /^an?$/.test(tokens[place]?.lower ?? '') && has(tokens[place - 1], Tag.comma);
}
