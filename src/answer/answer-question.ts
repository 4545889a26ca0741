import { parseTime } from '../event/parse-time.ts';
import { parseQuery } from '../query/parse-query.ts';
import { type ReadQuestion, readQuestion } from '../query/read-question.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Answer, CitedPassage } from './answer.ts';
import { answerPassages } from './answer-passages.ts';
import type { Library, Reading } from './library.ts';
import { speakerWords } from './match-speaker.ts';
import { mendSpeaker } from './mend-speaker.ts';
import { answerVague, isVague } from './narrower-questions.ts';
import { chooseReadings } from './scope.ts';
import { selectStatements } from './select-statements.ts';
import { answerWhatHappened } from './what-happened.ts';
import { answerWhoIs } from './who-is.ts';
import { answerWhoSaid } from './who-said.ts';

/** What `/ask` was asked. */
export interface FreeQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly question: string;
  readonly article: string | undefined;
  /** The day of asking, `YYYY-MM-DD`; undefined where it is not known. */
  readonly today?: string | undefined;
}

/**
 * Answers a free question as the command would that fits its kind: who said, who is, what
 * happened. When, where, how many, why, which, yes or no and mere words are answered with
 * the passages that a search finds; none is answered by yes or no.
 *
 * @throws {QueryError} If there is no word to search for, or no such article exists.
 */
export function answerQuestion(library: Library, free: FreeQuestion): Answer {
  const readings = chooseReadings(library, free.article);
  const read = readQuestion(free.question);
  if (read.kind === 'passages' && isVague(read.text)) {
    return answerVague(free.asked, readings);
  }
  const answer = answerAsCommand(library, free, { read, readings });
  return answer?.kind === 'found'
    ? answer
    : answerWhole(library, free, { read, readings, answer });
}

interface Understood {
  readonly read: ReadQuestion;
  readonly readings: readonly Reading[];
}

/** Null for a question that no other command answers. */
function answerAsCommand(
  library: Library,
  { asked, article, today }: FreeQuestion,
  { read, readings }: Understood,
): Answer | null {
  switch (read.kind) {
    case 'who said':
      return answerWhoSaid(library, {
        asked,
        what: read.text,
        speaker: undefined,
        kind: undefined,
        article,
      });
    case 'said by': {
      const { speaker, what } = read;
      if (!isSpeaker(readings, mendSpeaker(library, speaker).speaker ?? speaker))
        return null;
      return answerWhoSaid(library, {
        asked,
        what: what !== null && hasTellingWord(what) ? what : undefined,
        speaker,
        kind: undefined,
        article,
      });
    }
    case 'who is':
      return isName(read.name)
        ? answerWhoIs(library, { asked, name: read.name, article })
        : null;
    case 'what happened': {
      const when = read.about.replace(/^(?:on|in|at|during|by) /iu, '');
      const isTime = parseTime(when, today ?? ANY_DAY) !== null;
      const narrowed = isTime ? { about: undefined, when } : { about: read.about };
      return answerWhatHappened(library, { asked, article, today, ...narrowed });
    }
    case 'passages':
      return null;
    default:
      return read satisfies never;
  }
}

/** "What did the mayor say about it" asks for all that was said. */
function hasTellingWord(what: string): boolean {
  return splitTokens(what).some(({ isCommon }) => !isCommon);
}

/** A day to understand "Monday" by, where only its form is looked at. */
const ANY_DAY = '2000-01-03';

/**
 * All words of the question are searched; what a command did not find stays said. Where a
 * speaker has not said it, only a sure passage that names them answers: another is
 * somebody else's.
 */
function answerWhole(
  library: Library,
  { asked }: FreeQuestion,
  { read, readings, answer }: Understood & { answer: Answer | null },
): Answer {
  if (answer?.kind === 'nothing-found' && answer.during) return answer;
  const query = parseQuery(read.text);
  const whole = answerPassages(library, { asked, query, readings });
  if (!answer || whole.kind !== 'found') return answer ?? whole;
  if (read.kind !== 'said by') return whole;
  if (whole.certainty !== 'found') return answer;
  if (tellsOf(whole.passages, read)) return whole;
  // "Why did he steal, according to her lawyer": who that is need not be told beside it.
  return isDescribed(read.speaker) ? { ...whole, certainty: 'closest' } : answer;
}

/** "Her lawyer", "the police": somebody without a name. */
function isDescribed(speaker: string): boolean {
  return POSSESSIVE.test(speaker) && !/\p{Lu}/u.test(speaker);
}

const POSSESSIVE = /^(?:his|her|its|their|our|my|the) /iu;

/** Tells whether the first passage has the name and a word of what is said to be told: one alone is no answer. */
function tellsOf(
  [first]: readonly CitedPassage[],
  { speaker, what }: { readonly speaker: string; readonly what: string | null },
): boolean {
  if (!first) return false;
  const terms = new Set(
    splitTokens(first.article.text, first.span).map(({ term }) => term),
  );
  const hasAny = (words: string): boolean => {
    const telling = splitTokens(words).filter(({ isCommon }) => !isCommon);
    return telling.length === 0 || telling.some(({ term }) => terms.has(term));
  };
  return hasAny(speaker) && hasAny(what ?? '');
}

function isSpeaker(readings: readonly Reading[], asked: string): boolean {
  const speaker = speakerWords(asked);
  return (
    speaker.length > 0 &&
    readings.some(
      (reading) => selectStatements(reading, { speaker, kind: undefined }).length > 0,
    )
  );
}

/** A name has few words: "who is Ned Price", not "who is said to have shut the bridge". */
const MOST_NAME_WORDS = 5;

function isName(name: string): boolean {
  const { length } = speakerWords(name);
  return length > 0 && length <= MOST_NAME_WORDS;
}
