import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../src/rank.ts', import.meta.url));

/** Runs the script with these lines on its standard input. */
function runRank(lines: readonly (object | string)[]) {
  const input = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script],
    { input, encoding: 'utf8' },
  );
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, stderr, answers };
}

const bridge = 'The harbour bridge was shut on Monday. A storm bent 14 of its cables.';
const ferry = 'The ferry carried 9,000 people on Tuesday.';
const articles = {
  articles: [
    { id: 'a', title: 'Harbour bridge shut', text: bridge },
    { id: 'b', title: 'Ferry breaks its record', text: ferry },
  ],
};

describe('npm run rank', () => {
  it('answers each question with spans of the articles, best first', () => {
    const { status, answers } = runRank([
      articles,
      { id: '1', question: 'How many cables did the storm bend?', article: null },
      { id: '2', question: 'When was the bridge shut?', article: 'a' },
      { id: '3', question: 'Who is Ned Price?', article: 'b' },
      { id: '4', question: 'who was it?', article: null },
    ]);
    expect(status).toBe(0);
    const first = answers.map(({ passages: [best] }) =>
      best
        ? articles.articles
            .find(({ id }) => id === best.article)
            ?.text.slice(best.start, best.end)
        : null,
    );
    expect(first.slice(0, 2)).toEqual([
      'A storm bent 14 of its cables.',
      'The harbour bridge was shut on Monday.',
    ]);
    expect(answers[2].answered).toBe(false);
    expect(answers[3]).toEqual({ id: '4', passages: [], answered: false, confidence: 0 });
  });

  it.each([
    { lines: ['{"articles":[]}', '', 'no JSON'], number: 3 },
    { lines: ['{"id":"1","question":"Who?","article":null}'], number: 1 },
  ])('ends with 1 and names line $number of bad input', ({ lines, number }) => {
    const { status, stderr } = runRank(lines);
    expect(status).toBe(1);
    expect(stderr).toContain(`Line ${number}:`);
  });
});
