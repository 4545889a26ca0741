import { Attachments } from './attachments.ts';
import { callbackRoutes } from './callback-routes.ts';
import { type Clock, systemClock } from './clock.ts';
import { CommandRegistry } from './command-registry.ts';
import { commandRoutes } from './command-routes.ts';
import type { Context, LocalEvent } from './context.ts';
import { Gateway } from './gateway/gateway.ts';
import { IdentifyLimits, type StartLimit } from './gateway/identify-limits.ts';
import { Interactions } from './interactions.ts';
import { type Credentials, LocalDiscord } from './local-discord.ts';
import { listenLocally, type Responder } from './local-server.ts';
import { messageRoutes } from './message-routes.ts';
import { pinRoutes } from './pin-routes.ts';
import { placeRoutes } from './place-routes.ts';
import { type RateLimit, RateLimits } from './rest/rate-limits.ts';
import { type LoggedRequest, RequestLog } from './rest/request-log.ts';
import { RestFaults } from './rest/rest-faults.ts';
import { RestServer } from './rest/rest-server.ts';
import { webhookRoutes } from './webhook-routes.ts';
import { MessageStore } from './world/message-store.ts';
import { shardOf } from './world/snowflake.ts';
import { type ApplicationSeed, World } from './world/world.ts';
import type { GuildSeed } from './world/world-seed.ts';
import { guildGreetings, readyPayload, serversOfShard } from './world-events.ts';

/** How a local Discord is set up; every part has a default. */
export interface LocalDiscordOptions {
  /** @default 0, a free port */
  readonly port?: number;
  /** What the bot must log in with. @default 'local-discord' */
  readonly token?: string;
  readonly application?: ApplicationSeed;
  /** @default one server with a channel of each kind, a member and a moderator */
  readonly guilds?: readonly GuildSeed[];
  readonly clock?: Clock;
  /** @default 41250, as Discord's */
  readonly heartbeatIntervalMs?: number;
  /** Bits of the privileged intents that the application may use. @default 0 */
  readonly privilegedIntents?: number;
  /** Shards that `GET /gateway/bot` recommends. @default 1 */
  readonly shards?: number;
  /** How often sessions may start. @default 1000 a day, one key, no wait between two */
  readonly startLimit?: Partial<StartLimit>;
  /** What each bucket takes before it answers 429. @default 50 requests a second */
  readonly rateLimit?: RateLimit;
  /** How many requests, and messages a channel, are remembered. @default 5000 */
  readonly memory?: number;
  /** Told of every request when it has been answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
  /** Answers what is asked outside the API. */
  readonly page?: Responder;
}

const defaultGuild: GuildSeed = { name: 'Harbour Readers' };

/**
 * Starts a Discord of one's own on 127.0.0.1: gateway and REST, strict as the real one,
 * with people who use commands and faults that happen when asked for.
 * @example
 * const discord = await startLocalDiscord();
 * // the bot: DISCORD_API_URL=discord.url DISCORD_TOKEN=discord.token
 * const asked = discord.slash({ command: '/who said', options: { what: 'bridge' } });
 * console.log((await asked.answer).components);
 */
export async function startLocalDiscord(
  options: LocalDiscordOptions = {},
): Promise<LocalDiscord> {
  const { clock = systemClock, memory = 5000 } = options;
  const world = new World(clock.now, { name: 'Verbatim', ...options.application });
  for (const seed of options.guilds ?? [defaultGuild]) world.addGuild(seed);
  const listeners = new Set<(event: LocalEvent) => void>();
  const emit = (event: LocalEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const credentials: Credentials = {
    token: options.token ?? 'local-discord',
    refusedByGateway: false,
    refusedByRest: false,
  };
  const rules = { privilegedIntents: options.privilegedIntents ?? 0 };
  const limits = new IdentifyLimits(
    { total: 1000, maxConcurrency: 1, everyMs: 0, ...options.startLimit },
    clock.now,
  );
  let origin = '';
  const gateway = new Gateway({
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    now: clock.now,
    schedule: clock.schedule,
    rules: () => ({
      ...rules,
      token: credentials.refusedByGateway ? null : credentials.token,
      serversOf: (shard) => serversOfShard(world, shard).length,
    }),
    limits,
    shardOf,
    ready: ({ shard }) => readyPayload(world, { shard, origin }),
    greetings: () => guildGreetings(world),
    changed: () => emit({ kind: 'connection', isOnline: gateway.sessions.length > 0 }),
  });
  const context: Context = {
    clock,
    world,
    messages: new MessageStore((change) => emit({ kind: 'message', change }), memory),
    interactions: new Interactions(clock),
    commands: new CommandRegistry(world),
    attachments: new Attachments(),
    origin: () => origin,
    dispatch: (event) => gateway.dispatch(event),
    emit,
  };
  const faults = new RestFaults();
  const log = new RequestLog(memory, options.onRequest);
  const offer = { shards: options.shards ?? 1, limits };
  const rest = new RestServer({
    // Pins before messages: `pins` must not be taken for a message's id.
    routes: [
      ...callbackRoutes(context),
      ...webhookRoutes(context),
      ...pinRoutes(context),
      ...messageRoutes(context),
      ...commandRoutes(context),
      ...placeRoutes(context, offer),
    ],
    faults,
    log,
    limits: new RateLimits(options.rateLimit ?? { limit: 50, windowMs: 1000 }, clock.now),
    now: clock.now,
    schedule: clock.schedule,
    isAuthorized: (header) =>
      !credentials.refusedByRest && header === `Bot ${credentials.token}`,
  });
  const server = await listenLocally(options.port ?? 0, {
    rest: (request, response) => rest.answer(request, response),
    upgrade: (request, socket, head) => gateway.upgrade(request, socket, head),
    attachments: context.attachments,
    page: options.page,
  });
  origin = `http://127.0.0.1:${server.port}`;
  return new LocalDiscord({
    context,
    gateway,
    faults,
    log,
    listeners,
    credentials,
    rules,
    server,
  });
}
