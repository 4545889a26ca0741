import { describe, expect, it } from 'vitest';
import {
  formatCommandLine,
  parseCommandLine,
  textOption,
} from '../../src/query/command-line.ts';
import { LineError } from '../../src/query/line-error.ts';

const OPTIONS = ['what', 'speaker', 'article'];

describe('parseCommandLine()', () => {
  it.each([
    { line: '/who said what: boat', command: 'who said', values: { what: 'boat' } },
    { line: 'who  said what:boat', command: 'who said', values: { what: 'boat' } },
    {
      line: '/who said speaker: Ned Price what: the bond: so-what: rock-solid',
      command: 'who said',
      values: { speaker: 'Ned Price', what: 'the bond: so-what: rock-solid' },
    },
    {
      line: '/who said what: one what: two',
      command: 'who said',
      values: { what: 'two' },
    },
    { line: '/help', command: 'help', values: {} },
    { line: '/help me please', command: 'help me please', values: {} },
  ])('reads $line', ({ line, command, values }) => {
    expect(parseCommandLine(line, OPTIONS)).toEqual({ command, values });
  });

  it.each(['', '/', ' what: boats'])('refuses "%s"', (line) => {
    expect(() => parseCommandLine(line, OPTIONS)).toThrow(LineError);
  });
});

describe('formatCommandLine()', () => {
  it('writes the line that asks the question', () => {
    const line = '/who said what: boat article: A1';
    expect(formatCommandLine(parseCommandLine(line, OPTIONS))).toBe(line);
  });

  it('leaves out who may see the answer', () => {
    const values = { about: '56 jets', private: true };
    expect(formatCommandLine({ command: 'what happened', values })).toBe(
      '/what happened about: 56 jets',
    );
  });
});

describe('textOption()', () => {
  it.each([
    { value: ' boat ', expected: 'boat' },
    { value: '  ', expected: undefined },
    { value: 56, expected: '56' },
  ])('reads $value as $expected', ({ value, expected }) => {
    expect(textOption({ what: value }, 'what')).toBe(expected);
  });

  it('has nothing for an option that is not there', () => {
    expect(textOption({}, 'what')).toBeUndefined();
  });
});
