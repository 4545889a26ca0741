import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../../src/preview/page/browser/parse-command-line.ts';

const option = (name: string) => ({
  name,
  description: '',
  type: 3,
  isRequired: false,
  completes: false,
  choices: [],
});
const commands = [
  { name: 'who', description: '', options: [] },
  { name: 'who said', description: '', options: ['what', 'kind'].map(option) },
  { name: 'help', description: '', options: [] },
];

describe('parseCommandLine()', () => {
  it.each([
    ['/who said what: small-boat', 'who said', { what: 'small-boat' }],
    [
      '/who said what: a b kind:quotation',
      'who said',
      { what: 'a b', kind: 'quotation' },
    ],
    ['/who said small-boat', 'who said', { what: 'small-boat' }],
    ['/WHO SAID Kind: x', 'who said', { kind: 'x' }],
    ['/who said what: mankind: a history', 'who said', { what: 'mankind: a history' }],
    ['/who said what: https://e.org', 'who said', { what: 'https://e.org' }],
    ['/who said', 'who said', {}],
    ['/who', 'who', {}],
    ['/help me', 'help', {}],
  ])('reads %j', (line, name, texts) => {
    const typed = parseCommandLine(line, commands);
    expect(typed?.command.name).toBe(name);
    expect(Object.fromEntries(typed?.texts ?? [])).toEqual(texts);
  });

  it.each(['/whose', 'who said', '/', ''])('finds no command in %j', (line) => {
    expect(parseCommandLine(line, commands)).toBeNull();
  });
});
