import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import type { Schema } from '../../src/store/schema.ts';
import { emptyLog } from '../../src/store/wipe-freed.ts';
import { newShelfArticle } from '../support/new-shelf-article.ts';
import { openForTest } from '../support/new-store.ts';
import { newStoreAddress } from '../support/new-store-address.ts';

it('emptyLog() says whether somebody who reads has kept it from that', async () => {
  const address = await newStoreAddress('sqlite');
  if (address.kind !== 'sqlite') throw new TypeError('Not a file');
  const { shelves } = await openForTest(address);
  const db = connect<Schema>(address);
  onTestFinished(() => db.destroy());
  const reader = new DatabaseSync(address.path);
  reader.exec('begin');
  reader.prepare('select count(*) from articles').all();
  await shelves.add(newShelfArticle());
  expect(await emptyLog(db, 0)).toBe(false);
  const emptied = emptyLog(db, 60_000);
  reader.exec('commit');
  expect(await emptied).toBe(true);
  reader.close();
});
