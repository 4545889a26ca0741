import { baseForm } from '../../text/base-form.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { wordList } from '../../text/word-list.ts';

/** The words from a figure to the noun it counts. */
export interface CountedNoun extends Span {
  /** Term of the noun (`src/text/stem`). */
  readonly term: string;
}

/** A noun is counted across so many words at most: "12 heavily armed Israeli soldiers". */
const REACH = 5;
const NEXT_WORD = /(?:[ \u00A0\u202F]|-)(\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*)/uy;

/** Words that end the phrase of a noun: nothing behind them is counted. */
const CLOSING: ReadonlySet<string> = wordList(`
  a about across after against ago all along also although am amid among an and are around
  as at away be because been before being below between both but by can could despite did do
  does down during each either else even ever every for from get gets got had has have he
  her here hers him his how however i if in inside instead into is it its just later less
  like made may me might more-than must near neither nor not now of off on once only onto or
  our out outside over own per rather said say says she should since so still such than that
  the their theirs them then there these they this those though through throughout to today
  together too toward towards under unless until up upon us was we went were what when where
  whether which while who whom whose why will with within without would yesterday yet you
  your came come died each entered happened joined left lost met occurred remained returned
  ranked scored sits stand stands stood took voted won worth apiece
`);
/** Plurals without an s, and what is counted without a noun: "12 dead". */
const PLURALS: ReadonlySet<string> = wordList(`
  people men women children police feet teeth mice geese oxen sheep deer fish aircraft
  spacecraft troops personnel cattle crew staff media data alumni criteria phenomena
  stadia bacteria cacti offspring poultry
`);
const COUNTED_ALONE: ReadonlySet<string> = wordList(
  'dead injured wounded hurt killed missing homeless arrested detained unaccounted',
);
/** Words in s that are no plurals. */
const NO_PLURALS: ReadonlySet<string> = wordList(`
  always perhaps besides sometimes afterwards towards news politics less unless across
  plus thus nevertheless previous various famous serious religious numerous dangerous
`);
const PLURAL_ENDING = /(?:[^suio]s|ies|oes|ses|zes|ees|eaus|ios|[^aeiou]os)$/u;
/** Matches `Israelis`, `Iraqis`; not `Paris`. */
const PLURAL_OF_NATION = /^\p{Lu}\p{Ll}{3,}is$/u;
const COMPOUND = /(?:men|women|people|children|folk|fish|craft)$/u;

/**
 * Finds the noun that is counted by a figure which ends at `from`: the first plural, across
 * adjectives. After a hyphen, and for one thing, the next word.
 *
 * @param isOne True for the figure one, whose noun is no plural.
 */
export function findCountedNoun(
  part: string,
  from: number,
  isOne = false,
): CountedNoun | null {
  return findNoun(part, from, isOne) ?? findCountedAlone(part, from);
}

function findNoun(part: string, start: number, isOne: boolean): CountedNoun | null {
  let at = start;
  for (let place = 0; place < REACH; place++) {
    NEXT_WORD.lastIndex = at;
    const match = NEXT_WORD.exec(part);
    const word = match?.[1] ?? '';
    const lower = word.toLowerCase();
    if (match === null || CLOSING.has(lower)) return null;
    const isJoined = place === 0 && match[0].startsWith('-');
    at += match[0].length;
    if (isCounted(word, isJoined, isOne))
      return { start, end: endOfNoun(part, at), term: termOf(lastNoun(part, at, word)) };
  }
  return null;
}

/** "12 wounded": where no noun follows, those who are so are counted. */
function findCountedAlone(part: string, start: number): CountedNoun | null {
  NEXT_WORD.lastIndex = start;
  const match = NEXT_WORD.exec(part);
  const word = match?.[1] ?? '';
  if (match === null || !COUNTED_ALONE.has(word.toLowerCase())) return null;
  return { start, end: start + match[0].length, term: termOf(word) };
}

function isCounted(word: string, isJoined: boolean, isOne: boolean): boolean {
  const lower = word.toLowerCase();
  if (isJoined) return lower === word && lower !== 'strong';
  if (isOne)
    return lower === word && !/^(?:more|other|single|new|young|old)$/.test(lower);
  return isPlural(lower) || PLURAL_OF_NATION.test(word);
}

/** "12 police | officers": a plural right behind a plural is the noun. */
function nextPlural(part: string, at: number): string | null {
  NEXT_WORD.lastIndex = at;
  const match = NEXT_WORD.exec(part);
  const lower = match?.[1]?.toLowerCase() ?? '';
  if (match === null || !isPlural(lower) || CLOSING.has(lower)) return null;
  return match[0].startsWith('-') ? null : match[0];
}

function endOfNoun(part: string, at: number): number {
  return at + (nextPlural(part, at)?.length ?? 0);
}

function lastNoun(part: string, at: number, word: string): string {
  return nextPlural(part, at)?.slice(1) ?? word;
}

function isPlural(lower: string): boolean {
  if (PLURALS.has(lower) || COMPOUND.test(lower)) return true;
  return lower.length > 2 && PLURAL_ENDING.test(lower) && !NO_PLURALS.has(lower);
}

function termOf(word: string): string {
  return stem(baseForm(fold(word.replace(/^.*-/u, ''))));
}
