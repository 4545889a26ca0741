import type { Complement, VerbPlace } from './complement.ts';
import type { Frame, TaggedText } from './tagged-text.ts';
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
/** "called it a sham": verbs that give a name or a judgement. */
const NAMES = /^(?:call|dub|label)$/;
/** "warned of grave consequences". */
const SPEAKS_OF = /^(?:warn|complain|boast|speak|dream)$/;
/** Adjectives that judge, by their ending or whole. */
const JUDGEMENT =
  /(?:ous|ful|able|ible|less|ical|istic|ive)$|^(?:false|wrong|unfair|fair|racist|sexist|unjust|untrue|true|absurd|stupid|weak|dead|illegal|bogus|fake|corrupt|unwise|premature|historic|tragic|unlawful|criminal|insane|crazy|sad|evil)$/;
/** "raised concerns about the plan", not "raised taxes". */
const RAISED =
  /^(?:concerns?|questions?|doubts?|objections?|alarms?|fears?|possibility|issues?|prospect)$/;
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
  if (text.tokens[at + 1]?.lower === 'of' && SPEAKS_OF.test(lemma)) return true;
  if (NAMES.test(lemma)) return isNaming(place);
  if (!isObjectStart(text, at + 1)) return false;
  const isSpecial = SPECIAL[lemma];
  if (isSpecial !== undefined) return isSpecial(place);
  const needed = NEEDED_AFTER[lemma];
  if (needed !== undefined) return hasWord(place, needed) || isQuoted(place);
  if (reportingClass === 'judge' || reportingClass === 'announce') return true;
  return text.tokens[at]?.verb?.form === 'gerund' && reportingClass === 'argue';
}

/** Verbs that report only with some objects. */
const SPECIAL: Readonly<Record<string, (place: VerbPlace) => boolean>> = {
  forecast: () => true,
  raise: ({ text, at }) =>
    [at + 1, at + 2].some((place) => RAISED.test(text.tokens[place]?.lower ?? '')),
  question: ({ text, at }) =>
    !has(text.tokens[at + 1], Tag.capital) && !hasPerson(text, at + 1),
};

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

/** The object ends in a quotation, in a judgement, or where a second noun phrase begins. */
function isNamed({ text, frame, at }: VerbPlace): boolean {
  const limit = Math.min(frame.to, at + NAMED_REACH);
  for (let place = at + 1; place < limit; place++) {
    const token = text.tokens[place];
    if (token === undefined || has(token, Tag.comma | Tag.stop)) return false;
    if (token.quotation >= 0) return true;
    if (place > at + 1 && isFiniteVerb(text, place)) return false;
    if (place > at + 1 && endsNamed(text, frame, place)) return true;
  }
  return false;
}

function endsNamed(text: TaggedText, frame: Frame, at: number): boolean {
  return isSecondPhrase(text, at) || isJudgement(text, frame, at);
}

/** "called the story false": an adjective that judges ends the phrase. */
function isJudgement({ tokens }: TaggedText, frame: Frame, at: number): boolean {
  const isLast = at + 1 >= frame.to || !isNounLike(tokens[at + 1]);
  return isLast && JUDGEMENT.test(tokens[at]?.lower ?? '') && isNounLike(tokens[at - 1]);
}

function isSecondPhrase({ tokens }: TaggedText, at: number): boolean {
  const before = tokens[at - 1];
  return (
    has(tokens[at], Tag.determiner) && isNounLike(before) && !has(before, Tag.determiner)
  );
}
