import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { judgedQuestions } from './judged-questions.ts';

describe('judgedQuestions()', () => {
  it('asks commands that there are, with their own options', () => {
    const known = new Set(
      commands.flatMap(({ data }) => [
        data.name,
        ...('options' in data ? (data.options ?? []) : []).map(
          ({ name }) => `${data.name} ${name}`,
        ),
      ]),
    );
    const asked = judgedQuestions();
    expect(
      asked.map(({ command }) => command).filter((name) => !known.has(name)),
    ).toEqual([]);
    expect(asked.filter(({ values }) => Object.keys(values).length === 0)).toEqual([]);
  });

  it('reads each option for itself', () => {
    const swallowed = judgedQuestions().flatMap(({ values }) =>
      Object.values(values).filter((value) => /(?:^|\s)[a-z]+: /u.test(String(value))),
    );
    expect(swallowed).toEqual([]);
  });
});
