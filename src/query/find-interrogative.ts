import { wordList } from '../text/word-list.ts';

/** The words that ask, apart from the auxiliary of a question for yes or no. */
export type Interrogative = 'who' | 'when' | 'where' | 'why' | 'how' | 'which' | 'what';

/** Where a question asks, and by which word. */
export interface Asking {
  /** Place of the interrogative among the words. */
  readonly place: number;
  readonly interrogative: Interrogative;
}

/** Interrogatives by their forms, also as typed in haste: "whos", "wheres". */
const INTERROGATIVE_BY_WORD: ReadonlyMap<string, Interrogative> = new Map([
  ['who', 'who'],
  ['whom', 'who'],
  ['whose', 'who'],
  ['whos', 'who'],
  ['when', 'when'],
  ['whens', 'when'],
  ['where', 'where'],
  ['wheres', 'where'],
  ['why', 'why'],
  ['how', 'how'],
  ['hows', 'how'],
  ['which', 'which'],
  ['what', 'what'],
  ['whats', 'what'],
]);

/** A question that opens with one of these is answered by yes or no. */
const AUXILIARIES =
  wordList(`is are was were do does did has have had can could will would
  should may might must isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant
  couldnt wont wouldnt shouldnt`);

/** How one asks whether somebody can tell: "was anybody hurt when …" asks for yes or no. */
const ASKED_TO_TELL = wordList('do does can could would will');

/** Whom one asks to tell something: "do you know when …", "can anyone say where …". */
const THOSE_ASKED = wordList('you i we anyone anybody someone somebody');

/** These ask, but open a clause of time or place too: "When the storm hit, who was there?" */
const CONJUNCTIONS: ReadonlySet<Interrogative> = new Set(['when', 'where', 'how', 'why']);

/** Imperatives that ask for what their noun names: "Name the countries that …". */
const NAMING_IMPERATIVES = wordList('name list');
const DETERMINERS = wordList('the all some any a an two three four five every each');

/**
 * Finds the word by which a question asks; null where it has none, or where a yes or no is
 * asked and the word opens a clause ("Did it stop when the storm came?").
 *
 * @param words All words of the question in order, folded.
 */
export function findInterrogative(words: readonly string[]): Asking | null {
  const [first = '', second = ''] = words;
  if (NAMING_IMPERATIVES.has(first) && DETERMINERS.has(second))
    return { place: 0, interrogative: 'which' };
  const all = words.flatMap((word, place) => {
    const interrogative = INTERROGATIVE_BY_WORD.get(word);
    return interrogative ? [{ place, interrogative }] : [];
  });
  const [asking, ...later] = all;
  if (!asking) return null;
  if (asksYesOrNo(words)) return null;
  return isClause(words, asking) ? (later[0] ?? asking) : asking;
}

/**
 * Tells whether a question without an interrogative of its own is answered by yes or no;
 * "can you tell me when" is none.
 */
export function asksYesOrNo(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const isRequest = ASKED_TO_TELL.has(first) && THOSE_ASKED.has(second);
  return AUXILIARIES.has(first) && !(isRequest && hasInterrogative(words));
}

function hasInterrogative(words: readonly string[]): boolean {
  return words.some((word) => INTERROGATIVE_BY_WORD.has(word));
}

/** "When the storm hit" asks nothing, "when did the storm hit" does. */
function isClause(words: readonly string[], { place, interrogative }: Asking): boolean {
  const next = words[place + 1] ?? '';
  return (
    place === 0 &&
    CONJUNCTIONS.has(interrogative) &&
    !AUXILIARIES.has(next) &&
    (DETERMINERS.has(next) || PERSONAL_PRONOUNS.has(next))
  );
}

const PERSONAL_PRONOUNS = wordList('he she it they we you i');
