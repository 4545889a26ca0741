import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerLine } from '../../src/answer-line.ts';
import { commands } from '../../src/commands.ts';
import { answerInContext } from '../../src/discord/answer-in-context.ts';
import { AnswerMemory } from '../../src/discord/answer-memory.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { answerOf } from '../support/answer-of.ts';
import { shippedLibrary } from '../support/shipped-library.ts';

const place = { channel: '1', member: '2' };

describe('questions that go on from another, over the shipped articles', async () => {
  const library = await shippedLibrary();

  function goOn(first: string, question: string): Answer {
    const memory = new AnswerMemory(() => 0);
    memory.remember(place, answerLine(first, library));
    const command = commands.find(({ data }) => data.name === 'ask');
    if (!command) throw new Error('There is no /ask');
    const options = { subcommand: null, values: { question } };
    const previous = memory.recall(place);
    return answerOf(answerInContext(command, options, { library, previous }));
  }

  const textsOf = (answer: Answer) =>
    answer.kind === 'found'
      ? answer.passages.map(({ article, span }) => sliceSpan(article.text, span))
      : [];

  it.each([
    {
      first: '/what happened about: crane fell into the Grand Mosque',
      next: 'how many did it kill?',
      answer: '107',
    },
    {
      first: '/what happened about: crane fell into the Grand Mosque',
      next: 'why did it fall?',
      answer: 'strong winds and heavy rain',
    },
    {
      first: '/who said what: there are no casualties left',
      next: 'who said that?',
      answer: 'no casualties left',
    },
    {
      first: '/who said what: cool clock',
      next: 'who is he?',
      answer: 'Barack Obama',
    },
    {
      first: '/what happened about: Ahmed Mohamed arrested at his school',
      next: 'when did he bring it to school?',
      answer: 'to school on September 14',
    },
    {
      first: '/what happened about: silver medal for the Afghan team',
      next: 'where will it be next year?',
      answer: 'Mexico City',
    },
    {
      first: '/who said what: destabilizing',
      next: 'what did he say then?',
      answer: 'We strongly urge Beijing',
    },
    {
      first: '/what happened about: 277 vulnerabilities',
      next: 'when was that?',
      answer: 'as of March 4, 2011',
    },
    {
      first: '/what happened about: Montalvo turned himself in',
      next: 'what was he charged with taking?',
      answer: 'hard drives',
    },
    {
      first: '/ask question: who founded FIRST Global?',
      next: 'what is its theme this year?',
      answer: 'theme was water security',
    },
  ])('“$next” after “$first”', ({ first, next, answer }) => {
    const found = goOn(first, next);
    expect(textsOf(found).join('\n')).toContain(answer);
    expect(found).toMatchObject({ kind: 'found', about: expect.stringMatching(/^A/) });
  });

  it.each(['and when?', 'what did she say then?'])(
    'asks for the article where “%s” goes on from nothing',
    (question) => {
      expect(() => goOn('/what happened about: zeppelin', question)).toThrow(QueryError);
    },
  );
});
