import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { copyStore } from '../../src/store/copy-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { StoreAddress } from '../../src/store/store-address.ts';
import { TABLES } from '../../src/store/tables.ts';
import { fillStore } from '../support/fill-store.ts';
import { NOON, newPin, SERVER } from '../support/new-pin.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

async function filled(
  kind: StoreAddress['kind'],
  answers?: number,
): Promise<StoreAddress> {
  const address = await newStoreAddress(kind);
  const store = await openStore(address);
  await fillStore(store, answers);
  await store.close();
  return address;
}

/** The articles of a server; of each analysis a digest, as comparing bytes takes minutes. */
async function readArticles({ shelves }: Store) {
  const articles = await shelves.texts(SERVER, { after: 0, limit: 100 });
  return articles.map(({ analysis, ...article }) => ({
    ...article,
    analysis: createHash('sha256')
      .update(analysis?.bytes ?? '')
      .digest('hex'),
  }));
}

const ways = storeKinds.flatMap((from) => storeKinds.map((to) => ({ from, to })));

describe('copyStore()', () => {
  it.each(ways)('copies all from $from to $to', async ({ from, to }) => {
    const [source, target] = [await filled(from, 505), await newStoreAddress(to)];
    const copied = await copyStore(source, target);
    expect(Object.fromEntries(copied.map(({ name, rows }) => [name, rows]))).toEqual({
      servers: 2,
      numbers: 6,
      pins: 2,
      pinEvents: 4,
      publicAnswers: 505,
      articles: 46,
      articleVersions: 45,
      feeds: 2,
      feedItems: 4,
      unanswered: 2,
    });
    const [old, now] = [await openForTest(source), await openForTest(target)];
    expect(await readArticles(now)).toEqual(await readArticles(old));
    expect(await now.pins.list(SERVER)).toEqual(await old.pins.list(SERVER));
    expect(await now.pins.history(SERVER, 1)).toEqual(await old.pins.history(SERVER, 1));
    expect(await now.feeds.list(SERVER)).toEqual(await old.feeds.list(SERVER));
    // It goes on where the old one was.
    expect((await now.pins.plan(newPin())).pin.number).toBe(2);
    expect(await now.feeds.waiting(SERVER, { now: NOON, limit: 9 })).toHaveLength(2);
  });

  it.each(storeKinds)('refuses a store of %s that is not empty', async (kind) => {
    const [source, target] = [await filled('sqlite'), await newStoreAddress(kind)];
    const other = await openForTest(target);
    await other.servers.change(SERVER, {});
    await expect(copyStore(source, target)).rejects.toThrow('it is not empty');
    expect(await other.shelves.list(SERVER)).toEqual([]);
  });

  it.each(storeKinds)('leaves nothing in %s where it fails on the way', async (kind) => {
    const [source, target] = [await filled('sqlite'), await newStoreAddress(kind)];
    await (await openStore(target)).close();
    const db = connect<Schema>(target);
    // What comes last cannot be written.
    await db.schema.alterTable('unanswered').dropColumn('question').execute();
    await expect(copyStore(source, target)).rejects.toThrow('question');
    for (const name of ['servers', 'articles'] as const)
      expect(await db.selectFrom(name).select('guildId').execute()).toEqual([]);
    await db.destroy();
  });

  it('refuses a file that is not there, and a store for itself', async () => {
    const address = await newStoreAddress('sqlite');
    await expect(copyStore(address, address)).rejects.toThrow('there is no such file');
    const same = await filled('sqlite');
    await expect(copyStore(same, same)).rejects.toThrow('to itself');
  });

  it.each(storeKinds)('knows every table of %s', async (kind) => {
    const address = await newStoreAddress(kind);
    await (await openStore(address)).close();
    const db = connect<Schema>(address);
    const tables = await db.introspection.getTables();
    const names = tables.map(({ name }) =>
      name.replace(/_([a-z])/gu, (_, letter) => letter.toUpperCase()),
    );
    const ours = names.filter((name) => !/^(?:verbatim|sqlite)/u.test(name));
    expect(ours.toSorted()).toEqual(TABLES.map(({ name }) => String(name)).toSorted());
    await db.destroy();
  });
});
