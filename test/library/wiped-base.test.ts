import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BaseBuilder } from '../../src/library/base-builder.ts';
import { BaseFolder } from '../../src/library/base-folder.ts';
import { BaseSaver } from '../../src/library/base-saver.ts';
import { librariesOf, newArticle } from '../support/new-libraries.ts';
import { ANN, NOON, SERVER } from '../support/new-pin.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreAddress } from '../support/new-store-address.ts';

let path: string;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'verbatim-bases-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
});

/** A saved index whose first piece is whole, and of another format. */
function ofFormat(format: number): Uint8Array {
  const body = serialize({ format, articles: [{ number: 1, checksum: 1 }], postings: 0 });
  const header = Buffer.alloc(8);
  header.writeUInt32BE(body.length, 0);
  header.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([header, body]);
}

async function wipe(numbers: readonly number[]): Promise<readonly string[]> {
  const storeAddress = await newStoreAddress('sqlite');
  const saver = new BaseSaver({ path, storeAddress });
  await saver.wipe(SERVER, numbers);
  await saver.end();
  return (await readdir(path)).sort();
}

describe('what was saved for nobody', () => {
  it('is told by the servers that have no article any more', async () => {
    const storeAddress = await newStoreAddress('sqlite');
    const store = await openForTest(storeAddress);
    const libraries = librariesOf(store, { bases: { path, storeAddress } });
    const ferry = newArticle('Ferry', ['The ferry sails.']);
    for (const guildId of ['7', '8'])
      await libraries.add(guildId, ferry, { by: ANN, at: NOON });
    await libraries.remove('8', 1, { by: ANN, at: NOON });
    const names = ['7.base', '7.base.tmp', '8.base', '9.base.tmp', 'x.base', '9.txt'];
    for (const name of names) await writeFile(join(path, name), '');
    expect([...(await libraries.unforgotten())].sort()).toEqual(['8', '9']);
    for (const guildId of await libraries.unforgotten()) await libraries.forget(guildId);
    expect((await readdir(path)).sort()).toEqual([
      '7.base',
      '7.base.tmp',
      '9.txt',
      'x.base',
    ]);
    await rm(path, { recursive: true });
    expect(await libraries.unforgotten()).toEqual([]);
    expect(await librariesOf(store).unforgotten()).toEqual([]);
  });
});

describe('what articles are taken out of', () => {
  it.each([
    { claim: 'damaged', bytes: Buffer.from('The zeppelin stall sold herring.') },
    { claim: 'empty', bytes: Buffer.alloc(0) },
    { claim: 'of an older format', bytes: ofFormat(1) },
  ])(
    'is deleted where it is $claim: nobody knows whether it has them',
    async ({ bytes }) => {
      await writeFile(join(path, `${SERVER}.base`), bytes);
      expect(await wipe([7])).toEqual([]);
    },
  );

  it('loses what a process that was killed had begun, and no more if it has none', async () => {
    await new BaseFolder(path).write(SERVER, new BaseBuilder().build());
    await writeFile(join(path, `${SERVER}.base.tmp`), 'The zeppelin stall');
    await writeFile(join(path, '7.base.tmp'), 'Of another server');
    expect(await wipe([1])).toEqual([`${SERVER}.base`, '7.base.tmp']);
  });

  it('may be nothing but that', async () => {
    await writeFile(join(path, `${SERVER}.base.tmp`), 'The zeppelin stall');
    expect(await wipe([1])).toEqual([]);
  });
});
