import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import { describeFault } from './describe-fault.ts';
import { buildDiscordAgent } from './discord-agent.ts';
import { isFinal, LoginError, NotReadyError } from './login-error.ts';
import { route } from './router.ts';
import type { Routing } from './routing.ts';

/** How a bot connects. */
export interface Connection {
  readonly token: string;
  /** Base of Discord's REST address, without `/v10`. */
  readonly apiUrl: string;
  /** Most milliseconds until the bot is ready. @default 60,000: discord.js tries four times */
  readonly readyWithinMs?: number;
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
  const client = buildClient(connection.apiUrl);
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
    return { client: await logIn(client, connection, ended), ended, stop };
  } catch (thrown) {
    // Not waited for: discord.js first waits for what does not come.
    stop().catch(() => undefined);
    throw thrown instanceof LoginError
      ? thrown
      : new LoginError(thrown, connection.apiUrl);
  }
}

function buildClient(apiUrl: string): Client {
  return new Client({
    // Commands and buttons need no intent; this one keeps servers and channels known.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Discord waits 3 s for an answer: the defaults, 15 s and three more tries, are too long.
    rest: {
      api: apiUrl,
      version: '10',
      timeout: 5000,
      retries: 1,
      agent: buildDiscordAgent(),
    },
  });
}

async function logIn(
  client: Client,
  { token, readyWithinMs = 60_000 }: Connection,
  ended: Promise<LoginError>,
): Promise<Client<true>> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    // Where nothing says that we are ready, discord.js tries for ever.
    timer = setTimeout(() => reject(new NotReadyError()), readyWithinMs);
    ended.then(reject, reject);
  });
  try {
    const [readyClient] = await Promise.all([ready, client.login(token)]);
    return readyClient;
  } finally {
    clearTimeout(timer);
  }
}

/** Returns the answers that are under way. */
function answerInteractions(
  client: Client,
  routing: Routing,
): ReadonlySet<Promise<void>> {
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
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
  client.on(Events.ShardReconnecting, (shard) => {
    log.warn({ shard }, 'Connection lost: connecting again');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'Connected again'));
}
