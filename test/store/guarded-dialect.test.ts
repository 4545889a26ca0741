import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { PinStore } from '../../src/store/pin-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import type { StoreAddress } from '../../src/store/store-address.ts';
import { newPin, SERVER } from '../support/new-pin.ts';
import { newStoreAddress, storeKinds } from '../support/new-store-address.ts';

/** SQLite's default: https://sqlite.org/pgszchng2016.html */
const PAGE_BYTES = 4096;

/** Connects to a store, until the test ends. */
async function connectForTest(address: StoreAddress): Promise<Kysely<Schema>> {
  const db = connect<Schema>(address);
  onTestFinished(() => db.destroy());
  await migrate(db, address.shown);
  return db;
}

describe.each(storeKinds)('guardDialect() in %s', (kind) => {
  it('waits for another process that writes, and holds nobody up meanwhile', async () => {
    const address = await newStoreAddress(kind);
    const [one, other] = [await connectForTest(address), await connectForTest(address)];
    let isPlanned = false;
    const planning = await one.transaction().execute(async (transaction) => {
      await transaction.insertInto('servers').values({ guildId: SERVER }).execute();
      const planned = new PinStore(other).plan(newPin()).then(({ pin }) => {
        isPlanned = true;
        return pin;
      });
      // Time passes for others while it waits.
      for (let tick = 0; tick < 20; tick += 1) await delay(1);
      expect(isPlanned).toBe(false);
      return { planned };
    });
    expect(await planning.planned).toMatchObject({ number: 1 });
  });

  it('reads what was there before while another process writes', async () => {
    const address = await newStoreAddress(kind);
    const [one, other] = [await connectForTest(address), await connectForTest(address)];
    await one.transaction().execute(async (transaction) => {
      await new PinStore(transaction).byNumber(SERVER, 1);
      await transaction.insertInto('servers').values({ guildId: SERVER }).execute();
      expect(await other.selectFrom('servers').selectAll().execute()).toEqual([]);
    });
    expect(await other.selectFrom('servers').selectAll().execute()).toHaveLength(1);
  });

  it('closes after the transaction that is under way', async () => {
    const address = await newStoreAddress(kind);
    const other = await connectForTest(address);
    const db = connect<Schema>(address);
    let closing = Promise.resolve();
    await db.transaction().execute(async (transaction) => {
      await transaction.insertInto('servers').values({ guildId: SERVER }).execute();
      closing = db.destroy();
      await delay(0);
      await transaction.insertInto('servers').values({ guildId: '1' }).execute();
    });
    await closing;
    expect(await other.selectFrom('servers').selectAll().execute()).toHaveLength(2);
  });

  it('lets a fault of the program through as it is', async () => {
    const db = await connectForTest(await newStoreAddress(kind));
    const row = { guildId: SERVER };
    await db.insertInto('servers').values(row).execute();
    const twice = db.insertInto('servers').values(row).execute();
    await expect(twice).rejects.toThrow(/unique/i);
    await expect(twice).rejects.not.toThrow('Cannot use the store');
  });

  it('keeps the foreign keys', async () => {
    const db = await connectForTest(await newStoreAddress(kind));
    const event = { number: 1, place: 1, state: 'posted', changedBy: null, changedAt: 1 };
    await expect(
      db
        .insertInto('pinEvents')
        .values({ guildId: SERVER, ...event, outcomeJson: null })
        .execute(),
    ).rejects.toThrow(/foreign key/i);
  });
});

describe('guardDialect()', () => {
  it('says that the disk is full, keeps what was there, and goes on with more room', async () => {
    const db = await connectForTest(await newStoreAddress('sqlite'));
    const pins = new PinStore(db);
    await pins.plan(newPin());
    // A limit of SQLite's own, with the error of a full disk.
    await sql`pragma max_page_count = 1`.execute(db);
    const big = newPin({ reason: 'x'.repeat(100_000) });
    await expect(pins.plan(big)).rejects.toMatchObject({
      name: 'StoreError',
      fault: 'full',
      message: expect.stringMatching(/its disk is full .*: make room there$/),
    });
    expect(await pins.list(SERVER)).toHaveLength(1);
    await sql`pragma max_page_count = 1000000`.execute(db);
    expect((await pins.plan(big)).pin.number).toBe(2);
  });

  // Where a statement has rows to return, the package gives SQLite's words and no code.
  const insert = sql`insert into servers (guild_id) values ('1') returning guild_id`;

  it('says so too of a statement that returns what it has written', async () => {
    const db = await connectForTest(await newStoreAddress('sqlite'));
    await sql`pragma max_page_count = 1`.execute(db);
    const big = sql`insert into servers (guild_id) values (hex(zeroblob(99999))) returning guild_id`;
    await expect(big.execute(db)).rejects.toMatchObject({ fault: 'full' });
  });

  it('waits with a statement that returns what it has written', async () => {
    const address = await newStoreAddress('sqlite');
    const [one, other] = [await connectForTest(address), await connectForTest(address)];
    const inserting = await one.transaction().execute(async (transaction) => {
      await transaction.insertInto('servers').values({ guildId: SERVER }).execute();
      const begun = insert.execute(other);
      begun.catch(() => undefined);
      for (let tick = 0; tick < 20; tick += 1) await delay(1);
      return { begun };
    });
    await expect(inserting.begun).resolves.toMatchObject({ rows: [{ guildId: '1' }] });
  });

  it('says that a table is damaged when it is read', async () => {
    const address = await newStoreAddress('sqlite');
    if (address.kind !== 'sqlite') throw new TypeError('This store has no file');
    const db = connect<Schema>(address);
    await migrate(db, address.shown);
    const { rows } = await sql<{
      rootpage: number;
    }>`select rootpage from sqlite_master where name = 'servers'`.execute(db);
    await db.destroy();
    const bytes = await readFile(address.path);
    const at = ((rows[0]?.rootpage ?? 0) - 1) * PAGE_BYTES;
    await writeFile(address.path, bytes.fill(0xff, at, at + PAGE_BYTES));
    const again = connect<Schema>(address);
    onTestFinished(() => again.destroy());
    const reading = again.selectFrom('servers').selectAll().execute();
    await expect(reading).rejects.toMatchObject({ fault: 'damaged' });
  });

  it.each([
    { code: '53100', fault: 'full' },
    { code: '25006', fault: 'not-permitted' },
    { code: '57P01', fault: 'unreachable' },
    { code: '53300', fault: 'unreachable' },
    { code: '08006', fault: 'unreachable' },
    { code: 'XX001', fault: 'damaged' },
  ])('says $fault where PostgreSQL says $code', async ({ code, fault }) => {
    const db = await connectForTest(await newStoreAddress('postgres'));
    const raise = sql.raw(`do $$ begin raise 'secret' using errcode = '${code}'; end $$`);
    const transaction = db.transaction().execute((inside) => raise.execute(inside));
    await expect(transaction).rejects.toMatchObject({
      fault,
      message: expect.not.stringContaining('secret'),
    });
    await new PinStore(db).plan(newPin());
  });

  it('reports a connection that is lost in a transaction, and makes a new one', async () => {
    const address = await newStoreAddress('postgres');
    const [db, killer] = [await connectForTest(address), await connectForTest(address)];
    const lost = db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{
        pid: number;
      }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(killer);
      await transaction.insertInto('servers').values({ guildId: SERVER }).execute();
    });
    await expect(lost).rejects.toMatchObject({ fault: 'unreachable' });
    expect((await new PinStore(db).plan(newPin())).pin.number).toBe(1);
  });
});
