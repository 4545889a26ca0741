import { readFileSync } from 'node:fs';
import { type CommandLine, parseCommandLine } from '../../src/query/command-line.ts';

/** The options that the judged questions use. */
const OPTIONS = ['what', 'about', 'speaker', 'question', 'of', 'name', 'article', 'when'];

/** The questions about the shipped articles whose answers are judged, as commands with options. */
export function judgedQuestions(): readonly CommandLine[] {
  const file = new URL('../relevance/questions.json', import.meta.url);
  const judged = JSON.parse(readFileSync(file, 'utf8')) as { question: string }[];
  return judged.map(({ question }) => parseCommandLine(question, OPTIONS));
}
