import { describe, expect, it } from 'vitest';
import { readQuestionSet } from '../../../src/ranking/training/question-set.ts';
import { takeExtracts } from '../../../src/ranking/training/take-extracts.ts';

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, number) => `The ${number}th ferry left the harbour with ${number * 7} people.`,
);

const questions = PARAGRAPHS.map((_, number) => {
  const text = `${number * 7} people`;
  const start = `The ${number}th ferry left the harbour with `.length;
  return {
    q: `How many people did the ${number}th ferry carry?`,
    a: 0,
    p: number,
    answers: [{ text, start }],
    ok: true,
  };
});

const set = readQuestionSet({
  name: 'invented',
  articles: [{ title: 'Ferries', paras: PARAGRAPHS }],
  questions,
});

describe('takeExtracts()', () => {
  const extracts = takeExtracts(set);

  it('cuts a long article into short ones without losing a passage', () => {
    expect(extracts.articles.length).toBeGreaterThan(1);
    expect(extracts.articles.map(({ text }) => text).join('\n\n')).toBe(
      set.articles[0]?.text,
    );
  });

  it('moves each question to the extract with its answer', () => {
    expect(extracts.questions).toHaveLength(questions.length);
    for (const [number, known] of extracts.questions.entries()) {
      const [answer] = known.answers;
      const text = extracts.articles[known.place]?.text ?? '';
      expect(extracts.articles[known.place]?.id).toBe(known.article);
      expect(text.slice(answer?.start, answer?.end)).toBe(`${number * 7} people`);
    }
  });
});
