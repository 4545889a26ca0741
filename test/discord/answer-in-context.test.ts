import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Previous } from '../../src/answer/answer-follow-up.ts';
import { answerLine } from '../../src/answer-line.ts';
import { commands } from '../../src/commands.ts';
import { answerInContext } from '../../src/discord/answer-in-context.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { terminalText } from '../../src/terminal-text.ts';
import { answerOf } from '../support/answer-of.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { ENGLISH } from '../support/in-english.ts';

const library = bridgeLibrary();
const ortega: Previous = {
  passage: { article: 'A1', first: 3, last: 4 },
  speaker: 'Maria Ortega',
};
const headline: Previous = {
  passage: { article: 'A2', first: 0, last: 0 },
  speaker: null,
};

function ask(question: string, previous: Previous | null, article?: string): Answer {
  const command = commands.find(({ data }) => data.name === 'ask');
  if (!command) throw new Error('There is no /ask');
  const values = { question, ...(article === undefined ? {} : { article }) };
  const options = { subcommand: null, values };
  return answerOf(answerInContext(command, options, { library, previous }));
}

const textOf = (answer: Answer) =>
  terminalText(
    renderAnswer(answer, { asker: '100000000000000000', isPrivate: true, ...ENGLISH })
      .components,
  );

describe('answerInContext() after an answer', () => {
  it.each([
    { question: 'what did she say then?', previous: ortega, has: '“Our crews work day' },
    { question: 'who is she?', previous: ortega, has: 'City engineer Maria Ortega' },
    { question: 'who said that?', previous: ortega, has: 'We saw the cracks in time' },
    { question: 'and when?', previous: ortega, has: 'shut on Monday' },
    { question: 'how many were there?', previous: headline, has: '9,000 people' },
    { question: 'what happened then?', previous: headline, has: 'The ferry carried' },
    {
      question: 'what did she say about the cables?',
      previous: ortega,
      has: 'What did Maria Ortega say about the cables'.toLowerCase(),
    },
  ])('answers “$question” in the article before', ({ question, previous, has }) => {
    const answer = ask(question, previous);
    expect(answer).toMatchObject({ kind: 'found', about: previous.passage.article });
    expect(textOf(answer).toLowerCase()).toContain(has.toLowerCase());
    expect(textOf(answer)).toContain(`About ${previous.passage.article}, asked before`);
  });

  it.each(['what did he say then?', 'who is he?'])(
    'answers “%s” with the one man who speaks',
    (question) => {
      expect(textOf(ask(question, ortega))).toContain('Paul Lindqvist said');
    },
  );

  it('never answers what he said with what a woman said', () => {
    expect(ask('what did he say about the cables?', ortega).kind).toBe('nothing-found');
    expect(() => ask('what did he say about the cables?', null)).toThrow(
      /not clear who “he” is/,
    );
  });

  it.each(['what did Ortega say about it?', 'what did Ortega say about that?'])(
    'answers “%s” in the article before',
    (question) => {
      const answer = ask(question, { ...ortega, speaker: null });
      expect(answer).toMatchObject({ kind: 'found', about: 'A1' });
      expect(textOf(answer)).toContain('the cables would hold');
    },
  );

  it('says so too where the same article is given', () => {
    expect(ask('what did she say then?', ortega, 'A1')).toMatchObject({ about: 'A1' });
  });

  it('answers a question that stands alone in all articles', () => {
    expect(ask('how many people did the ferry carry?', ortega)).toMatchObject({
      about: null,
    });
  });

  it('looks in all articles for what the one before has not', () => {
    const answer = ask('did it break its record?', ortega);
    expect(answer).toMatchObject({ about: null });
  });

  it('takes the article that is given', () => {
    expect(ask('how many were there?', ortega, 'A2')).toMatchObject({ about: null });
    expect(textOf(ask('how many were there?', ortega, 'A2'))).toContain('9,000');
  });
});

describe('answerInContext() after nothing', () => {
  it.each([
    'and when?',
    'what did he say then?',
    'how many were there?',
    'who said that?',
    'what did the mayor say about it?',
    'how did Ortega react to that?',
  ])('asks for the article of “%s”', (question) => {
    expect(() => ask(question, null)).toThrow(QueryError);
    expect(() => ask(question, null)).toThrow(/fill in “article”, such as A2 “Ferry/);
  });

  it('asks who is meant where an article has several speakers', () => {
    expect(() => ask('what did they say?', null, 'A1')).toThrow(/such as Maria Ortega/);
  });

  it('forgets an article that is gone', () => {
    const gone = { ...ortega, passage: { article: 'A9', first: 0, last: 0 } };
    expect(() => ask('and when?', gone)).toThrow(/does not say what it is about/);
    expect(ask('did it break its record?', gone).kind).toBe('found');
  });

  it('is what a terminal does', () => {
    expect(() => answerLine('/ask question: and when?', library)).toThrow(QueryError);
  });
});
