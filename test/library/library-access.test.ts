import { copyFile, rename } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { LibraryAccess } from '../../src/library/library-access.ts';
import { StoreAccess } from '../../src/store/store-access.ts';
import { DirectAnalyser } from '../support/direct-analyser.ts';
import { articlesWith, newArticle, SHIPPED } from '../support/new-libraries.ts';
import { newStoreAddress } from '../support/new-store-address.ts';

const SERVER = '100000000000000001';
const BY_ANN = { by: '300000000000000001', at: 1 };

const FERRY = newArticle('Ferry breaks its record', ['The ferry carried 9,000 people.']);
const MARKET = newArticle('Fish market opens', ['The zeppelin stall sold herring.']);

it('LibraryAccess answers from a backup that was put in the place of the store', async () => {
  const address = await newStoreAddress('sqlite');
  if (address.kind !== 'sqlite') throw new TypeError('This store has no file');
  const store = new StoreAccess(address);
  const access = new LibraryAccess({
    shipped: [SHIPPED],
    store,
    analyser: new DirectAnalyser(),
    bases: null,
    memoryBytes: 1e9,
  });
  onTestFinished(async () => {
    await access.close();
    await store.close();
  });
  const found = async (words: string) =>
    articlesWith(await (await access.open()).libraryOf(SERVER), words);

  await (await access.open()).add(SERVER, FERRY, BY_ANN);
  for (const suffix of ['', '-wal'])
    await copyFile(`${address.path}${suffix}`, `${address.path}.backup${suffix}`);
  await (await access.open()).add(SERVER, MARKET, BY_ANN);
  expect(await found('zeppelin herring')).toEqual(['B2']);

  for (const suffix of ['-wal', ''])
    await rename(`${address.path}.backup${suffix}`, `${address.path}${suffix}`);
  // Who asks looks for the file four times a second; who keeps something, each time.
  await store.open();
  expect(await found('ferry people')).toEqual(['B1']);
  expect(await found('zeppelin herring')).toEqual([]);
  expect(await access.open()).toBe(await access.open());
  const added = await (await access.open()).add(SERVER, MARKET, BY_ANN);
  expect(added).toMatchObject({ kind: 'added', entry: { number: 2 } });
});
