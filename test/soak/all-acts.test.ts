import { expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { ASKING_ACTS } from './asking-acts.ts';
import { MODERATING_ACTS } from './moderating-acts.ts';

/** Discord's number of a subcommand (*Application commands*). */
const SUBCOMMAND = 1;

it('has members use every command', () => {
  const used = new Set([...ASKING_ACTS, ...MODERATING_ACTS].map(({ name }) => name));
  const all = commands.flatMap(({ data }) => {
    if (!('options' in data) && !('description' in data)) return [data.name];
    const options = data.options ?? [];
    const parts = options.filter(({ type }) => type === SUBCOMMAND);
    return parts.length === 0
      ? [`/${data.name}`]
      : parts.map(({ name }) => `/${data.name} ${name}`);
  });
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((name) => !used.has(name))).toEqual([]);
});
