import { chmod, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { openStore } from '../../src/store/store.ts';
import { parseStoreAddress } from '../../src/store/store-address.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { newPin, SERVER } from '../support/new-pin.ts';
import { openForTest } from '../support/new-store.ts';
import {
  newStoreAddress,
  newStoreUrl,
  storeKinds,
} from '../support/new-store-address.ts';

/** Returns with what error a store cannot be opened. */
async function faultOf(url: string): Promise<StoreError> {
  const address = parseStoreAddress(url);
  if (!address) throw new TypeError(`Cannot read the address "${url}"`);
  try {
    const store = await openStore(address);
    await store.close();
  } catch (thrown) {
    if (thrown instanceof StoreError) return thrown;
    throw thrown;
  }
  throw new TypeError(`Cannot fail to open "${url}"`);
}

describe('a store in a file', () => {
  it('is whole in that file alone when it is closed', async () => {
    const address = await newStoreAddress('sqlite');
    if (address.kind !== 'sqlite') throw new TypeError('Cannot use another store');
    const store = await openStore(address);
    await store.pins.plan(newPin());
    await store.close();
    const path = `${address.path}.copy`;
    await copyFile(address.path, path);
    const copy = await openForTest({ ...address, path });
    expect(await copy.pins.list(SERVER)).toHaveLength(1);
  });
});

describe.each(storeKinds)('openStore() in %s', (kind) => {
  it('opens again what it has made, with all that is in it', async () => {
    const address = await newStoreAddress(kind);
    const store = await openStore(address);
    await store.pins.plan(newPin());
    await store.close();
    const again = await openForTest(address);
    expect(await again.pins.list(SERVER)).toHaveLength(1);
  });

  it('refuses a store that a newer version has changed, and leaves it alone', async () => {
    const url = await newStoreUrl(kind);
    const address = parseStoreAddress(url);
    if (!address) throw new TypeError('Cannot read the address');
    await (await openStore(address)).close();
    const db = connect<{ verbatimMigrations: { name: string; timestamp: string } }>(
      address,
    );
    const newer = { name: '9999-newer', timestamp: '2030-01-01T00:00:00.000Z' };
    await db.insertInto('verbatimMigrations').values(newer).execute();
    const { fault, message } = await faultOf(url);
    expect(fault).toBe('newer');
    expect(message).toBe(
      `Cannot use the store "${address.shown}": a newer version of Verbatim has used it: start that version, or bring back a backup`,
    );
    await db.deleteFrom('verbatimMigrations').where('name', '=', newer.name).execute();
    await db.destroy();
    await (await openStore(address)).close();
  });

  it('lives beside the tables of others', async () => {
    const address = await newStoreAddress(kind);
    const db = connect<unknown>(address);
    await db.schema.createTable('kysely_migration').addColumn('name', 'text').execute();
    await db.destroy();
    const store = await openForTest(address);
    expect(await store.servers.known()).toEqual([]);
  });
});

describe('openStore()', () => {
  it('makes the folder of a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const address = parseStoreAddress(`file:${folder}/a/b/verbatim.db`);
    if (address) await (await openStore(address)).close();
  });

  it('says what is wrong with a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'letter.txt'), 'Dear Ann, '.repeat(1000));
    const text = await faultOf(`file:${folder}/letter.txt`);
    expect(text.fault).toBe('damaged');
    expect(text.message).toBe(
      `Cannot use the store "file:${folder}/letter.txt": it is no database of this program or is damaged (file is not a database): bring back a backup`,
    );
    expect(await faultOf(`file:${folder}`)).toMatchObject({ fault: 'unreachable' });
    expect(await faultOf(`file:${folder}/letter.txt/x.db`)).toMatchObject({
      fault: 'unreachable',
    });
  });

  it('says who may not write where its folder is another user’s', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await chmod(folder, 0o555);
    const { geteuid, seteuid } = process;
    // Root may write everywhere; 65534 is nobody.
    if (geteuid?.() === 0) {
      seteuid?.(65_534);
      onTestFinished(() => seteuid?.(0));
    }
    const { fault, message } = await faultOf(`file:${folder}/verbatim.db`);
    expect(fault).toBe('not-permitted');
    expect(message).toMatch(
      /it may not be used, or only read \(EACCES: .*: check name, password/,
    );
  });

  it('says what is wrong with a server, and never its password', async () => {
    const url = await newStoreUrl('postgres');
    const wrong: readonly (readonly [string, string, string])[] = [
      [url.replace(/\w+$/, 'nowhere'), 'unreachable', '3D000'],
      [url.replace(/:[^:@]*@/, ':hunter2@'), 'not-permitted', '28P01'],
      [url.replace('//verbatim', '//ann'), 'not-permitted', '28P01'],
      [url.replace(/:\d+\//, ':1/'), 'unreachable', 'ECONNREFUSED'],
      [url.replace('127.0.0.1', 'nowhere.invalid'), 'unreachable', 'ENOTFOUND'],
    ];
    for (const [address, fault, code] of wrong) {
      const error = await faultOf(address);
      expect(error.fault).toBe(fault);
      expect(error.message).toContain(`(${code}): check`);
      const all = `${error.message}${error.stack}${JSON.stringify(error)}`;
      expect(all).not.toMatch(/only-for-tests|hunter2/);
    }
  });

  it('does not wait for a server that never answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => {
      server.close();
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : null;
    const before = performance.now();
    expect(await faultOf(`postgres://ann:hunter2@127.0.0.1:${port}/v`)).toMatchObject({
      fault: 'unreachable',
      message: expect.not.stringContaining('hunter2'),
    });
    expect(performance.now() - before).toBeLessThan(10_000);
  }, 20_000);
});
