import type { Finding, Grade } from '../answer/verify/verified.ts';
import type { MessageKey } from '../wording/said.ts';
import type { Words } from '../wording/words.ts';

/** Names a grade as it stands within a sentence: the terms of docs/verbatim.md. */
export function sayGrade(grade: Finding['grade'], { say }: Words): string {
  return say(GRADE_KEYS[grade]);
}

const GRADE_KEYS = {
  verbatim: 'grades.verbatim',
  'verbatim but for marks, dashes, spaces': 'grades.but-for-marks',
  'words left out': 'grades.left-out',
  'words changed': 'grades.changed',
  'said by someone else': 'grades.someone-else',
  'two statements joined': 'grades.joined',
  'not in these articles': 'grades.not-here',
  ambiguous: 'grades.ambiguous',
} as const satisfies Readonly<Record<Grade | 'ambiguous', MessageKey>>;

/** Names the grade of a quotation at the start of a line, with what turns its sense. */
export function nameGrade(finding: Finding, words: Words): string {
  const { say, language } = words;
  const { grade, speaker, changes } = finding;
  const name = capitalize(sayOther(finding, words) ?? sayGrade(grade, words), language);
  const isParaphrase = speaker?.kind === 'same' && speaker.paraphrase === 'all';
  const isNegated = changes.some(({ isNegation }) => isNegation);
  const negated = isNegated ? say('findings.with-negation', { grade: name }) : name;
  return isParaphrase ? say('findings.as-paraphrase', { grade: negated }) : negated;
}

/** Whether somebody else said all of it, a part, or nobody knows; null for another grade. */
function sayOther({ grade, speaker }: Finding, { say }: Words): string | null {
  if (grade !== 'said by someone else') return null;
  if (speaker?.kind === 'not stated') return say('grades.someone-else-or-unknown');
  return speaker?.kind === 'partly' ? say('grades.someone-else-in-part') : null;
}

function capitalize(text: string, language: Words['language']): string {
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
}
