import { canSpeak } from './can-speak.ts';
import { isSibling } from './content-before.ts';
import type { CueContext } from './cue.ts';
import { clauseSubject } from './shared-source.ts';
import type { Source } from './source.ts';
import type { TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

const ANSWERING = /^(?:answer|reply|respond|retort)$/;
const SPEAKING = /^(?:say|tell)$/;
const QUESTIONED = /^(?:asked|questioned|pressed|quizzed)$/;
/** The question stands so many words before its answer at most. */
const QUESTION_REACH = 60;
/** Where the scene of a report is told, its verb stands so many words after its subject. */
const SCENE_REACH = 5;
/** After these "her" is no possessive: "shown her a bag". */
const AFTER_PRONOUN: number =
  Tag.determiner |
  Tag.preposition |
  Tag.coordinator |
  Tag.relative |
  Tag.subordinator |
  Tag.number;

/**
 * Returns the subject of a clause inside a report that the verb at `at` goes on with, or
 * null: "testified that | Rusk had shown her a bag and said", "said | Keller had been asked
 * why, and answered". Elsewhere a joined verb goes on with the one who reports: "The mayor
 * said Lind was ill and added".
 *
 * Reason: an answer needs one who was asked, and the past perfect with the listener as its
 * object ("had shown her") tells a scene that the next verb belongs to.
 *
 * @param from the first token of the verb's group
 */
export function reportedSubject(
  context: CueContext,
  from: number,
  at: number,
): Source | null {
  const { text, frame } = context;
  const lemma = text.tokens[at]?.verb?.lemma ?? '';
  const isAnswer = ANSWERING.test(lemma);
  if (!isAnswer && !SPEAKING.test(lemma)) return null;
  const start = reportStart(context);
  if (start < 0 || !has(text.tokens[from - 1], Tag.coordinator)) return null;
  const subject = clauseSubject(text, { ...frame, from: start }, from);
  if (subject?.kind !== 'noun' || !canSpeak(text, subject.head)) return null;
  const goesOn = isAnswer ? isQuestioned : tellsScene;
  return goesOn(text, subject.to, from) ? subject : null;
}

/** Returns where the report of the last clause begins, or -1. */
function reportStart({ text, cues }: CueContext): number {
  const report = cues.findLast((cue, place) => place === 0 || isSibling(text, cue));
  if (report?.content.kind !== 'after' || report.content.isObject === true) return -1;
  return report.source?.kind === 'relative' ? -1 : report.content.from;
}

/** "Keller had been asked whether it was so". */
function isQuestioned({ tokens }: TaggedText, from: number, to: number): boolean {
  return tokens
    .slice(Math.max(from, to - QUESTION_REACH), to)
    .some(({ lower, quotation }) => quotation === -1 && QUESTIONED.test(lower));
}

/** "Rusk | had shown her a bag", not "Rusk had lost her bag". */
function tellsScene({ tokens }: TaggedText, from: number, to: number): boolean {
  if (tokens[from]?.lower !== 'had') return false;
  for (let at = from + 2; at < Math.min(to, from + SCENE_REACH); at++) {
    if (has(tokens[at], Tag.objectPronoun)) return true;
    if (tokens[at]?.lower === 'her') return has(tokens[at + 1], AFTER_PRONOUN);
  }
  return false;
}
