import { describe, expect, it } from 'vitest';
import {
  findCommandFaults,
  findCommandSetFaults,
} from '../../../src/preview/validate/command.ts';

const base = { name: 'who', description: 'Ask who said something' };
const option = { type: 3, name: 'what', description: 'What was said' };
const subcommand = { type: 1, name: 'said', description: 'Find who said it' };
const choice = { name: 'best', value: 'best' };
const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));
const withOptions = (...options: readonly unknown[]) => ({ ...base, options });
const withOption = (more: object) => withOptions({ ...option, ...more });

describe('findCommandFaults()', () => {
  it.each([
    ['the smallest command', base],
    ['a name with accents and an apostrophe', { ...base, name: "jusqu'à_-1" }],
    ['a Japanese name', { ...base, name: '検索' }],
    ['options', withOptions({ ...option, required: true }, { ...option, name: 'kind' })],
    ['subcommands', withOptions({ ...subcommand, options: [option] })],
    [
      'a group of subcommands',
      withOptions({ ...subcommand, type: 2, options: [subcommand] }),
    ],
    [
      '25 choices',
      withOption({ choices: many(25, (i) => ({ name: `c${i}`, value: `v${i}` })) }),
    ],
    ['autocomplete', withOption({ autocomplete: true })],
    [
      'an empty list of choices beside autocomplete',
      withOption({ choices: [], autocomplete: true }),
    ],
    ['limits of length', withOption({ min_length: 0, max_length: 6000 })],
    ['number choices', withOption({ type: 4, choices: [{ name: 'one', value: 1 }] })],
    ['translations', { ...base, name_localizations: { 'en-US': 'who', de: 'wer' } }],
    ['permissions as text', { ...base, default_member_permissions: '2251799813685248' }],
    ['contexts', { ...base, contexts: [0, 1, 2], integration_types: [0, 1] }],
    ['a message command', { name: 'Find passages', type: 3 }],
    ['exactly 8000 characters', sized(8000)],
  ])('lets %s pass', (_name, body) => {
    expect(findCommandFaults(body, 'global')).toEqual([]);
  });

  it.each([
    ['a name with a space', { ...base, name: 'who said' }, ['name']],
    ['a name with a capital', { ...base, name: 'Who' }, ['name']],
    ['a name of 33 characters', { ...base, name: 'x'.repeat(33) }, ['name']],
    ['an empty description', { ...base, description: '' }, ['description']],
    [
      'a description of 101 characters',
      { ...base, description: 'x'.repeat(101) },
      ['description'],
    ],
    ['a missing description', { name: 'who' }, ['description']],
    [
      '26 options',
      withOptions(...many(26, (i) => ({ ...option, name: `o${i}` }))),
      ['options'],
    ],
    [
      'a required option after another',
      withOptions(option, { ...option, name: 'b', required: true }),
      ['options', '1'],
    ],
    ['two options of one name', withOptions(option, option), ['options', '1', 'name']],
    ['a subcommand beside an option', withOptions(subcommand, option), ['options']],
    [
      'a group in a group',
      withOptions({ ...subcommand, type: 2, options: [{ ...subcommand, type: 2 }] }),
      ['options', '0', 'options', '0', 'type'],
    ],
    [
      'a required subcommand',
      withOptions({ ...subcommand, required: true }),
      ['options', '0', 'required'],
    ],
    [
      '26 choices',
      withOption({ choices: many(26, (i) => ({ name: `c${i}`, value: 'v' })) }),
      ['options', '0', 'choices'],
    ],
    [
      'a choice of 101 characters',
      withOption({ choices: [{ name: 'a', value: 'x'.repeat(101) }] }),
      ['options', '0', 'choices', '0', 'value'],
    ],
    [
      'a text for a number',
      withOption({ type: 4, choices: [choice] }),
      ['options', '0', 'choices', '0', 'value'],
    ],
    [
      'choices with autocomplete',
      withOption({ choices: [choice], autocomplete: true }),
      ['options', '0', 'autocomplete'],
    ],
    [
      'a length of 6001',
      withOption({ max_length: 6001 }),
      ['options', '0', 'max_length'],
    ],
    ['a type that is none', withOption({ type: 12 }), ['options', '0', 'type']],
    [
      'a misspelt field',
      { ...base, default_member_permission: '8' },
      ['default_member_permission'],
    ],
    [
      'an unknown locale',
      { ...base, name_localizations: { en: 'who' } },
      ['name_localizations', 'en'],
    ],
    ['a context that is none', { ...base, contexts: [3] }, ['contexts', '0']],
    ['nsfw as text', { ...base, nsfw: 'yes' }, ['nsfw']],
    ['a deprecated field', { ...base, dm_permission: false }, ['dm_permission']],
    [
      'a message command with a description',
      { name: 'Find passages', type: 3, description: 'x' },
      ['description'],
    ],
    [
      'a message command with options',
      { name: 'Find passages', type: 3, options: [option] },
      ['options'],
    ],
    ['8001 characters', sized(8001), []],
    ['a list', [], ['type']],
  ])('refuses %s', (_name, body, path) => {
    const paths = findCommandFaults(body, 'global').map((fault) => fault.path);
    expect(paths).toContainEqual(path);
  });

  it('refuses contexts in a server', () => {
    const paths = findCommandFaults({ ...base, contexts: [0] }, 'guild').map(
      ({ path }) => path,
    );
    expect(paths).toEqual([['contexts']]);
  });

  it("gives Discord's code and words", () => {
    expect(
      findCommandFaults({ ...base, description: 'x'.repeat(101) }, 'global'),
    ).toEqual([
      {
        path: ['description'],
        code: 'BASE_TYPE_BAD_LENGTH',
        message: 'Must be between 1 and 100 in length.',
      },
    ]);
  });
});

describe('findCommandSetFaults()', () => {
  it.each([
    ['no commands', []],
    ['the same name of two kinds', [base, { name: 'who', type: 3 }]],
    ['15 message commands', many(15, (i) => ({ name: `m${i}`, type: 3 }))],
  ])('lets %s pass', (_name, body) => {
    expect(findCommandSetFaults(body, 'global')).toEqual([]);
  });

  it.each([
    ['two commands of one name', [base, base], ['1']],
    ['16 message commands', many(16, (i) => ({ name: `m${i}`, type: 3 })), []],
    ['101 slash commands', many(101, (i) => ({ ...base, name: `c${i}` })), []],
    ['something that is no list', base, []],
    ['a fault in the second', [base, { ...base, name: 'B' }], ['1', 'name']],
  ])('refuses %s', (_name, body, path) => {
    const paths = findCommandSetFaults(body, 'global').map((fault) => fault.path);
    expect(paths).toContainEqual(path);
  });
});

/**
 * A command of so many characters. By hand: 2 for the name and description; 3 options of
 * 3 + 1 + 25 · (2 + 100) = 2554 each; a fourth of 3 + 3 · (2 + 100) = 309; the rest is its
 * description: 8000 = 2 + 7662 + 309 + 27.
 */
function sized(total: number): unknown {
  const choices = (count: number) =>
    many(count, (i) => ({ name: String(i).padStart(2, '0'), value: 'x'.repeat(100) }));
  const full = many(3, (i) => ({
    ...option,
    name: `o_${i}`,
    description: 'd',
    choices: choices(25),
  }));
  const last = {
    ...option,
    name: 'o_3',
    description: 'd'.repeat(total - 7973),
    choices: choices(3),
  };
  return { name: 'w', description: 'd', options: [...full, last] };
}
