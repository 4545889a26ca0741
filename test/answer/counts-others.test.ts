import { describe, expect, it } from 'vitest';
import { countsOthers } from '../../src/answer/counts-others.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const isOfOthers = (of: string, text: string) =>
  countsOthers(parseQuery(of, 'how many'), text, { start: 0, end: text.length });

describe('countsOthers()', () => {
  it.each([
    {
      of: 'the Castle supporters arrested',
      text: 'Seven Skerry supporters of the Castle match were held.',
    },
    { of: 'Green rebels', text: 'Some 23 Liberal rebels joined the Greens.' },
    { of: 'of the Green rebels', text: 'All of 23 Liberal rebels joined the Greens.' },
    { of: 'children Karl Lindqvist has', text: 'Three children were asleep upstairs.' },
    { of: 'children Karl had', text: 'Karl was the eldest of four children.' },
    { of: 'sons Karl had', text: 'Karl was one of the three sons of a baker.' },
  ])('is so of “$of” and “$text”', ({ of, text }) => {
    expect(isOfOthers(of, text)).toBe(true);
  });

  it.each([
    { of: 'the Castle supporters arrested', text: 'Seven Castle supporters were held.' },
    {
      of: 'the Castle supporters arrested',
      text: 'Of the supporters of Castle seven were held.',
    },
    { of: 'children Karl had', text: 'Karl was a father of four children.' },
    { of: 'children Karl had', text: 'Karl lost one of his three children.' },
    { of: 'mills Karl has', text: 'It was one of four mills that Karl has.' },
    { of: 'Supporters arrested', text: 'Seven Skerry supporters were held.' },
    { of: 'the supporters arrested', text: 'Seven Skerry supporters were held.' },
    { of: 'children Karl Lindqvist has', text: 'Lindqvist has three children.' },
    { of: 'people injured in Leeds', text: 'In Leeds 43 British people were injured.' },
  ])('is not so of “$of” and “$text”', ({ of, text }) => {
    expect(isOfOthers(of, text)).toBe(false);
  });

  it.each([
    { beside: ['lindqvist'], expected: false }, // the headline names him
    { beside: ['bakery'], expected: true },
  ])('takes a name beside the passage as told: $beside', ({ beside, expected }) => {
    const query = parseQuery('children Karl Lindqvist has', 'how many');
    const text = 'Three children were asleep upstairs.';
    const passage = { start: 0, end: text.length };
    expect(countsOthers(query, text, passage, new Set(beside))).toBe(expected);
  });

  it('is about counts alone', () => {
    const query = parseQuery('When did Karl Lindqvist leave?');
    expect(countsOthers(query, 'It rained.', { start: 0, end: 10 })).toBe(false);
  });
});
