import process from 'node:process';
import { connect } from '../../src/store/connect.ts';
import { lockServer } from '../../src/store/lock-server.ts';
import type { Schema } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/store.ts';
import { parseStoreAddress, type StoreAddress } from '../../src/store/store-address.ts';
import { takeNumber } from '../../src/store/take-number.ts';
import { ANN, NOON, newPin, SERVER } from '../support/new-pin.ts';
import { numberedArticle } from '../support/new-shelf-article.ts';

/**
 * What a process of its own does with a store; tests start it with an address and a word,
 * read its lines and kill it.
 */
const acts: Readonly<Record<string, (address: StoreAddress) => Promise<void>>> = {
  /** Opens the store, and ends. */
  async open(address) {
    const store = await openStore(address);
    await store.close();
    console.log('opened');
  },

  /** Plans pins without end; each line is a number that the store has given. */
  async plan(address) {
    const { pins } = await openStore(address);
    for (let place = 0; ; place += 1) {
      const { pin } = await pins.plan(newPin({ key: `${process.pid}-${place}` }));
      console.log(pin.number);
    }
  },

  /** Adds articles without end; each line is a number that the store has given. */
  async shelve(address) {
    const { shelves } = await openStore(address);
    for (let place = 0; ; place += 1) {
      const { entry } = await shelves.add(numberedArticle(place));
      console.log(entry.number);
    }
  },

  /** Replaces one article without end; each line is the number of the newest text. */
  async replace(address) {
    const { shelves } = await openStore(address);
    let { entry } = await shelves.add(numberedArticle(0));
    for (let place = 1; ; place += 1) {
      const replaced = await shelves.replace(entry.number, numberedArticle(place));
      entry = replaced.entry ?? entry;
      console.log(entry.number);
    }
  },

  /** Adds an article, replaces it, and takes both off, without end; a line for each round. */
  async unshelve(address) {
    const { shelves } = await openStore(address);
    for (let place = 0; ; place += 2) {
      const { entry } = await shelves.add(numberedArticle(place));
      const newest = await shelves.replace(entry.number, numberedArticle(place + 1));
      if (newest.entry) await shelves.remove(newest.entry, { by: ANN, at: NOON });
      console.log(newest.entry?.number);
    }
  },

  /**
   * Takes over what a page says otherwise of one text, without end; each line is the number
   * that its publisher and the time of it have in common.
   */
  async describe(address) {
    const { shelves } = await openStore(address);
    const known = numberedArticle(0);
    const { entry } = await shelves.add(known);
    for (let place = 1; ; place += 1) {
      const article = { ...known.article, publisher: `Paper ${place}` };
      await shelves.replace(entry.number, { ...known, article, at: NOON + place });
      console.log(place);
    }
  },

  /** Adds an article, replaces it, and takes both out for good, without end; a line for each round. */
  async purge(address) {
    const { shelves, purge } = await openStore(address);
    for (let place = 0; ; place += 2) {
      const { entry } = await shelves.add(numberedArticle(place));
      const newest = await shelves.replace(entry.number, numberedArticle(place + 1));
      await purge({ kind: 'shelved', guildId: SERVER, number: entry.number }, NOON);
      console.log(newest.entry?.number);
    }
  },

  /** Takes the next number in a transaction that never ends. */
  async half(address) {
    const db = connect<Schema>(address);
    await db.transaction().execute(async (transaction) => {
      await lockServer(transaction, SERVER);
      console.log(await takeNumber(transaction, SERVER, 'pin'));
      await new Promise(() => setInterval(() => {}, 1000));
    });
  },
};

const [url = '', word = ''] = process.argv.slice(2);
const address = parseStoreAddress(url);
if (!address) throw new TypeError(`Cannot read the address "${url}"`);
await acts[word]?.(address);
