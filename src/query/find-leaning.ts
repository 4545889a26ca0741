import { splitTokens, type Token } from '../text/tokens.ts';
import { wordList } from '../text/word-list.ts';
import { asksYesOrNo } from './find-interrogative.ts';
import { findAim, type QuestionAim } from './question-kind.ts';
import { readQuestion } from './read-question.ts';

/**
 * How a question leans on what was answered before: `whole` where it has no words of its own
 * ("what did he say then?"), `partly` where a pronoun stands for somebody or something that it
 * does not name ("what did he say about the bridge?"),
 * `about` where it names who speaks and not of what ("what did the mayor say about it?").
 */
export interface Leaning {
  readonly kind: 'whole' | 'partly' | 'about';
  readonly aim: QuestionAim;
  /** The first pronoun that stands for a person, at its span; null for none. */
  readonly person: Token | null;
}

const PERSONS = wordList('he she they him her them his hers their theirs');
const THINGS = wordList('it its this that these those there then');

/** A pronoun alone names nothing; these stand for nothing where words follow: "that bridge". */
const PERSONAL = wordList('he she they him her them his hers their theirs it its');

/** Words that a question may have without telling what it is about. */
const GENERIC =
  wordList(`many much few long often else more again next exactly really please ok
  okay now later afterwards happen happened happening happens thing things anything something
  go went come came mean meant get got people happened ago person exact`);

/** What a question may open with that goes on from another. */
const GOING_ON = wordList('and but so then');

/** Words that go on from what was told, wherever they stand. */
const NEXT = wordList('next again else later afterwards more');

/**
 * Finds out whether a question needs to be told what it is about; null for one that stands
 * alone. A question that names first what its pronoun stands for stands alone ("did the mayor
 * say he would pay").
 *
 * @param question In plain words, with what the command asks: "when was it".
 */
export function findLeaning(question: string): Leaning | null {
  const tokens = splitTokens(question);
  const own = tokens.filter(({ isCommon, word }) => !isCommon && !GENERIC.has(word));
  const words = tokens.map(({ word }) => word);
  const aim = findAim(words);
  const person = tokens.find(({ word }) => PERSONS.has(word)) ?? null;
  if (own.length === 0) {
    return isGoingOn(words, aim) ? { kind: 'whole', aim, person } : null;
  }
  if (isAboutNothingNamed(question)) return { kind: 'about', aim, person: null };
  const pronoun = tokens.find(({ word }) => PERSONAL.has(word));
  const [first] = own;
  if (!pronoun || !first || first.start < pronoun.start) return null;
  return { kind: 'partly', aim, person };
}

/** "What did the mayor say about it": the speaker is named, and nothing else. */
function isAboutNothingNamed(question: string): boolean {
  const read = readQuestion(question);
  if (read.kind !== 'said by' || read.what === null) return false;
  const said = splitTokens(read.what);
  const named = splitTokens(read.speaker).some(({ isCommon }) => !isCommon);
  return (
    named &&
    said.some(({ word }) => THINGS.has(word)) &&
    said.every(({ isCommon, word }) => isCommon || GENERIC.has(word))
  );
}

/** "What happened?" asks for anything; "and when?", "how many?" for something known. */
const FOR_ANYTHING = wordList('happened happens happening');

function isGoingOn(words: readonly string[], { place }: QuestionAim): boolean {
  const [first = ''] = words;
  return (
    words.some((word) => PERSONS.has(word) || THINGS.has(word) || NEXT.has(word)) ||
    (GOING_ON.has(first) && words.length > 1) ||
    (place >= 0 && !words.some((word) => FOR_ANYTHING.has(word))) ||
    asksYesOrNo(words)
  );
}
