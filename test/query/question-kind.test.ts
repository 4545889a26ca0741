import { describe, expect, it } from 'vitest';
import { findAim } from '../../src/query/question-kind.ts';

const aim = (question: string) => findAim(question.toLowerCase().split(' '));

describe('findAim()', () => {
  it.each([
    { question: 'Who built the bridge', kind: 'who', wanted: ['name'] },
    { question: 'When did it open', kind: 'when', wanted: ['time'] },
    { question: 'Where did it sink', kind: 'where', wanted: ['place'] },
    { question: 'Why was it shut', kind: 'why', wanted: ['reason'] },
    { question: 'How many boats sank', kind: 'how many', wanted: ['number'] },
    {
      question: 'How long did it last',
      kind: 'how many',
      wanted: ['number', 'duration', 'time'],
    },
    { question: 'How much did it cost', kind: 'how many', wanted: ['number', 'money'] },
    { question: 'How was it mended', kind: 'how', wanted: [] },
    { question: 'In what year did it open', kind: 'what', wanted: ['time'] },
    { question: 'What sentence did he get', kind: 'what', wanted: ['duration'] },
    { question: 'Which venue did they choose', kind: 'which', wanted: ['place'] },
    { question: 'What ransom did she pay', kind: 'what', wanted: ['money'] },
    { question: 'Which city has a harbour', kind: 'which', wanted: ['place'] },
    {
      question: 'What is the reason for it',
      kind: 'what',
      wanted: ['reason', 'definition'],
    },
    { question: 'What is an ombudsman', kind: 'what', wanted: ['definition'] },
    { question: 'What did she say', kind: 'what', wanted: ['speech'] },
    { question: 'Did the bridge fall', kind: 'yes or no', wanted: [] },
    { question: 'harbour bridge', kind: 'words', wanted: [] },
    { question: '', kind: 'words', wanted: [] },
  ])('takes "$question" for $kind, wanting $wanted', ({ question, kind, wanted }) => {
    expect(aim(question).kind).toBe(kind);
    expect([...aim(question).wanted]).toEqual(wanted);
  });
});
