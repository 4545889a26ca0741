import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/query/read-question.ts';

describe('readQuestion()', () => {
  it.each([
    'Who said that the cables would hold?',
    'who has said the bridge is safe',
    'Who called the repair a sprint?',
    'Can you tell me who said that the ferry was full?',
    'who was it that said so about the bridge?',
  ])('asks who said: %s', (question) => {
    expect(readQuestion(question).kind).toBe('who said');
  });

  it.each([
    ['What did Maria Ortega say about the cables?', 'Maria Ortega', 'the cables'],
    ['what has the mayor said', 'the mayor', null],
    ['What does Ortega think of the ferry?', 'Ortega', 'the ferry'],
    ['do you know what Ortega said about the bridge?', 'Ortega', 'the bridge'],
    ['How did the port authority react to the storm?', 'the port authority', 'the storm'],
    ['What is Ortega’s view on the insurers?', 'Ortega', 'the insurers'],
    ['What was the reaction of the police to it all?', 'the police', 'it all'],
    ['Did Ortega say that nobody was in danger?', 'Ortega', 'nobody was in danger'],
    [
      'According to Ortega, how many lorries were hurt?',
      'Ortega',
      'how many lorries were hurt',
    ],
    ['Why is it shut, according to the police?', 'the police', 'Why is it shut'],
  ])('asks what somebody said: %s', (question, speaker, what) => {
    expect(readQuestion(question)).toMatchObject({ kind: 'said by', speaker, what });
  });

  it.each([
    ['Who is Maria Ortega?', 'Maria Ortega'],
    ['who’s Paul Lindqvist', 'Paul Lindqvist'],
    ['Tell me, who was Jo Berg?', 'Jo Berg'],
  ])('asks who somebody is: %s', (question, name) => {
    expect(readQuestion(question)).toMatchObject({ kind: 'who is', name });
  });

  it.each([
    ['What happened to the bridge?', 'the bridge'],
    ['what became of Karl Lindqvist?', 'Karl Lindqvist'],
    ['What has become of the ferry?', 'the ferry'],
    ['What happened on Monday?', 'on Monday'],
    ['what’s going on with the ferry?', 'the ferry'],
  ])('asks what happened: %s', (question, about) => {
    expect(readQuestion(question)).toMatchObject({ kind: 'what happened', about });
  });

  it.each([
    'When was the bridge shut?',
    'Which ferry was full?',
    'Is the bridge safe?',
    'bridge storm',
    'What sank the ferry?',
    'Whose money is it?',
    'Please',
    '',
  ])('searches the whole of %j', (question) => {
    expect(readQuestion(question)).toEqual({ kind: 'passages', text: question });
  });

  it('leaves the request out of what is searched', () => {
    expect(readQuestion('Hey, can you tell me when the bridge was shut?').text).toBe(
      'when the bridge was shut?',
    );
    expect(readQuestion('tell me about the ferry').text).toBe('the ferry');
  });

  it('reads anything, in no time', () => {
    void assert(
      property(string({ unit: 'binary', maxLength: 300 }), (question) => {
        expect(readQuestion(question).kind).toBeTypeOf('string');
      }),
    );
    const start = process.cpuUsage().user;
    readQuestion('what did '.repeat(2000));
    readQuestion(`what ${'a '.repeat(5000)} according to`);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(1);
  });
});
