import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { isSameCommands } from '../../src/discord/same-commands.ts';

const help = {
  name: 'help',
  description: 'How to ask',
  contexts: [0, 1],
  integration_types: [0, 1],
  options: [{ type: 3, name: 'about', description: 'About' }],
};

const registered = {
  id: '1',
  application_id: '2',
  version: '3',
  dm_permission: true,
  type: 1,
  nsfw: false,
  name: 'help',
  name_localizations: null,
  description: 'How to ask',
  description_localizations: null,
  default_member_permissions: null,
  contexts: [1, 0],
  integration_types: [1, 0],
  options: [
    { name: 'about', description: 'About', type: 3, required: false, choices: [] },
  ],
};

describe('isSameCommands()', () => {
  it('takes what Discord fills in for the same', () => {
    expect(isSameCommands([help], [registered])).toBe(true);
  });

  it('does not mind the order of commands', () => {
    const data = commands.map((command) => command.data);
    expect(isSameCommands(data, data.toReversed())).toBe(true);
  });

  it.each([
    { what: 'another description', change: { description: 'How to ask well' } },
    { what: 'another option', change: { options: [] } },
    {
      what: 'an option that must be filled in',
      change: { options: [{ ...help.options[0], required: true }] },
    },
    { what: 'other places', change: { contexts: [0] } },
    { what: 'another kind', change: { type: 3 } },
    { what: 'a permission', change: { default_member_permissions: '0' } },
    { what: 'a translation', change: { name_localizations: { de: 'hilfe' } } },
  ])('sees $what', ({ change }) => {
    expect(isSameCommands([help], [{ ...registered, ...change }])).toBe(false);
  });

  it.each([{ theirs: [] }, { theirs: [registered, { ...registered, name: 'old' }] }])(
    'sees commands that are missing or left over',
    ({ theirs }) => {
      expect(isSameCommands([help], theirs)).toBe(false);
    },
  );
});
