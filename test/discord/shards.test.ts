import { assert, bigInt, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFirst,
  isOurs,
  isWhole,
  parseShards,
  shardOf,
} from '../../src/discord/shards.ts';

describe('parseShards()', () => {
  it.each([
    ['0-3/16', [0, 1, 2, 3], 16],
    ['2/16', [2], 16],
    ['0,2/16', [0, 2], 16],
    ['4-6,0,5/16', [0, 4, 5, 6], 16],
    ['0/1', [0], 1],
    ['15/16', [15], 16],
    ['16380-16383/16384', [16_380, 16_381, 16_382, 16_383], 16_384],
  ])('reads %s', (text, ids, count) => {
    expect(parseShards(text)).toEqual({ ids, count });
  });

  it.each([
    '',
    '16',
    '/16',
    '0-3',
    '0-3/',
    '0-3/0',
    '3-0/16',
    '16/16',
    '0-16/16',
    '-1/16',
    '0,/16',
    '0-1-2/16',
    '0.5/16',
    '0 - 3/16',
    '0-3/16/2',
    '1e3/9999',
    '0-99999/99999',
    `${'0,'.repeat(50_000)}0`,
  ])('cannot read %.20j', (text) => {
    expect(parseShards(text)).toBeNull();
  });
});

describe('the shard of a server', () => {
  // Docs: *Gateway*, Sharding: (guild_id >> 22) % num_shards.
  it.each([
    ['197038439483310086', 1, 0],
    ['197038439483310086', 16, Number((197038439483310086n >> 22n) % 16n)],
    ['81384788765712384', 3, Number((81384788765712384n >> 22n) % 3n)],
    ['18446744073709551615', 16, 15],
  ])('of %s in %i is %i', (id, count, shard) => {
    expect(shardOf(id, count)).toBe(shard);
  });

  it('is that of exactly one of the processes', () => {
    const ids = bigInt({ min: 1n << 55n, max: (1n << 63n) - 1n });
    void assert(
      property(ids, integer({ min: 2, max: 64 }), (id, count) => {
        const half = Math.ceil(count / 2);
        const one = parseShards(`0-${half - 1}/${count}`);
        const other = parseShards(`${half}-${count - 1}/${count}`);
        if (!one || !other) throw new TypeError('Cannot read the halves');
        expect(isOurs(String(id), one)).not.toBe(isOurs(String(id), other));
      }),
    );
  });

  it('is of a process that has all, or the first, or neither', () => {
    const read = (text: string) => parseShards(text) ?? { ids: [], count: 0 };
    const seen = ['0-3/4', '0-1/4', '2-3/4'].map(read);
    expect(seen.map(isWhole)).toEqual([true, false, false]);
    expect(seen.map(isFirst)).toEqual([true, true, false]);
  });
});
