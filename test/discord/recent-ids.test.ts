import { expect, it } from 'vitest';
import { RecentIds } from '../../src/discord/recent-ids.ts';

it('knows an id that has come before', () => {
  const ids = new RecentIds(10_000);
  expect([ids.add('1'), ids.add('2'), ids.add('1')]).toEqual([true, true, false]);
});

it('forgets the oldest of more than ten thousand', () => {
  const ids = new RecentIds(10_000);
  for (let id = 0; id <= 10_000; id++) ids.add(String(id));
  expect(ids.add('1')).toBe(false);
  expect(ids.add('0')).toBe(true);
});

it('forgets what it is told to', () => {
  const ids = new RecentIds(2);
  ids.add('1');
  ids.delete('1');
  expect(ids.add('1')).toBe(true);
});
