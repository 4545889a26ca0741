import { describe, expect, it } from 'vitest';
import { asksForEvent } from '../../src/answer/asks-for-event.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

describe('asksForEvent()', () => {
  it.each([
    'when was the fire?',
    'when was the ferry accident?',
    'when did the fire in the old mill start?',
    'when did the final begin?',
    'where was the film festival held?',
    'where did the explosion happen?',
  ])('is true of “%s”', (question) => {
    expect(asksForEvent(parseQuery(question))).toBe(true);
  });

  it.each([
    'when did the minister resign?',
    'when was the fire put out?',
    'when did the mayor open the festival?',
    'when was the winner of the election sworn in?',
    'where does the ferry go?',
  ])('is false of “%s”', (question) => {
    expect(asksForEvent(parseQuery(question))).toBe(false);
  });

  it('reads what a command asks before the words', () => {
    expect(asksForEvent(parseQuery('small boat collision', 'when was'))).toBe(true);
    expect(asksForEvent(parseQuery('captain of the boat', 'when was'))).toBe(false);
  });
});
