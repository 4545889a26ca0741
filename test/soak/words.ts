import type { Article } from '../../src/article/article.ts';
import { readContent } from '../../src/content.ts';
import type { CommandLine } from '../../src/query/command-line.ts';
import { HOSTILE_PIECES } from '../support/hostile-pieces.ts';
import { judgedQuestions } from '../support/judged-questions.ts';
import type { Crowd } from './crowd.ts';
import { inventReport } from './invent-report.ts';

/** What the people of a soak know and say. */
export interface Words {
  readonly articles: readonly Article[];
  /** Questions as options of commands. */
  readonly questions: readonly CommandLine[];
}

/** Reads the shipped articles and the judged questions. */
export async function readWords(): Promise<Words> {
  return {
    articles: await readContent('content'),
    questions: judgedQuestions(),
  };
}

/** Some characters of an article, from the middle of words to the middle of words. */
export function slice(crowd: Crowd, { articles }: Words, chars: number): string {
  const { text } = crowd.pick(articles);
  const from = Math.floor(crowd.random() * Math.max(1, text.length - chars));
  return text.slice(from, from + chars);
}

/** A word of an article, of four letters or more. */
export function word(crowd: Crowd, words: Words): string {
  const found = slice(crowd, words, 200).match(/\p{L}{4,}/gu);
  return found ? crowd.pick(found) : 'bridge';
}

/** What somebody types who wants the bot to stumble. */
export function hostile(crowd: Crowd): string {
  const count = 1 + Math.floor(crowd.random() * 40);
  return Array.from({ length: count }, () => crowd.pick(HOSTILE_PIECES)).join('');
}

/** An article that no other server has, of some twenty sentences. */
export function invent(crowd: Crowd): {
  readonly headline: string;
  readonly text: string;
} {
  const { headline, paragraphs } = inventReport(crowd.random);
  return { headline, text: paragraphs.join('\n\n') };
}
