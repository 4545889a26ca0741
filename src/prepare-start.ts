import type { Article } from './article/article.ts';
import { ContentError, readContent } from './content.ts';
import { checkToken } from './discord/check-token.ts';
import type { Connection } from './discord/start-bot.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { StoreAccess } from './store/store-access.ts';
import { StoreError, type StoreFault } from './store/store-error.ts';

/** All that the bot needs before it connects. */
export interface Start {
  readonly settings: Settings;
  readonly connection: Connection;
  readonly articles: readonly Article[];
  readonly store: StoreAccess;
  /** Why the store could not be opened yet, where it may come back by itself; else null. */
  readonly storeFault: StoreError | null;
}

/**
 * Reads settings and articles for a start, and opens the store.
 *
 * @returns null where no token is set and nothing is wrong: there is no bot to start. Where
 * `NODE_ENV` is `production`, a token that is not set is a fault.
 * @throws {AggregateError} With all that is wrong, the token too: whoever mends one fault
 * wants to know of the others.
 */
export async function prepareStart(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Start | null> {
  const { settings, faults } = readSettings(environment);
  const connection = connectionOf(settings, faults);
  const read = await readArticles(settings.contentDir);
  const store = new StoreAccess(settings.storeAddress);
  const storeFault = connection ? await openStore(store, faults) : null;
  const known: readonly Error[] = [
    ...faults,
    ...explainToken(settings),
    ...read.faults,
    ...(storeFault && FINAL.includes(storeFault.fault) ? [storeFault] : []),
  ];
  const { articles } = read;
  if (known.length === 0)
    return connection && { settings, connection, articles, store, storeFault };
  await store.close();
  const refusal = connection && (await checkToken(connection));
  throw new AggregateError(refusal ? [...known, refusal] : known, 'Cannot start');
}

/** Null without a token, or where it is not known to whom the token may be shown. */
function connectionOf(
  { discordToken, discordApiUrl, shards }: Settings,
  faults: readonly SettingsError[],
): Connection | null {
  const isAddressWrong = faults.some(({ variable }) => variable === 'DISCORD_API_URL');
  return discordToken === null || isAddressWrong
    ? null
    : { token: discordToken, apiUrl: discordApiUrl, shards };
}

/** A preview in a container would look like a bot that runs, and answer nobody. */
function explainToken({ discordToken, isProduction }: Settings): SettingsError[] {
  if (discordToken !== null || !isProduction) return [];
  return [
    new SettingsError(
      'DISCORD_TOKEN',
      'DISCORD_TOKEN is not set: set it to the bot’s token (see .env.example); without NODE_ENV=production, npm start is the preview',
    ),
  ];
}

/** Faults of a store that do not end by themselves. */
const FINAL: readonly StoreFault[] = ['newer', 'damaged', 'not-permitted'];

/** Not where its address is wrong: another would be made in the wrong place. */
async function openStore(
  store: StoreAccess,
  faults: readonly SettingsError[],
): Promise<StoreError | null> {
  if (faults.some(({ variable }) => variable === 'DATABASE_URL')) return null;
  try {
    await store.open();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    return thrown;
  }
}

interface ArticlesRead {
  readonly articles: readonly Article[];
  readonly faults: readonly Error[];
}

async function readArticles(folder: string): Promise<ArticlesRead> {
  try {
    return { articles: await readContent(folder), faults: [] };
  } catch (thrown) {
    if (!(thrown instanceof ContentError)) throw thrown;
    return { articles: [], faults: thrown.errors };
  }
}
