import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';

const library = bridgeLibrary();

function ask(question: string, article?: string) {
  return answerQuestion(library, {
    asked: '/ask question: …',
    question,
    article,
    today: '2026-03-05',
  });
}

/** The first passage shown, as text, and its words in bold; empty where nothing was found. */
function first(question: string): { readonly text: string; readonly bold: string } {
  const answer = ask(question);
  const passage = answer.kind === 'found' ? answer.passages[0] : undefined;
  const slice = ({ start, end }: { start: number; end: number }) =>
    passage?.article.text.slice(start, end) ?? '';
  return {
    text: passage ? slice(passage.span) : '',
    bold: (passage?.marks ?? []).map(slice).join(' | '),
  };
}

describe('answerQuestion()', () => {
  it.each([
    ['Who said that the cables would hold?', 'City engineer Maria Ortega said'],
    ['What did Ortega say about the cracks?', 'We saw the cracks'],
    ['What did captain Jo Berg say?', 'It was full'],
    ['Who is Maria Ortega?', 'City engineer Maria Ortega said'],
    ['What happened to the lorries?', 'two lorries were turned back'],
    ['When was the bridge shut?', 'was shut on Monday'],
    ['How many people did the ferry carry?', 'carried 9,000 people'],
    ['Did the mayor comment?', 'The mayor declined'],
    ['ferry people', 'carried 9,000 people'],
    ['Where were the lorries turned back, according to the police?', 'two lorries'],
  ])('answers %j with “%s”', (question, text) => {
    expect(first(question).text).toContain(text);
  });

  it.each([
    ['When was the bridge shut?', /^(?:on )?Monday$/],
    ['How many people did the ferry carry on Tuesday?', /^9,000/],
    ['What did Ortega say about the cracks?', /^cracks$/],
  ])('sets the answering words of %j in bold', (question, bold) => {
    expect(first(question).bold).toMatch(bold);
  });

  it('answers what was said by that speaker alone', () => {
    const answer = ask('What did Lindqvist say about the money?');
    expect(answer).toMatchObject({ focus: { speaker: ['lindqvist'] }, total: 1 });
  });

  it.each([
    'What did Ortega say about the lorries?', // the police told of them
    'What did Lindqvist say about the bridge being shut?', // the headline does
  ])('answers %j with no close passage of somebody else', (question) => {
    expect(ask(question)).toMatchObject({
      kind: 'nothing-found',
      among: { count: expect.any(Number) },
    });
  });

  it('searches the whole question where nobody of that name speaks', () => {
    expect(first('What did the mayor say?').text).toContain('The mayor declined');
  });

  it.each([
    'What did Angela Merkel say about tariffs?',
    'Who is Angela Merkel?',
    'When was the zeppelin launched?',
    'What happened to the zeppelin?',
  ])('keeps silent on %j', (question) => {
    expect(ask(question).kind).toBe('nothing-found');
  });

  it.each(['What happened?', 'what’s new', 'the latest news'])(
    'asks what is meant by %j',
    (question) => {
      expect(ask(question)).toMatchObject({
        kind: 'nothing-found',
        narrower: [
          '/what happened about: Ferry breaks its record',
          '/what happened about: Harbour bridge shut after storm',
        ],
      });
    },
  );

  it('tells what happened at a time', () => {
    expect(ask('What happened on 2 March 2026?')).toMatchObject({
      kind: 'found',
      passages: [{ address: { article: 'A1' } }],
    });
  });

  it('refuses a question of common words alone', () => {
    expect(() => ask('what did he do there?')).toThrow(QueryError);
  });
});
