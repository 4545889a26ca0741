import type { Address } from '../article/address.ts';
import type { Leaning } from '../query/find-leaning.ts';
import type { Answer, Focus } from './answer.ts';
import { findAnsweringWords } from './answering-words.ts';
import { buildFound } from './build-answer.ts';
import type { Library, Reading } from './library.ts';
import { speakerWords } from './match-speaker.ts';
import { soughtBy } from './sought.ts';
import { speakerMeant } from './speaker-meant.ts';
import { answerWhoIs } from './who-is.ts';
import { addressOfStatement } from './widen-to-statement.ts';

/** What was answered before: all that a question can lean on. */
export interface Previous {
  /** The first passage that was shown. */
  readonly passage: Address;
  /** Who speaks in it first, by name; null where nobody named does. */
  readonly speaker: string | null;
}

/** A question without words of its own. */
export interface FollowUpQuestion {
  /** The question as typed, for the answer's first line. */
  readonly asked: string;
  readonly leaning: Leaning;
  readonly previous: Previous;
}

/** So many passages nearest to the one before are looked through, and so many follow it. */
const MOST_NEAREST = 6;
const MOST_FOLLOWING = 3;

/**
 * Answers a question that has no words of its own, in the article of the answer before: what
 * the same speaker said, who that was, the nearest passages with a time, place or figure, or
 * what the article tells next. Null where the article has none of it.
 *
 * @throws {QueryError} If it asks what somebody said and nobody is known to be meant.
 */
export function answerFollowUp(
  library: Library,
  question: FollowUpQuestion,
): Answer | null {
  const { leaning, previous, asked } = question;
  const reading = library.readingById.get(previous.passage.article);
  if (!reading) return null;
  const { kind, wanted } = leaning.aim;
  if (wanted.has('speech')) {
    return kind === 'who'
      ? show(library, asked, [previous.passage])
      : showStatements(library, reading, question);
  }
  if (kind === 'who' && previous.speaker !== null) {
    const name = speakerMeant(reading, previous, leaning.person?.word ?? null);
    const { id: article } = reading.article;
    const introduced = answerWhoIs(library, { asked, name, article });
    return introduced.kind === 'found'
      ? introduced
      : show(library, asked, statementsOf(reading, name, previous), saidBy(name));
  }
  const sought = soughtBy({ kind, wanted, words: [], askedNoun: -1 });
  const focus: Focus = { terms: [], speaker: [], ...(sought ? { sought } : {}) };
  const addresses = sought
    ? nearestWith(reading, previous.passage, focus)
    : following(reading, previous.passage);
  return show(library, asked, addresses, focus);
}

const NO_FOCUS: Focus = { terms: [], speaker: [] };

function show(
  library: Library,
  asked: string,
  addresses: readonly Address[],
  focus: Focus = NO_FOCUS,
): Answer | null {
  // Nearness is no proof that a passage answers.
  const certainty = focus.speaker.length > 0 ? 'found' : 'closest';
  return addresses.length === 0
    ? null
    : buildFound(library, { asked, focus }, addresses, { certainty });
}

/** What the speaker says after the passage before, then what was said up to it. */
function showStatements(
  library: Library,
  reading: Reading,
  { asked, leaning, previous }: FollowUpQuestion,
): Answer | null {
  const name = speakerMeant(reading, previous, leaning.person?.word ?? null);
  return show(library, asked, statementsOf(reading, name, previous), saidBy(name));
}

function statementsOf(
  reading: Reading,
  name: string,
  { passage }: Previous,
): readonly Address[] {
  const addresses = reading.attributions
    .filter(({ speaker }) => 'name' in speaker && speaker.name === name)
    .map((statement) => addressOfStatement(reading, statement));
  const isLater = ({ first }: Address) => first > passage.last;
  return [
    ...addresses.filter(isLater),
    ...addresses.filter((address) => !isLater(address)),
  ];
}

function saidBy(name: string): Focus {
  return { terms: [], speaker: speakerWords(name) };
}

function nearestWith(
  { article, passages }: Reading,
  { first }: Address,
  focus: Focus,
): readonly Address[] {
  return passages
    .filter((passage) => passage.first > 0)
    .filter((passage) => findAnsweringWords(article, passage, focus).length > 0)
    .toSorted((one, other) => Math.abs(one.first - first) - Math.abs(other.first - first))
    .slice(0, MOST_NEAREST)
    .map((passage) => ({
      article: article.id,
      first: passage.first,
      last: passage.last,
    }));
}

function following(
  { article, passages }: Reading,
  { last }: Address,
): readonly Address[] {
  return passages
    .filter((passage) => passage.first > last)
    .slice(0, MOST_FOLLOWING)
    .map((passage) => ({
      article: article.id,
      first: passage.first,
      last: passage.last,
    }));
}
