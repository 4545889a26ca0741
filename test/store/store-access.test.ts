import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { StoreAccess } from '../../src/store/store-access.ts';
import { sqliteAddress } from '../../src/store/store-address.ts';

describe('StoreAccess', () => {
  it('opens a store that comes later, and does not try all the time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const place = join(folder, 'place');
    await writeFile(place, 'A file where the folder should be');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const access = new StoreAccess(sqliteAddress(join(place, 'verbatim.db')));
    await expect(access.open()).rejects.toMatchObject({ fault: 'unreachable' });
    await rm(place);
    await mkdir(place);
    await expect(access.open()).rejects.toMatchObject({ fault: 'unreachable' });
    vi.advanceTimersByTime(1000);
    const store = await access.open();
    expect(await store.servers.known()).toEqual([]);
    expect(await access.open()).toBe(store);
    await access.close();
  });

  it('closes what was never opened', async () => {
    await new StoreAccess(sqliteAddress('nowhere/verbatim.db')).close();
  });
});
