import process from 'node:process';
import { config } from 'dotenv';
import type { Answer } from './answer/answer.ts';
import { answerLine } from './answer-line.ts';
import { ContentError, readContent } from './content.ts';
import { renderAnswer } from './discord/render-answer.ts';
import { explainLine } from './explain-line.ts';
import { buildLibrary } from './library/build-library.ts';
import { LineError } from './query/line-error.ts';
import { QueryError } from './query/query-error.ts';
import { readSettings } from './settings.ts';
import { ANSI, PLAIN, terminalText } from './terminal-text.ts';
import { wordsIn } from './wording/words.ts';

// Answers one question in a terminal, by the same core as in Discord:
//   npm run ask -- /who said what: small-boat
// or tells why passages come first:
//   npm run ask -- --explain Who said that the bond is rock-solid?
// Exit code 0 for an answer, 1 where nothing was found, 2 for a question that cannot be
// understood or articles that cannot be read.

/** Who asks in a terminal: nobody whom Discord knows. */
const NOBODY = '100000000000000000';

const ENGLISH = wordsIn('en');
const ASKING = {
  asker: NOBODY,
  isPrivate: true,
  words: ENGLISH,
  publicWords: ENGLISH,
};

const EXPLAIN = '--explain ';

async function ask(line: string): Promise<number> {
  const { contentDir } = readSettings(process.env).settings;
  const library = buildLibrary(await readContent(contentDir));
  if (line.startsWith(EXPLAIN)) {
    console.log(explainLine(line.slice(EXPLAIN.length), library).join('\n'));
    return 0;
  }
  const answer = answerLine(line, library, new Date().toISOString().slice(0, 10));
  const { components } = renderAnswer(answer, ASKING);
  console.log(terminalText(components, process.stdout.isTTY ? ANSI : PLAIN));
  return isNothing(answer) ? 1 : 0;
}

/** Nothing answers, or no quotation is in the articles. */
function isNothing(answer: Answer): boolean {
  return (
    answer.kind === 'nothing-found' ||
    (answer.kind === 'verified' && answer.passages.length === 0)
  );
}

config({ quiet: true });
try {
  process.exitCode = await ask(process.argv.slice(2).join(' '));
} catch (error) {
  const isKnown = [QueryError, LineError, ContentError].some(
    (known) => error instanceof known,
  );
  if (!isKnown || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
