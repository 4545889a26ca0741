import process from 'node:process';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { followEight } from './follow-eight.ts';

// A process that follows a feed of eight articles for a server, and ends itself, as by a
// power cut, when it comes to a step for the nth time.
// feed-child.ts URL STEP COUNT

const [url = '', step = '', count = '1'] = process.argv.slice(2);
const address = parseStoreAddress(url);
if (!address) throw new TypeError(`Cannot read the address "${url}"`);
let left = Number(count);
await followEight(address, async (reached) => {
  if (reached !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
});
