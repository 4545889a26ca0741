import { isStopWord } from '../text/stop-words.ts';
import { wordList } from '../text/word-list.ts';
import { type Asking, asksYesOrNo, findInterrogative } from './find-interrogative.ts';

/** The kinds of question that are told apart; `words` is none of them: just words. */
export const QUESTION_KINDS = [
  'who',
  'when',
  'where',
  'how many',
  'how',
  'why',
  'which',
  'what',
  'yes or no',
  'words',
] as const;

/** What kind of question was asked. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What an answer can hold besides the words of the question. */
export const WANTED = [
  'name',
  'place',
  'time',
  'number',
  'duration',
  'money',
  'measure',
  'reason',
  'speech',
  'definition',
] as const;

/** One thing that can be asked for. */
export type Thing = (typeof WANTED)[number];

/** The things that an answer to this question would hold; none for most questions. */
export type Wanted = ReadonlySet<Thing>;

/** Words after "how" that ask for a figure. */
const COUNTED = wordList('many much few');
const MEASURED = wordList('tall high deep wide large big heavy fast far hot cold');
const LASTING = wordList('long old often');

/** Nouns that name the class of what is asked for: "which city", "what year". */
const WANTED_BY_NOUN: Readonly<Record<Thing, ReadonlySet<string>>> = {
  name: wordList(`person people man woman president king queen leader actor actress singer
    author artist company organization organisation group band team party character
    player director minister emperor name names newspaper magazine book film movie song
    album school university college language religion river lake mountain`),
  place: wordList(`country countries city cities state states town village place location
    region continent island province county district street area nation part building venue
    hometown birthplace`),
  time: wordList(
    'year years date day month century decade time period era season deadline',
  ),
  number:
    wordList(`number percentage percent amount share fraction population rate ratio proportion score
    total temperature speed size attendance capacity margin`),
  duration: wordList('age duration length sentence'),
  money: wordList(
    'cost price salary budget revenue profit money value fine ransom bail fee wage deficit debt',
  ),
  measure: wordList(
    'percentage percent distance height length weight width depth area size',
  ),
  reason: wordList(
    'reason cause caused causes purpose motive led leads prompted triggered sparked',
  ),
  speech: wordList(
    'say said says tell told claim claimed call called describe described',
  ),
  definition: wordList('meaning definition term'),
};

/** What a kind of question asks for even without a noun. */
const WANTED_BY_KIND: Readonly<Partial<Record<QuestionKind, Thing>>> = {
  who: 'name',
  when: 'time',
  where: 'place',
  'how many': 'number',
  why: 'reason',
};

/** The noun that is asked for is one of the first telling words behind "what" or "which". */
const NOUN_REACH = 2;

/** What a question asks for. */
export interface QuestionAim {
  readonly kind: QuestionKind;
  readonly wanted: Wanted;
  /** Place of the interrogative among the words; -1 for none. */
  readonly place: number;
}

/**
 * Finds out what a question asks for.
 *
 * @param words All its words in order, folded.
 *
 * @example
 * findAim(['in', 'what', 'year', 'did', 'it', 'open']).wanted; // Set { 'time' }
 */
export function findAim(words: readonly string[]): QuestionAim {
  const asking = findInterrogative(words);
  const place = asking?.place ?? -1;
  const kind = findKind(words, asking);
  const byKind = WANTED_BY_KIND[kind];
  const wanted = new Set<Thing>([
    ...(byKind ? [byKind] : []),
    ...(kind === 'how many' ? figureAfterHow(words, place) : []),
    ...(BY_NOUN.has(kind) ? thingsNamed(words.slice(place + 1)) : []),
    ...(words.some((word) => WANTED_BY_NOUN.speech.has(word)) ? SPEECH : []),
    ...(kind === 'what' && isShortDefinition(words, place) ? DEFINITION : []),
  ]);
  return { kind, wanted, place };
}

const SPEECH: readonly Thing[] = ['speech'];
const DEFINITION: readonly Thing[] = ['definition'];

/** The kinds of question that name the class of what they ask for. */
const BY_NOUN: ReadonlySet<QuestionKind> = new Set(['what', 'which', 'who']);

function thingsNamed(words: readonly string[]): readonly Thing[] {
  const nouns = words.filter((word) => !isStopWord(word)).slice(0, NOUN_REACH);
  return WANTED.filter((thing) => nouns.some((noun) => WANTED_BY_NOUN[thing].has(noun)));
}

/** A definition is asked for in few words: "What is an ombudsman?" */
const DEFINITION_WORDS = 6;

function isShortDefinition(words: readonly string[], place: number): boolean {
  const next = words[place + 1] ?? '';
  // "What’s an ombudsman" has lost its "is": a possessive ’s belongs to its word.
  const isAsked = isFormOfBe(next) || next === 'a' || next === 'an';
  return isAsked && words.length - place <= DEFINITION_WORDS;
}

function findKind(words: readonly string[], asking: Asking | null): QuestionKind {
  if (!asking) return asksYesOrNo(words) ? 'yes or no' : 'words';
  const { place, interrogative } = asking;
  const next = words[place + 1] ?? '';
  if (interrogative === 'how') return kindOfHow(next);
  return interrogative === 'what' && asksPurpose(words, place) ? 'why' : interrogative;
}

function kindOfHow(next: string): QuestionKind {
  if (next === 'come') return 'why';
  const isFigure = COUNTED.has(next) || MEASURED.has(next) || LASTING.has(next);
  return isFigure ? 'how many' : 'how';
}

/** "What did they shut it for" asks why; "what did she ask for" does not. */
function asksPurpose(words: readonly string[], place: number): boolean {
  const before = words.at(-2) ?? '';
  return words.at(-1) === 'for' && words.length > place + 2 && !TAKING_FOR.has(before);
}

/** Words that take "for" to themselves. */
const TAKING_FOR =
  wordList(`ask asked asking look looked looking vote voted call called calling
  stand stands pay paid wait waiting search searching apply applied hope work works worked
  run running play plays known famous named short responsible prepare prepared`);

function figureAfterHow(words: readonly string[], place: number): readonly Thing[] {
  const next = words[place + 1] ?? '';
  if (LASTING.has(next)) return ['duration', 'time'];
  if (MEASURED.has(next)) return ['measure'];
  const rest = words.slice(place + 2);
  if (rest.some((word) => WANTED_BY_NOUN.money.has(word) || word === 'cost'))
    return ['money'];
  return next === 'much' ? ['money', 'measure'] : [];
}

function isFormOfBe(word: string): boolean {
  return word === 'is' || word === 'are' || word === 'was' || word === 'were';
}
