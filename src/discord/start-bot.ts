import { setTimeout as delay } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { describeFault } from './describe-fault.ts';
import { buildDiscordAgent } from './discord-agent.ts';
import { IdentifyThrottler, TURN_MS } from './identify-throttler.ts';
import { keepLittle } from './keep-little.ts';
import { isFinal, LoginError, NotReadyError } from './login-error.ts';
import { Patience } from './patience.ts';
import { RecentIds } from './recent-ids.ts';
import { requestAgain } from './request-again.ts';
import { route } from './router.ts';
import type { Routing } from './routing.ts';
import { isWhole, type Shards } from './shards.ts';
import { waitForStart } from './spare-starts.ts';

/** How a bot connects. */
export interface Connection {
  readonly token: string;
  /** Base of Discord's REST address, without `/v10`. */
  readonly apiUrl: string;
  /** Those of this process. @default all, as many as Discord says */
  readonly shards?: Shards | null;
  /** Most milliseconds until the next shard is ready. @default 60,000: discord.js tries four times */
  readonly readyWithinMs?: number;
  /** Waits so many milliseconds. @default by the clock */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** A bot that is connected and answers. */
export interface Bot {
  readonly client: Client<true>;
  /** Settles only when Discord ends the connection for good, with the reason. */
  readonly ended: Promise<LoginError>;
  /** Disconnects; what is being answered is still answered. */
  readonly stop: () => Promise<void>;
}

/**
 * Connects to Discord and answers from then on. discord.js mends later losses of the
 * connection; they are logged.
 *
 * @throws {LoginError} If Discord refuses the token or the intents, or cannot be reached.
 */
export async function startBot(connection: Connection, routing: Routing): Promise<Bot> {
  const patience = new Patience(
    connection.readyWithinMs ?? READY_WITHIN_MS,
    () => new NotReadyError(),
  );
  const client = buildClient(connection, routing, patience);
  logConnection(client, routing.log);
  const underWay = answerInteractions(client, routing);
  const ended = new Promise<LoginError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (isFinal(code)) resolve(new LoginError(code, connection.apiUrl));
    });
  });
  const stop = async () => {
    // discord.js tells of leaving on purpose as of a lost connection.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
    await Promise.all(underWay);
  };
  try {
    const { log } = routing;
    await Promise.race([
      spareStarts(client, connection, { log, patience }),
      patience.lost,
    ]);
    return {
      client: await logIn(client, connection.token, { ended, patience }),
      ended,
      stop,
    };
  } catch (thrown) {
    // Not waited for: discord.js first waits for what does not come.
    stop().catch(() => undefined);
    throw thrown instanceof LoginError
      ? thrown
      : new LoginError(thrown, connection.apiUrl);
  }
}

const READY_WITHIN_MS = 60_000;

/**
 * How long discord.js remembers that it has sent something to a webhook, in milliseconds.
 * Every interaction has one of its own: in an hour, its default, that is a hundred thousand.
 */
const HANDLERS_KEPT_MS = 5 * 60 * 1000;

/** Returns the shards of a client that is connected. */
export function shardsOf({ ws, options }: Client<true>): Shards {
  return { ids: [...ws.shards.keys()], count: options.shardCount ?? ws.shards.size };
}

function buildClient(
  { apiUrl, shards = null }: Connection,
  { store }: Routing,
  patience: Patience,
): Client {
  return new Client({
    ...(shards
      ? { shards: [...shards.ids], shardCount: shards.count }
      : { shards: 'auto' }),
    // Other processes connect at the same time, with whom discord.js does not reckon.
    ...(shards && !isWhole(shards) ? { ws: takeTurns(store, patience) } : {}),
    // Commands and buttons need no intent; this one keeps servers and channels known.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: keepLittle(),
    // Discord waits 3 s for an answer: the defaults, 15 s and three more tries, are too long.
    rest: {
      api: apiUrl,
      version: '10',
      timeout: 5000,
      retries: 1,
      handlerSweepInterval: HANDLERS_KEPT_MS,
      agent: buildDiscordAgent(),
      makeRequest: requestAgain,
    },
  });
}

function takeTurns(
  store: Routing['store'],
  patience: Patience,
): NonNullable<ClientOptions['ws']> {
  const take = async (key: number): Promise<number> =>
    (await store.open()).connectionTurns.take(key, TURN_MS);
  return {
    buildIdentifyThrottler: async (manager) => {
      const { session_start_limit: limit } = await manager.fetchGatewayInformation();
      const onWait = (ms: number): void => patience.renew(ms);
      return new IdentifyThrottler(limit.max_concurrency, take, onWait);
    },
  };
}

/** Waits where few starts of a session are left of this day. */
async function spareStarts(
  client: Client,
  { token, shards, wait = delay }: Connection,
  { log, patience }: { readonly log: Logger; readonly patience: Patience },
): Promise<void> {
  // discord.js says what is wrong with none.
  if (token === '') return;
  // The API's answer has no type of its own; this is what its page describes.
  const offer = (await client.rest
    .setToken(token)
    .get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const { session_start_limit: limit, shards: recommended } = offer;
  const ms = waitForStart(limit, shards?.ids.length ?? recommended);
  patience.renew(ms);
  if (ms === 0) return;
  const { total, remaining } = limit;
  log.warn(
    { total, remaining, seconds: Math.round(ms / 1000) },
    'Few starts of a session are left today: waiting before this one',
  );
  await wait(ms);
}

async function logIn(
  client: Client,
  token: string,
  {
    ended,
    patience,
  }: { readonly ended: Promise<LoginError>; readonly patience: Patience },
): Promise<Client<true>> {
  // Shards come one after the other, five seconds apart.
  const renew = (): void => patience.renew();
  client.on(Events.ShardReady, renew);
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    // Where nothing says that we are ready, discord.js tries for ever.
    patience.lost.catch(reject);
    ended.then(reject, reject);
  });
  try {
    const [readyClient] = await Promise.all([ready, client.login(token)]);
    return readyClient;
  } finally {
    client.off(Events.ShardReady, renew);
    patience.end();
  }
}

/** So many interactions are known again: some minutes of a busy bot, less than a megabyte. */
const MOST_KNOWN = 10_000;

/** Returns the answers that are under way. */
function answerInteractions(
  client: Client,
  routing: Routing,
): ReadonlySet<Promise<void>> {
  const underWay = new Set<Promise<void>>();
  const known = new RecentIds(MOST_KNOWN);
  client.on(Events.InteractionCreate, (interaction) => {
    // After a resumed session Discord sends again what it does not know to have arrived
    // (Docs: *Gateway*, Resuming): what was begun is neither answered nor done twice.
    if (!known.add(interaction.id)) return;
    const answering = route(interaction, routing).finally(() => {
      underWay.delete(answering);
    });
    underWay.add(answering);
  });
  return underWay;
}

function logConnection(client: Client, log: Logger): void {
  // Without a listener for errors, the first one would end the process.
  client.on(Events.Error, (error) => {
    log.error({ fault: describeFault(error) }, 'Client error');
  });
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ shard, fault: describeFault(error) }, 'Connection error');
  });
  const lost = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    lost.add(shard);
    log.warn({ shard }, 'Connection lost: connecting again');
  });
  const connected = (shard: number): void => {
    if (lost.delete(shard)) log.info({ shard }, 'Connected again');
  };
  // In the same session, or in a new one where that was over.
  client.on(Events.ShardResume, connected);
  client.on(Events.ShardReady, connected);
}
