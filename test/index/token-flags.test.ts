import { describe, expect, it } from 'vitest';
import { FLAG, flagTokens } from '../../src/index/token-flags.ts';
import { splitTokens } from '../../src/text/tokens.ts';

/** The words of a text that have a flag. */
function flagged(text: string, flag: number): readonly string[] {
  const tokens = splitTokens(text);
  const flags = flagTokens(text, tokens);
  return tokens.filter((_, at) => (flags[at] ?? 0) & flag).map(({ word }) => word);
}

describe('flagTokens()', () => {
  it.each([
    { text: 'Then Maria Ortega came.', flag: 'name', expected: ['maria', 'ortega'] },
    { text: 'Boats came.', flag: 'name', expected: [] }, // a first word
    { text: 'Maria Ortega met Berg.', flag: 'fullName', expected: ['maria', 'ortega'] },
    { text: 'They met in Oslo and the Berlin fair.', flag: 'place', expected: ['oslo'] },
    { text: 'It was built by Maria Ortega.', flag: 'agent', expected: ['maria'] },
    { text: 'In 1987 it cost 30 krones.', flag: 'time', expected: ['1987'] },
    { text: 'On Monday 56 of them', flag: 'time', expected: ['monday'] },
    { text: 'It cost $30 or 20 euros.', flag: 'money', expected: ['30', '20', 'euros'] },
    { text: 'About 30% or 40 percent', flag: 'measure', expected: ['30', '40'] },
    { text: 'For 30 years, 40 boats', flag: 'duration', expected: ['30'] },
    { text: 'It sank because of the storm.', flag: 'reason', expected: ['because'] },
    { text: 'A boat called Berta', flag: 'naming', expected: ['called'] },
    { text: 'two of 14 boats', flag: 'number', expected: ['two', '14'] },
  ] as const)('takes $expected of "$text" for $flag', ({ text, flag, expected }) => {
    expect(flagged(text, FLAG[flag])).toEqual(expected);
  });
});
