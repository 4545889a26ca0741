import { PERSON_NOUNS } from '../attribution/speaker-nouns.ts';
import type { FigureMention } from '../event/figure-mentions.ts';
import { baseForm } from '../text/base-form.ts';
import { stem } from '../text/stem.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import { wordList } from '../text/word-list.ts';

/** What a question counts. */
export interface AskedCount {
  /** Normal form of its noun: "detector" of "how many detectors failed"; null for none. */
  readonly noun: string | null;
  /** Normal forms of all its words, and of those that mean nearly the same. */
  readonly asked: ReadonlySet<string>;
}

/** The figure counts what is asked, by the same noun or by another. */
const SAME_NOUN = 1;
const OTHER_WORD = 0.5;
/** Its noun is left out, as it was said before: "43 were injured". */
const LEFT_OUT = 0.5;
/** What is asked stands right beside it ("43 were | injured"), or in its clause. */
const SAID_OF_IT = 1;
const TOLD_NEAR_IT = 0.75;
/** From this fit on, what is asked of a figure is told of it. */
export const COUNT_TOLD: number = LEFT_OUT + TOLD_NEAR_IT;

const terms = (words: string): ReadonlySet<string> =>
  new Set([...wordList(words)].map((word) => stem(baseForm(word))));

/** Whoever is counted is one of these. */
const ANYONE = terms('people persons victims casualties');

/** Tells whether a noun stands for whoever is counted, so that it is often left out. */
export function isAnyone(term: string): boolean {
  return ANYONE.has(term);
}

const PERSONS = new Set([...terms(PERSON_NOUNS), ...ANYONE]);
/** Words that stand in a noun's place: "and hurt 30 others". */
const STAND_IN = terms('others more');
/** "Twelve dead": who they are is left out, what is told of them is not. */
const STATES = terms(
  'dead injured wounded hurt killed missing homeless arrested detained',
);

/**
 * Tells how well a figure fits a question for a count: 0 where it counts something else, at
 * least {@link COUNT_TOLD} where what is asked is told of it, and 2 where it counts just that.
 * Null for what never answers: an age, and a duration, an amount or a measure unless its unit
 * is asked for.
 */
export function fitOfCount(
  text: string,
  figure: FigureMention,
  { noun, asked }: AskedCount,
): number | null {
  if (!isOfUnit(text, figure, asked)) return null;
  const fit = fitOfNoun(text, figure, { noun, asked });
  return fit === 0 ? 0 : fit + fitOfClause(text, figure, asked);
}

function fitOfClause(
  text: string,
  figure: FigureMention,
  asked: ReadonlySet<string>,
): number {
  const { counted } = figure;
  if (counted !== null && STATES.has(counted) && asked.has(counted)) return SAID_OF_IT;
  const { beside, near } = wordsAbout(text, figure);
  const isTold = ({ term }: Token) =>
    asked.has(term) && term !== counted && !ANYONE.has(term);
  if (beside.some(isTold)) return SAID_OF_IT;
  return near.some(isTold) ? TOLD_NEAR_IT : 0;
}

const AGE = /old$/u;
const SHARE = /^percent/u;
// Matches "6.8" and "7.9"; not "2.5 million", "half".
const DECIMAL = /^\d+\.\d+$/u;

/** A share is a count of what it is of; nothing else that has a unit is a count. */
function isOfUnit(
  text: string,
  { start, end, unit, counted }: FigureMention,
  asked: ReadonlySet<string>,
): boolean {
  if (unit === null) return counted !== null || !DECIMAL.test(text.slice(start, end));
  if (unit === 'people' || SHARE.test(unit)) return true;
  if (AGE.test(unit)) return false;
  const [token] = splitTokens(unit);
  return token !== undefined && asked.has(token.term);
}

