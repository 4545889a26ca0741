import { describe, expect, it } from 'vitest';
import type { CommandData } from '../../src/discord/command.ts';
import { readOptions } from '../../src/discord/read-options.ts';

const said: CommandData = {
  name: 'who',
  description: 'Who',
  options: [
    {
      type: 1,
      name: 'said',
      description: 'Said',
      options: [
        { type: 3, name: 'what', description: 'What', max_length: 10, required: true },
        { type: 5, name: 'private', description: 'Private' },
      ],
    },
  ],
};

const help: CommandData = { name: 'help', description: 'Help' };

function filled(...values: readonly { name: string; value: string | boolean }[]) {
  return values.map(({ name, value }) => ({
    name,
    value,
    type: typeof value === 'string' ? 3 : 5,
  }));
}

describe('readOptions()', () => {
  it('reads a subcommand and what was filled in', () => {
    const options = filled(
      { name: 'what', value: 'bridge' },
      { name: 'private', value: true },
    );
    expect(readOptions([{ name: 'said', type: 1, options }], said)).toEqual({
      subcommand: 'said',
      values: { what: 'bridge', private: true },
    });
  });

  it('reads a command without options', () => {
    expect(readOptions([], help)).toEqual({ subcommand: null, values: {} });
  });

  it.each([
    { value: 'a'.repeat(10_000), says: '“what” has 10,000 characters: shorten it to 10' },
    { value: '\u{1f6a2}'.repeat(11), says: '“what” has 11 characters' },
  ])('refuses what is too long', ({ value, says }) => {
    const options = filled({ name: 'what', value });
    expect(() => readOptions([{ name: 'said', type: 1, options }], said)).toThrow(says);
  });

  it('takes what has just the length', () => {
    const options = filled({ name: 'what', value: '\u{1f6a2}'.repeat(10) });
    expect(readOptions([{ name: 'said', type: 1, options }], said).subcommand).toBe(
      'said',
    );
  });

  it.each([
    { received: [{ name: 'said', type: 1, options: [] }], says: '“what” is empty' },
    { received: [{ name: 'said', type: 1 }], says: '“what” is empty' },
    { received: [{ name: 'sang', type: 1, options: [] }], says: 'has changed' },
    { received: [], says: 'has changed' },
  ])('refuses $received', ({ received, says }) => {
    expect(() => readOptions(received, said)).toThrow(says);
  });
});
