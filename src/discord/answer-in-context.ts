import type { Answer } from '../answer/answer.ts';
import { answerFollowUp, type Previous } from '../answer/answer-follow-up.ts';
import type { Library } from '../answer/library.ts';
import { nameForPronoun, ofWhomItMayBe } from '../answer/name-for-pronoun.ts';
import { chooseReadings } from '../answer/scope.ts';
import { formatCommandLine, textOption } from '../query/command-line.ts';
import { findLeaning, type Leaning } from '../query/find-leaning.ts';
import { QueryError } from '../query/query-error.ts';
import { splitTokens } from '../text/tokens.ts';
import { type Said, said } from '../wording/said.ts';
import type { Command, Options } from './command.ts';
import { cutText } from './cut-text.ts';
import { type Effect, isEffect } from './effects/effect.ts';

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
  const context = contextOf(library, options, previous);
  const lean = {
    question,
    leaning,
    previous: context,
    isRemembered: context === previous,
  };
  if (leaning.kind === 'whole') return answerWhole(library, options, lean);
  const answer = answerPartly(command, options, { ...lean, library });
  if (answer) return answer;
  if (leaning.kind === 'about')
    throw new QueryError(whichArticle(library, question.typed));
  const anywhere = command.answer(options, library);
  return isEffect(anywhere) ? anywhere : ofWhomItMayBe(library, anywhere, leaning);
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
  /** True for what was answered before, false for an article that was given instead. */
  readonly isRemembered: boolean;
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
  { question: { command, typed }, leaning, previous, isRemembered }: Lean,
): Answer {
  const asked = formatCommandLine({ command, values });
  const answer = previous && answerFollowUp(library, { asked, leaning, previous });
  if (!answer) throw new QueryError(whichArticle(library, typed));
  return isRemembered ? about(answer, previous) : answer;
}

/** Answers in the article of before; null where it has no answer, so that all are asked. */
function answerPartly(
  command: Command,
  options: Options,
  { question, leaning, previous, isRemembered, library }: Lean & { library: Library },
): Answer | Effect | null {
  const reading = previous && library.readingById.get(previous.passage.article);
  if (!reading) return null;
  const named = withName(question, leaning, (pronoun) =>
    nameForPronoun(reading, previous, { pronoun, leaning }),
  );
  const values = { ...options.values, [question.option]: named };
  const article = previous.passage.article;
  const answer = command.answer({ ...options, values: { ...values, article } }, library);
  if (answer.kind === 'found') return isRemembered ? about(answer, previous) : answer;
  if (leaning.kind === 'about') return answer;
  // Elsewhere the pronoun would be anybody, and a name is who it was.
  return named === question.typed
    ? null
    : command.answer({ ...options, values }, library);
}

/** "What did he say about the bond?" → "What did Ned Price say about the bond?" */
function withName(
  { typed, sentence }: PlainQuestion,
  { person }: Leaning,
  nameFor: (pronoun: string) => string | null,
): string {
  const at = person && SUBJECTS.test(person.word) ? person.start : -1;
  const start = at - (sentence.length - typed.length);
  if (!person || start < 0) return typed;
  const speaker = nameFor(person.word);
  if (speaker === null) return typed;
  const end = start + (person.end - person.start);
  return typed.slice(0, start) + speaker + typed.slice(end);
}

/** A name can stand where these stand; "his" and "their" would need another form. */
const SUBJECTS = /^(?:he|she|they|him|them)$/u;

/** Says that the answer before was leaned on. */
function about(answer: Answer, previous: Previous | null): Answer {
  return answer.kind === 'found' && previous
    ? { ...answer, about: previous.passage.article }
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
