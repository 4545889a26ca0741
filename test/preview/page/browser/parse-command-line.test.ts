import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../../src/preview/page/browser/parse-command-line.ts';

const option = (name: string, label = name) => ({
  name,
  label,
  description: '',
  type: 3,
  isRequired: false,
  completes: false,
  choices: [],
});
const command = (name: string, options = '', label = name) => ({
  name,
  label,
  description: '',
  options: options === '' ? [] : options.split(' ').map((one) => option(one)),
});
const commands = [command('who'), command('who said', 'what kind'), command('help')];
const german = [
  {
    ...command('who said', '', 'wer sagte'),
    options: [option('what', 'was'), option('kind', 'art')],
  },
  command('what', '', 'was'),
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

  it.each([
    ['/wer sagte was: small-boat', 'who said', { what: 'small-boat' }],
    [
      '/wer sagte small-boat Art: zitat',
      'who said',
      { what: 'small-boat', kind: 'zitat' },
    ],
    ['/who said what: a art: b', 'who said', { what: 'a', kind: 'b' }],
    ['/was', 'what', {}],
  ])('reads %j where Discord speaks German, as in English', (line, name, texts) => {
    const typed = parseCommandLine(line, german);
    expect(typed?.command.name).toBe(name);
    expect(Object.fromEntries(typed?.texts ?? [])).toEqual(texts);
  });

  it.each(['/whose', 'who said', '/', ''])('finds no command in %j', (line) => {
    expect(parseCommandLine(line, commands)).toBeNull();
  });
});
