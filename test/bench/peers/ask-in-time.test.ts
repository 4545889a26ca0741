import { describe, expect, it } from 'vitest';
import { askInTime } from './ask-in-time.ts';

const questions = Array.from({ length: 20 }, (_, n) => ({
  text: `${n}`,
  article: 'A1',
  place: 0,
  answers: [],
}));

async function asked(mostMs: number): Promise<readonly string[]> {
  const texts: string[] = [];
  await askInTime(questions, mostMs, async ({ text }) => {
    texts.push(text);
  });
  return texts;
}

describe('askInTime()', () => {
  it('asks each question once, always in the same mixed order', async () => {
    const texts = await asked(60_000);
    expect(new Set(texts).size).toBe(20);
    expect(texts).not.toEqual(questions.map(({ text }) => text));
    expect(await asked(60_000)).toEqual(texts);
  });

  it('asks one when there is no time', async () => {
    expect(await asked(-1)).toHaveLength(1);
  });
});
