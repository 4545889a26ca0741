import { isStopWord } from '../text/stop-words.ts';

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

/** The things that an answer to this question would hold; none for most questions. */
export type Wanted = ReadonlySet<(typeof WANTED)[number]>;

/** What an interrogative asks for, wherever it stands in the question. */
const KIND_BY_WORD: ReadonlyMap<string, QuestionKind> = new Map([
  ['who', 'who'],
  ['whom', 'who'],
  ['whose', 'who'],
  ['when', 'when'],
  ['where', 'where'],
  ['why', 'why'],
  ['how', 'how'],
  ['which', 'which'],
  ['what', 'what'],
]);

/** A question that opens with one of these is answered by yes or no. */
const AUXILIARIES = wordSet(`is are was were do does did has have had can could will would
  should may might must isnt arent wasnt werent dont doesnt didnt`);

/** Words after "how" that ask for a figure. */
const COUNTED = wordSet('many much');
const MEASURED = wordSet('tall high deep wide large big heavy fast far hot cold');
const LASTING = wordSet('long old often');

/** Nouns that name the class of what is asked for: "which city", "what year". */
const WANTED_BY_NOUN: Readonly<Record<(typeof WANTED)[number], ReadonlySet<string>>> = {
  name: wordSet(`person people man woman president king queen leader actor actress singer
    author artist company organization organisation group band team party character
    player director minister emperor name names newspaper magazine book film movie song
    album school university college language religion river lake mountain`),
  place: wordSet(`country countries city cities state states town village place location
    region continent island province county district street area nation part building`),
  time: wordSet('year years date day month century decade time period era season'),
  number: wordSet(`number percentage percent amount population rate ratio proportion score
    total temperature speed size`),
  duration: wordSet('age duration length'),
  money: wordSet('cost price salary budget revenue profit money value'),
  measure: wordSet(
    'percentage percent distance height length weight width depth area size',
  ),
  reason: wordSet('reason cause purpose motive'),
  speech: wordSet('say said says tell told claim claimed call called describe described'),
  definition: wordSet('meaning definition term'),
};

/** What a kind of question asks for even without a noun. */
const WANTED_BY_KIND: Readonly<Partial<Record<QuestionKind, (typeof WANTED)[number]>>> = {
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
  const place = words.findIndex((word) => KIND_BY_WORD.has(word));
  const next = words[place + 1] ?? '';
  const kind = findKind(words, place);
  const wanted = new Set<(typeof WANTED)[number]>();
  const byKind = WANTED_BY_KIND[kind];
  if (byKind) wanted.add(byKind);
  if (kind === 'how many')
    for (const thing of figureAfterHow(words, place)) wanted.add(thing);
  if (kind === 'what' || kind === 'which' || kind === 'who') {
    const nouns = words
      .slice(place + 1)
      .filter((word) => !isStopWord(word))
      .slice(0, NOUN_REACH);
    for (const thing of WANTED) {
      if (nouns.some((noun) => WANTED_BY_NOUN[thing].has(noun))) wanted.add(thing);
    }
  }
  if (words.some((word) => WANTED_BY_NOUN.speech.has(word))) wanted.add('speech');
  if (kind === 'what' && isFormOfBe(next) && words.length - place <= 6) {
    wanted.add('definition');
  }
  return { kind, wanted, place };
}

function findKind(words: readonly string[], place: number): QuestionKind {
  const first = words[0] ?? '';
  if (place < 0) return AUXILIARIES.has(first) ? 'yes or no' : 'words';
  const kind = KIND_BY_WORD.get(words[place] ?? '') ?? 'words';
  const next = words[place + 1] ?? '';
  const isFigure = COUNTED.has(next) || MEASURED.has(next) || LASTING.has(next);
  return kind === 'how' && isFigure ? 'how many' : kind;
}

function figureAfterHow(
  words: readonly string[],
  place: number,
): readonly (typeof WANTED)[number][] {
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

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
