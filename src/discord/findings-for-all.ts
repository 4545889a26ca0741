import type { Library } from '../answer/library.ts';
import { answerVerify, type VerifyQuestion } from '../answer/verify/answer-verify.ts';
import { findMessageQuotations } from '../answer/verify/message-quotations.ts';
import type { Verified } from '../answer/verify/verified.ts';
import { parseCommandLine, textOption } from '../query/command-line.ts';
import { QueryError } from '../query/query-error.ts';
import { sayQuestion } from '../wording/question-line.ts';
import { VERIFY_QUOTATION } from './asking-options.ts';
import type { Hearing } from './circumstances.ts';
import { renderFindings } from './render-finding.ts';
import type { ShownMessage } from './shown-message.ts';

/**
 * Returns what was found of quotations, as lines in the language of all. They are built
 * again from the question, and only where this gives the lines that the asker read: the
 * lines themselves stay where they would differ: the question was cut, or the articles have
 * changed since.
 */
export function findingsForAll(
  { findings, header: [question = ''] }: ShownMessage,
  { words, publicWords }: Hearing,
  library: Library,
): readonly string[] {
  if (findings.length === 0 || words.language === publicWords.language) return findings;
  const answer = verifyAgain(question, library);
  if (!answer || renderFindings(answer, words).join('\n') !== findings.join('\n'))
    return findings;
  return renderFindings(answer, publicWords);
}

function verifyAgain(shown: string, library: Library): Verified | null {
  const question = readQuestion(shown);
  try {
    return question && answerVerify(library, question);
  } catch (thrown) {
    if (thrown instanceof QueryError) return null;
    throw thrown;
  }
}

function readQuestion(shown: string): VerifyQuestion | null {
  const asked = sayQuestion(shown.replace(SMALL, '').replace(ESCAPED, '$1'), 'en');
  if (asked.startsWith(ON_MESSAGE)) {
    const quotes = findMessageQuotations(asked.slice(ON_MESSAGE.length));
    return { asked, quotes, speaker: undefined };
  }
  if (!asked.startsWith('/verify ')) return null;
  const { values } = parseCommandLine(asked, ['quote', 'speaker']);
  const quotes = [textOption(values, 'quote') ?? ''];
  return { asked, quotes, speaker: textOption(values, 'speaker') };
}

const ON_MESSAGE = `${VERIFY_QUOTATION}: `;

/** Opens a line in small text (Docs: *Markdown 101*, Subtext). */
const SMALL = /^-# /u;

// What was escaped for Discord. Matches "\*" and "\\"; not the "\n" of "\never".
const ESCAPED = /\\([^\sA-Za-z0-9])/gu;
