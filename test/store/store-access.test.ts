import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { StoreAccess } from '../../src/store/store-access.ts';
import { sqliteAddress } from '../../src/store/store-address.ts';
import { newPin, SERVER } from '../support/new-pin.ts';

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

  it('is away while its file is, and there again with the file, or another', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'verbatim.db');
    const access = new StoreAccess(sqliteAddress(path));
    const numberOf = async () =>
      (await (await access.open()).pins.plan(newPin())).pin.number;
    expect(await numberOf()).toBe(1);
    await copyFile(path, join(folder, 'backup.db'));
    await copyFile(`${path}-wal`, join(folder, 'backup.db-wal'));
    await rename(path, join(folder, 'moved.db'));
    await expect(access.open()).rejects.toMatchObject({
      fault: 'gone',
      message: expect.stringMatching(/was deleted or moved while the bot ran: put it/),
    });
    await rename(join(folder, 'moved.db'), path);
    expect(await numberOf()).toBe(2);
    for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`);
    await expect(access.open()).rejects.toMatchObject({ fault: 'gone' });
    await rename(join(folder, 'backup.db'), path);
    await rename(join(folder, 'backup.db-wal'), `${path}-wal`);
    expect(await numberOf()).toBe(2);
    expect(await numberOf()).toBe(3);
    await access.close();
  });

  it('loses nothing of a backup that is put over its file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'verbatim.db');
    const access = new StoreAccess(sqliteAddress(path));
    onTestFinished(() => access.close());
    const numberOf = async () =>
      (await (await access.open()).pins.plan(newPin())).pin.number;
    expect(await numberOf()).toBe(1);
    // Most of it stands in the log beside it, as of any bot that runs.
    for (const suffix of ['', '-wal'])
      await copyFile(`${path}${suffix}`, join(folder, `backup.db${suffix}`));
    expect(await numberOf()).toBe(2);
    expect(await numberOf()).toBe(3);
    for (const suffix of ['-wal', ''])
      await rename(join(folder, `backup.db${suffix}`), `${path}${suffix}`);
    expect(await numberOf()).toBe(2);
  });

  it('takes nothing into a backup of what was written since', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'verbatim.db');
    const first = new StoreAccess(sqliteAddress(path));
    await (await first.open()).pins.plan(newPin());
    await first.close();
    await copyFile(path, join(folder, 'backup.db'));
    const access = new StoreAccess(sqliteAddress(path));
    onTestFinished(() => access.close());
    const { pins } = await access.open();
    for (const reason of ['Second', 'Third']) await pins.plan(newPin({ reason }));
    // The log of the file that was there stays beside it.
    await rename(join(folder, 'backup.db'), path);
    expect(await (await access.open()).pins.list(SERVER)).toHaveLength(1);
  });

  it('may be told that the file was found a moment ago', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'verbatim.db');
    const access = new StoreAccess(sqliteAddress(path));
    const store = await access.open();
    await rename(path, join(folder, 'moved.db'));
    expect(await access.open(60_000)).toBe(store);
    await expect(access.open()).rejects.toMatchObject({ fault: 'gone' });
    // Once it is known to be away, it is so for all.
    await expect(access.open(60_000)).rejects.toMatchObject({ fault: 'gone' });
    await rename(join(folder, 'moved.db'), path);
    expect(await access.open(60_000)).toBe(store);
    await access.close();
  });

  it('closes what was never opened', async () => {
    await new StoreAccess(sqliteAddress('nowhere/verbatim.db')).close();
  });
});
