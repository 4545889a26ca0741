import type { Complement, VerbPlace } from './complement.ts';
import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import {
  has,
  isFiniteVerb,
  isNounLike,
  isPhraseStart,
  isPunctuation,
} from './word-class.ts';

/** "accused X of", "described X as": a verb that needs this word after its object. */
const NEEDED_AFTER: Readonly<Record<string, RegExp>> = {
  accuse: /^of$/,
  attack: /^(?:for|as|over)$/,
  characterize: /^as$/,
  characterise: /^as$/,
  portray: /^as$/,
  depict: /^as$/,
  liken: /^to$/,
  compare: /^(?:to|with)$/,
  brand: /^as$/,
};
/** "warned of grave consequences". */
const SPEAKS_OF = /^(?:warn|complain|boast|speak|dream)$/;
/** The needed word stands within so many tokens. */
const OBJECT_REACH = 40;
/** The object of "call" has so many words at most before its name: "the ruling | a disgrace". */
const NAMED_REACH = 10;

/** Finds the object of a verb that reports by it: "denied the claim", "called it a sham". */
export function findObject(place: VerbPlace): Complement | null {
  const { text, frame, at } = place;
  const verb = text.tokens[at]?.verb;
  if (!verb || at + 1 >= frame.to) return null;
  return isReported(place, verb.lemma)
    ? { cueTo: at + 1, from: at + 1, shape: 'object' }
    : null;
}

function isReported(place: VerbPlace, lemma: string): boolean {
  const { text, at, reportingClass } = place;
  const next = text.tokens[at + 1];
  if (next?.lower === 'of' && SPEAKS_OF.test(lemma)) return true;
  if (lemma === 'call' || lemma === 'dub' || lemma === 'label') return isNaming(place);
  if (!isObjectStart(text, at + 1)) return false;
  const needed = NEEDED_AFTER[lemma];
  if (needed !== undefined) return hasWord(place, needed) || isQuoted(place);
  if (lemma === 'question') return !has(next, Tag.capital) && !hasPerson(text, at + 1);
  if (reportingClass === 'judge' || reportingClass === 'announce') return true;
  return text.tokens[at]?.verb?.form === 'gerund' && reportingClass === 'argue';
}

function isObjectStart({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isPunctuation(token)) return false;
  if (token.quotation >= 0 || has(token, Tag.objectPronoun)) return true;
  return isPhraseStart(token) || isNounLike(token);
}

function hasWord({ text, frame, at }: VerbPlace, word: RegExp): boolean {
  const limit = Math.min(frame.to, at + OBJECT_REACH);
  for (let place = at + 1; place < limit; place++) {
    const token = text.tokens[place];
    if (has(token, Tag.semicolon)) return false;
    if (word.test(token?.lower ?? '')) return true;
  }
  return false;
}

/** "described a “very tense” meeting". */
function isQuoted({ text, frame, at }: VerbPlace): boolean {
  for (let place = at + 1; place < frame.to; place++) {
    if (isPunctuation(text.tokens[place])) return false;
    if ((text.tokens[place]?.quotation ?? -1) >= 0) return true;
  }
  return false;
}

/** "questioned the student" is no report of what was asked. */
function hasPerson({ tokens }: TaggedText, from: number): boolean {
  return (
    has(tokens[from], Tag.objectPronoun) ||
    has(tokens[from], Tag.person) ||
    has(tokens[from + 1], Tag.person)
  );
}

/** "called it a sham", "called the ruling “a disgrace”", "called for calm"; not "called her mother". */
function isNaming(place: VerbPlace): boolean {
  const { text, at } = place;
  const first = text.tokens[at + 1];
  const second = text.tokens[at + 2];
  if (first?.lower === 'for' || first?.lower === 'on') return true;
  if (isPunctuation(first)) return false;
  if (first?.lower === 'it' || has(first, Tag.objectPronoun)) {
    return (
      second !== undefined && !isPunctuation(second) && !has(second, Tag.preposition)
    );
  }
  return isNamed(place);
}

/** The object ends in a quotation or where a second noun phrase begins. */
function isNamed({ text, frame, at }: VerbPlace): boolean {
  const limit = Math.min(frame.to, at + NAMED_REACH);
  for (let place = at + 1; place < limit; place++) {
    const token = text.tokens[place];
    if (token === undefined || has(token, Tag.comma | Tag.stop)) return false;
    if (token.quotation >= 0) return true;
    if (place > at + 1 && isFiniteVerb(text, place)) return false;
    if (place > at + 1 && isSecondPhrase(text, place)) return true;
  }
  return false;
}

function isSecondPhrase({ tokens }: TaggedText, at: number): boolean {
  const before = tokens[at - 1];
  return (
    has(tokens[at], Tag.determiner) && isNounLike(before) && !has(before, Tag.determiner)
  );
}
