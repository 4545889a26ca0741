import process from 'node:process';
import { commands } from '../../../src/commands.ts';
import { startBot } from '../../../src/discord/start-bot.ts';
import { StoreAccess } from '../../../src/store/store-access.ts';
import { parseStoreAddress } from '../../../src/store/store-address.ts';
import { tendStore } from '../../../src/tend-store.ts';
import { bridgeArticles } from '../../support/bridge-library.ts';
import { testRouting } from '../../support/test-routing.ts';

/*
 * The bot as a process of its own that ends at once, as by a power cut, when a pin has
 * come to the step that FAULT names: FAULT=pin:after-post.
 */

const {
  FAULT = '',
  DISCORD_API_URL = '',
  DISCORD_TOKEN = '',
  DATABASE_URL = '',
} = process.env;
const address = parseStoreAddress(DATABASE_URL);
if (!address) throw new TypeError(`Cannot read the address "${DATABASE_URL}"`);
const routing = testRouting(new StoreAccess(address), {
  commands,
  shipped: bridgeArticles(),
  atPinStep: async (step) => {
    if (FAULT === `pin:${step}`) process.kill(process.pid, 'SIGKILL');
  },
});
await routing.store.open();
const bot = await startBot({ token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL }, routing);
tendStore(bot.client, routing);
