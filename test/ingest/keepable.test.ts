import { describe, expect, it } from 'vitest';
import { keepable } from '../../src/ingest/keepable.ts';

describe('keepable()', () => {
  it('gives what was stored', async () => {
    expect(await keepable(async () => 'stored')).toBe('stored');
  });

  it('explains a text that cannot be kept', async () => {
    const storing = keepable(() => Promise.reject(new RangeError('Cannot add "x"')));
    expect(await storing).toMatchObject({ kind: 'refused', reason: 'file' });
  });

  it('lets bugs fly', async () => {
    const storing = keepable(() => Promise.reject(new TypeError('A bug')));
    await expect(storing).rejects.toThrow('A bug');
  });
});
