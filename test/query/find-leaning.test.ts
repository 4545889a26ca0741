import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeaning } from '../../src/query/find-leaning.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

const rows = (kind: string | null, questions: string) =>
  questions.split(/[|\n]/).map((question) => ({ question: question.trim(), kind }));

describe('findLeaning()', () => {
  it.each([
    ...rows(
      'whole',
      `what did he say then? | and when? | And where was that? | how many were there?
       who said that? | when was it? | where was this | why? | who is she? | how long?
       and then? | what did they say? | was it? | how come? | who said so? | but who?
       What else did she say? | what happened then? | what happened next, and where?`,
    ),
    ...rows(
      'partly',
      `what did he say about the bridge? | when did it open? | how many of them died?
       Why was she arrested? | where did they go with the boats? | is it insured?
       What did she tell Maria Ortega? | how long did it last? | did he resign?`,
    ),
    ...rows(
      'about',
      `what did the minister say about it? | what has Maria Ortega said of that?
       how did the mayor react to this? | did the police confirm that?`,
    ),
    ...rows(
      null,
      `who shut the bridge? | did the mayor say he would pay? | what happened? | 56 jets
       what did Maria Ortega say when she was asked? | harbour bridge | that bridge
       When did the storm hit? | who said that the cables would hold | how many jets
       what happened to the ferry | what did the mayor say about that bridge? | this week’s ferry | … | 8`,
    ),
  ])('takes “$question” for $kind', ({ question, kind }) => {
    expect(findLeaning(question)?.kind ?? null).toBe(kind);
  });

  it('finds the person who is meant', () => {
    expect(findLeaning('what did she say about it?')?.person?.word).toBe('she');
    expect(findLeaning('when was it?')?.person).toBeNull();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void findLeaning(text)));
  });

  it('takes linear time', () => {
    const hostile = (times: number) =>
      findLeaning('and what did he say '.repeat(500 * times));
    expect(growthOverSixteen(hostile)).toBeLessThan(64);
  });
});
