import process from 'node:process';
import { CopyError, copyStore } from './store/copy-store.ts';
import { parseStoreAddress, type StoreAddress } from './store/store-address.ts';
import { StoreError } from './store/store-error.ts';

// Copies all that the bot keeps from one store to another, empty one:
//   npm run move-store -- file:data/verbatim.db postgres://name:password@host/database
// While nothing else uses them. Exit code 0 when all is there, 1 where nothing was changed,
// 2 for addresses that cannot be read.

const USAGE = `Usage: npm run move-store -- FROM TO
FROM and TO are addresses of stores as in DATABASE_URL: file:data/verbatim.db, or
postgres://name:password@host/database. Stop the bot first.`;

/** Columns that a table's name takes. */
const NAME_CHARS = 18;

async function moveStore(from: StoreAddress, to: StoreAddress): Promise<void> {
  const copied = await copyStore(from, to);
  console.log('Rows copied:');
  for (const { name, rows } of copied)
    console.log(`${name.padEnd(NAME_CHARS)}${String(rows).padStart(9)}`);
  console.log(`
All of it is now in ${to.shown}, and was read back and compared.
Next: set DATABASE_URL to that address in .env and start the bot. Keep ${from.shown}
until you have seen that all is there; then delete it. Saved indexes are made again by themselves.`);
}

const [from, to, ...more] = process.argv.slice(2);
const addresses = [from, to].map((text) => parseStoreAddress(text ?? ''));
const [source, target] = addresses;
if (!source || !target || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else
  try {
    await moveStore(source, target);
  } catch (thrown) {
    if (!(thrown instanceof CopyError || thrown instanceof StoreError)) throw thrown;
    console.error(thrown.message);
    process.exitCode = 1;
  }
