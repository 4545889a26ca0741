import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/answer-line.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { shippedLibrary } from '../support/shipped-library.ts';

/** A question, words of the passage that answers it, and words in it that are in bold. */
interface AnsweredQuestion {
  readonly question: string;
  readonly answer: string;
  readonly bold: string;
}

const file = new URL('answering-words.json', import.meta.url);
const questions = JSON.parse(readFileSync(file, 'utf8')) as readonly AnsweredQuestion[];

describe('words that answer, over the shipped articles', async () => {
  const library = await shippedLibrary();
  const asked = questions.map(({ question, answer, bold }) => {
    const found = answerLine(question, library);
    const passages = found.kind === 'found' ? found.passages : [];
    const texts = passages.map(({ article, span }) => sliceSpan(article.text, span));
    const place = texts.findIndex((text) => text.includes(answer));
    const { article, marks = [] } = passages[place] ?? {};
    const marked = marks.map((mark) => sliceSpan(article?.text ?? '', mark));
    return { question, place, bold, marked };
  });
  const share = (test: (one: (typeof asked)[number]) => boolean) =>
    asked.filter(test).length / asked.length;
  const faults = JSON.stringify(
    asked.filter(
      ({ place, marked, bold }) =>
        place !== 0 || !marked.some((words) => words.includes(bold)),
    ),
    null,
    2,
  );

  it('puts the passage that tells it first', () => {
    expect(
      share(({ place }) => place === 0),
      faults,
    ).toBeGreaterThanOrEqual(0.86);
    expect(
      share(({ place }) => place >= 0),
      faults,
    ).toBeGreaterThanOrEqual(0.96);
  });

  it('sets the words that answer in bold, and few others', () => {
    const isRight = ({ marked, bold }: (typeof asked)[number]) =>
      marked.some((words) => words.includes(bold));
    expect(share(isRight), faults).toBeGreaterThanOrEqual(0.88);
    expect(share((one) => isRight(one) && one.marked.length <= 2)).toBeGreaterThanOrEqual(
      0.84,
    );
  });
});