function fitOfNoun(
  text: string,
  figure: FigureMention,
  { noun, asked }: AskedCount,
): number {
  const { counted } = figure;
  if (counted === null) return fitOfBare(text, figure);
  if (STAND_IN.has(counted)) return LEFT_OUT;
  if (counted === noun) return SAME_NOUN;
  if (asked.has(counted)) return OTHER_WORD;
  const isFitting =
    noun !== null && (isPerson(noun, counted) || isDoneTo(text, figure, noun));
  return isFitting ? OTHER_WORD : 0;
}

/** A number alone may have left out its noun, a unit is counted itself, a share counts nothing. */
function fitOfBare(text: string, { start, unit }: FigureMention): number {
  if (unit !== null) return SHARE.test(unit) ? 0 : SAME_NOUN;
  return isAgeLimit(text, start) ? 0 : LEFT_OUT;
}

/** Passengers are people, and so are the dead. */
function isPerson(noun: string, counted: string): boolean {
  return ANYONE.has(noun) && (PERSONS.has(counted) || STATES.has(counted));
}

// Matches " were injured", " had been badly burnt"; not " of the injured".
const PARTICIPLE =
  /^(?: (?:had|has|have))?(?: (?:are|be|been|being|is|was|were)){1,2}(?: \p{L}+ly)? (?<word>\p{L}+)/u;

/** "Destroyed" alone has no noun: whatever is destroyed is counted. */
function isDoneTo(text: string, { nounEnd }: FigureMention, verb: string): boolean {
  if (STATES.has(verb)) return true;
  const word = PARTICIPLE.exec(text.slice(nounEnd, nounEnd + REACH))?.groups?.['word'];
  return splitTokens(word ?? '').some(({ term }) => term === verb);
}

// Matches "children under 16", "those over 65"; not "well over 65" or "in under 16".
const AGE_LIMIT =
  /\b(?:adults|anyone|boys|children|girls|kids|men|people|pupils|residents|students|those|users|voters|women|and|are|is|were|was) (?:aged |under |over ){1,2}$/iu;

function isAgeLimit(text: string, start: number): boolean {
  return AGE_LIMIT.test(text.slice(Math.max(0, start - 30), start));
}

/** So far around a figure it is told what is said of it, in UTF-16 code units and words. */
const REACH = 60;
const WORDS_BEFORE = 4;
const WORDS_AFTER = 4;

// What ends the clause: a mark, a conjunction, another figure.
// Matches ", ", " and ", "22"; not the hyphen of "mud-brick".
const BREAK =
  /[,;:()–—.!?…“”"]|\s(?:and|but|while|when|after|before|as|because|where)\s|\p{N}/giu;
/** Before a whole: "14 of | 22 detectors". */
const PART_BEFORE =
  /(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|none|all|half|most|some|any)) of(?: all)?(?: (?:the|its|their|his|her|our|these|those))? $/iu;

// Words between a figure and what is said of it: "killing | at least | 61", "a crew | of |
// 18", and behind it "43 | were | injured".
const BEFORE =
  wordList(`a about almost an another around as at by estimated further least many
  more most nearly of only over some than the to total up`);
const BEHIND = wordList('are be been had has have is more of or so was were');

/** The words of the figure's own clause, and those of them right beside it. */
interface WordsAbout {
  readonly beside: readonly Token[];
  readonly near: readonly Token[];
}

function wordsAbout(text: string, { start, end, nounEnd }: FigureMention): WordsAbout {
  const inside = splitTokens(text.slice(start, end));
  const head = text.slice(Math.max(0, start - REACH), start);
  // Of "14 of 22 detectors failed" the 14 failed.
  if (PART_BEFORE.test(head)) return { beside: [], near: [] };
  const [after = ''] = text.slice(nounEnd, nounEnd + REACH).split(BREAK);
  const before = splitTokens(head.split(BREAK).at(-1) ?? '').toReversed();
  const behind = splitTokens(after);
  const nearest = [
    before.find(({ word }) => !BEFORE.has(word)),
    behind.find(({ word }) => !BEHIND.has(word)),
  ];
  return {
    beside: [...inside, ...nearest.filter((token) => token !== undefined)],
    near: [...before.slice(0, WORDS_BEFORE), ...behind.slice(0, WORDS_AFTER)],
  };
}
