import type { Answer, Found } from '../answer/answer.ts';
import { answerFollowUp, type Previous } from '../answer/answer-follow-up.ts';
import type { Library } from '../answer/library.ts';
import { chooseReadings } from '../answer/scope.ts';
import { formatCommandLine, textOption } from '../query/command-line.ts';
import { findLeaning, type Leaning } from '../query/find-leaning.ts';
import { QueryError } from '../query/query-error.ts';
import { splitTokens } from '../text/tokens.ts';
import { type Said, said } from '../wording/said.ts';
import type { Command, Options } from './command.ts';
import { cutText } from './cut-text.ts';
import type { Effect } from './effects/effect.ts';

/** What a question may lean on, and what is asked. */
export interface AskingContext {
  readonly library: Library;
  /** What was answered to this person before in this place; null for nothing. */
  readonly previous: Previous | null;
}

/**
 * Answers a command. A question that does not stand alone ("and when?") is answered in the
 * article of the answer before, and the answer says so; without one before, the person is
 * asked for the article.
 *
 * @throws {QueryError} If the question cannot be understood; the message is for the person.
 */
export function answerInContext(
  command: Command,
  options: Options,
  { library, previous }: AskingContext,
): Answer | Effect {
  const question = readQuestion(command, options);
  const leaning = question && findLeaning(question.sentence);
  if (!leaning) return command.answer(options, library);
  const lean = { question, leaning, previous: contextOf(library, options, previous) };
  return leaning.kind === 'whole'
    ? answerWhole(library, options, lean)
    : (answerPartly(command, options, { ...lean, library }) ??
        command.answer(options, library));
}

/** A question in plain words, and where they come from. */
interface PlainQuestion {
  /** `who said`, `ask`. */
  readonly command: string;
  /** With what the command asks: "who said that". */
  readonly sentence: string;
  readonly option: string;
  readonly typed: string;
}

interface Lean {
  readonly question: PlainQuestion;
  readonly leaning: Leaning;
  readonly previous: Previous | null;
}

/** The options that hold a question in words, of whichever command. */
const QUESTION_OPTIONS = ['question', 'what', 'of', 'about', 'name'] as const;

/** The command whose option is a whole question. */
const FREE_COMMAND = 'ask';

/** Null for a command that asks nothing in words, or where a speaker is given with them. */
function readQuestion(
  { data: { name } }: Command,
  { subcommand, values }: Options,
): PlainQuestion | null {
  const option = QUESTION_OPTIONS.find((each) => values[each] !== undefined);
  const typed = option && textOption(values, option);
  if (!option || !typed || textOption(values, 'speaker') !== undefined) return null;
  // Signs alone are no question, whatever the command asks before them.
  if (splitTokens(typed).length === 0) return null;
  const command = subcommand === null ? name : `${name} ${subcommand}`;
  const sentence = command === FREE_COMMAND ? typed : `${command} ${typed}`;
  return { command, sentence, option, typed };
}

/** An article that was given counts more than one of before. */
function contextOf(
  library: Library,
  { values }: Options,
  previous: Previous | null,
): Previous | null {
  const article = textOption(values, 'article');
  if (article === undefined) return previous;
  const [reading] = chooseReadings(library, article);
  if (!reading || reading.article.id === previous?.passage.article) return previous;
  return { passage: { article: reading.article.id, first: 0, last: 0 }, speaker: null };
}

function answerWhole(
  library: Library,
  { values }: Options,
  { question: { command, typed }, leaning, previous }: Lean,
): Answer {
  const asked = formatCommandLine({ command, values });
  const answer = previous && answerFollowUp(library, { asked, leaning, previous });
  if (!answer) throw new QueryError(whichArticle(library, typed));
  return answer.kind === 'found' ? about(answer, previous, values) : answer;
}

/** Answers in the article of before; null where it has no answer, so that all are asked. */
function answerPartly(
  command: Command,
  options: Options,
  { question, leaning, previous, library }: Lean & { library: Library },
): Answer | Effect | null {
  if (!previous || !library.readingById.has(previous.passage.article)) return null;
  const values = {
    ...options.values,
    [question.option]: withName(question, leaning, previous.speaker),
    article: previous.passage.article,
  };
  const answer = command.answer({ ...options, values }, library);
  return answer.kind === 'found' ? about(answer, previous, options.values) : null;
}

/** "What did he say about the bond?" → "What did Ned Price say about the bond?" */
function withName(
  { typed, sentence }: PlainQuestion,
  { person }: Leaning,
  speaker: string | null,
): string {
  const at = person && SUBJECTS.test(person.word) ? person.start : -1;
  const start = at - (sentence.length - typed.length);
  if (!person || speaker === null || start < 0) return typed;
  const end = start + (person.end - person.start);
  return typed.slice(0, start) + speaker + typed.slice(end);
}

/** A name can stand where these stand; "his" and "their" would need another form. */
const SUBJECTS = /^(?:he|she|they|him|them)$/u;

/** Says which article was taken, unless it was given with the question. */
function about(answer: Found, { passage }: Previous, values: Options['values']): Found {
  return textOption(values, 'article') === undefined
    ? { ...answer, about: passage.article }
    : answer;
}

/** Articles are offered as few as a person takes in: the newest. */
const MOST_ARTICLES = 3;
const HEADLINE_CHARS = 60;

function whichArticle({ readings }: Library, typed: string): Said {
  const newest = readings
    .map(({ article }) => article)
    .toSorted((one, other) =>
      (other.published ?? '').localeCompare(one.published ?? '', 'en'),
    )
    .slice(0, MOST_ARTICLES)
    .map(({ id, headline }) => `${id} “${cutText(headline, HEADLINE_CHARS)}”`);
  return said('questions.which-article', { text: typed, articles: newest.join(', ') });
}
