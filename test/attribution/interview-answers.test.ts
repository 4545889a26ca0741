import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attribution/find-attributions.ts';
import { splitText } from '../../src/text/split-text.ts';
import { readAttributions, readSpeakers } from './read-attributions.ts';

const HEAD =
  'The potter’s year\n\nNora Bell, 51, has burnt pots for years. She met Jon Eck.\n\n';

describe('findInterviewAnswers()', () => {
  it('reads the answers behind “A:”, and not the questions', () => {
    const text = `${HEAD}Q: Who taught you?\n\nA: Nobody. I read a book.\n\nQ: And then?\n\nA: The kiln blew up.`;
    expect(readAttributions(text)).toEqual([
      'A · : · Nobody. I read a book',
      'A · : · The kiln blew up',
    ]);
    expect(readSpeakers(text)).toEqual([
      'A → Nora Bell (Nora Bell)',
      'A → Nora Bell (Nora Bell)',
    ]);
    const kinds = findAttributions(text, splitText(text)).map(({ kind }) => kind);
    expect(kinds).toEqual(['direct', 'direct']);
  });

  it('reads what an answer reports as part of it', () => {
    const text = `${HEAD}Q: Why?\n\nA: It was dear. I said that it was late. My aunt Una Creel told me, “Sell it.”\n\nQ: So?\n\nA: We sold it.`;
    const found = findAttributions(text, splitText(text));
    expect(found.map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
    expect(readSpeakers(text)[1]).toBe('I → Nora Bell (Nora Bell)');
  });

  it.each([
    ['Nora Bell', 'Gazette: Who taught you?', 'Nora Bell → Nora Bell (Nora Bell)'],
    ['Bell', 'Gazette: Who taught you?', 'Bell → Nora Bell (Nora Bell)'],
    ['NB', 'GZ: Who taught you?', 'NB → Nora Bell (Nora Bell)'],
  ])('knows who answers by the label %s', (label, question, speaker) => {
    const turn = `${question}\n\n${label}: Nobody did. There was a book.\n\n`;
    expect(readSpeakers(`${HEAD}${turn}${turn}`)).toEqual([speaker, speaker]);
  });

  it.each([
    ['a list', 'Monday: The fair opens.\n\nMonday: The fair ends.'],
    ['one label alone', 'Nora Bell: The kiln blew up in May.'],
    [
      'answers of one of two who act before',
      'Jon Eck came too.\n\nQ: Why?\n\nA: It was dear.\n\nQ: So?\n\nA: It was sold.',
    ],
  ])('takes no interview from %s', (_, text) => {
    expect(readAttributions(HEAD + text)).toEqual([]);
  });
});
