import type { Cast } from './cast.ts';
import type { Draft } from './draft.ts';
import type { Person } from './persons.ts';
import type { Frame, Range, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

/** A name before the colon has so many words at most. */
const LONGEST_LABEL = 4;
/** An interview has so many answers at least. */
const FEWEST = 2;
/** No interview has more who speak: keeps many labels linear. */
const MOST_LABELS = 12;
/** Matches `TK`, `AMB`; does not match `Q`, `Tk`. */
const INITIALS = /^\p{Lu}{2,4}$/u;

/** A paragraph that begins with a label and a colon. */
interface Turn {
  readonly label: Range;
  readonly written: string;
  readonly content: Range;
  /** Place of its first sentence in `TaggedText.frames`. */
  readonly frame: number;
  readonly paragraph: number;
}

/**
 * Finds the answers of an interview that has no quotation marks: paragraphs that begin with
 * "A:", with the name of somebody in the article, or with their initials, and a colon. "A" is
 * the one person who acts before the first question.
 *
 * Reason: what stands behind the label are that person's words to the end of the paragraph.
 * The questions are the interviewer's, and no reports.
 *
 * @returns drafts of the rule `interview`; the head of each source is the introduction of who speaks
 */
export function findInterviewAnswers(text: TaggedText, cast: Cast): readonly Draft[] {
  const turns = findTurns(text);
  const questions = turns.filter(({ written }) => written === 'Q');
  const byLabel = new Map<string, Turn[]>();
  for (const turn of turns) {
    const same = byLabel.get(turn.written);
    if (same === undefined) byLabel.set(turn.written, [turn]);
    else same.push(turn);
  }
  const asked = questions.length < FEWEST ? undefined : onlyActing(cast, questions[0]);
  const labels = [...byLabel].filter(([, all]) => all.length >= FEWEST);
  return labels.slice(0, MOST_LABELS).flatMap(([written, all]) => {
    const person = written === 'A' ? asked : personOfLabel(cast, written, all);
    return person === undefined ? [] : all.map((turn) => draftOf(turn, person));
  });
}

function draftOf(
  { label, content, frame, paragraph }: Turn,
  { introduction }: Person,
): Draft {
  const source = { kind: 'noun' as const, ...label, head: introduction };
  const cues = [{ from: label.to, to: label.to + 1 }];
  const contents = [content];
  return { rule: 'interview', cues, source, contents, frame, paragraph, repeats: null };
}

function findTurns(text: TaggedText): readonly Turn[] {
  const turns: Turn[] = [];
  let frame = 0;
  while (frame < text.frames.length) {
    let next = frame + 1;
    while (text.frames[next]?.paragraph === text.frames[frame]?.paragraph) next++;
    const turn = turnOf(text, frame, text.frames[next - 1]);
    if (turn !== null) turns.push(turn);
    frame = next;
  }
  return turns;
}

/** A paragraph from its first sentence to its last, if a label begins it. */
function turnOf(text: TaggedText, frame: number, last: Frame | undefined): Turn | null {
  const { tokens, frames } = text;
  const first = frames[frame];
  if (first === undefined || last === undefined || frame === 0) return null;
  const { from, paragraph } = first;
  let colon = from;
  while (colon < from + LONGEST_LABEL && has(tokens[colon], Tag.capital)) colon++;
  if (colon === from || !has(tokens[colon], Tag.colon)) return null;
  const content = { from: colon + 1, to: withoutStop(text, last) };
  if (tokens[content.from]?.quotation !== -1 || content.from >= content.to) return null;
  const label = { from, to: colon };
  const start = tokens[from]?.start ?? 0;
  const written = text.text.slice(start, tokens[colon - 1]?.end ?? start);
  return { label, written, content, frame, paragraph };
}

function withoutStop({ tokens }: TaggedText, { to }: Range): number {
  return has(tokens[to - 1], Tag.stop) ? to - 1 : to;
}

/** The one person who is the subject of a sentence before the first question. */
function onlyActing({ mentions }: Cast, question: Turn | undefined): Person | undefined {
  const before = mentions.filter(
    ({ from, isSubject }) => isSubject && from < (question?.label.from ?? 0),
  );
  const [person, other] = new Set(before.map((one) => one.person));
  return other === undefined ? person : undefined;
}

/** Whose name, or whose initials, the label is. */
function personOfLabel(
  { mentions }: Cast,
  written: string,
  turns: readonly Turn[],
): Person | undefined {
  const starts = new Set(turns.map(({ label }) => label.from));
  const named = mentions.find(({ from }) => starts.has(from));
  if (named !== undefined) return named.person;
  if (!INITIALS.test(written)) return undefined;
  const persons = new Set(mentions.map(({ person }) => person));
  const [person, other] = [...persons].filter(({ name }) => initialsOf(name) === written);
  return other === undefined ? person : undefined;
}

/** "Jean-Luc Marsh" is JM. */
function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
}
