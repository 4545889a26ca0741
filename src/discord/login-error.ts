import { DiscordAPIError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { codeOf } from './describe-fault.ts';

/** Discord cannot be reached or does not let the bot in; the message says how to mend it. */
export class LoginError extends Error {
  override readonly name = 'LoginError';

  /**
   * @param cause What was thrown, or the code with which Discord closed the connection.
   * @param apiUrl The base of the REST address that was used.
   */
  constructor(cause: unknown, apiUrl: string) {
    super(explain(cause, apiUrl), { cause });
  }
}

/**
 * Tells whether Discord, closing a connection with this code, takes no new one (Docs:
 * *Opcodes and status codes*, Gateway Close Event Codes, "Reconnect" false).
 */
export function isFinal(closeCode: number): boolean {
  return [
    BAD_TOKEN,
    INVALID_SHARD,
    SHARDING_REQUIRED,
    4012,
    4013,
    DISALLOWED_INTENTS,
  ].includes(closeCode);
}

const BAD_TOKEN = 4004;
const INVALID_SHARD = 4010;
const SHARDING_REQUIRED = 4011;
const DISALLOWED_INTENTS = 4014;

const PORTAL = 'https://discord.com/developers/applications';

/** What discord.js throws for a refused token, and undici for one that no header can carry. */
const TOKEN_FAULTS: readonly unknown[] = [
  BAD_TOKEN,
  DiscordjsErrorCodes.TokenInvalid,
  'UND_ERR_INVALID_ARG',
];

function explain(cause: unknown, apiUrl: string): string {
  const code = typeof cause === 'number' ? cause : codeOf(cause);
  if (TOKEN_FAULTS.includes(code) || statusOf(cause) === 401) {
    return `Cannot log in: Discord refuses DISCORD_TOKEN: copy a new one from ${PORTAL} (your application, Bot, Reset Token) into .env (see .env.example)`;
  }
  if (code === DISALLOWED_INTENTS) {
    return `Cannot log in: Discord refuses the intents (4014), though the bot asks for none that is privileged: look at ${PORTAL} (your application, Bot)`;
  }
  if (code === INVALID_SHARD || code === SHARDING_REQUIRED) {
    return `Cannot log in: Discord refuses the shards (${code}): set SHARDS of every process to the same number of shards, one for 2,500 servers or fewer, or leave it empty (see .env.example)`;
  }
  if (isSpent(cause)) {
    return `Cannot log in: Discord lets a bot connect a thousand times a day, and these are used up (${reasonOf(cause)}): find out why it was started so often, and start it then`;
  }
  if (typeof cause === 'number') {
    return `Cannot stay connected: Discord closed the connection for good with code ${cause}: update the bot`;
  }
  return explainReach(cause, apiUrl);
}

function explainReach(cause: unknown, apiUrl: string): string {
  const status = statusOf(cause);
  if (status !== undefined && status >= 500) {
    return `Cannot reach Discord: it answers ${status} at "${apiUrl}": start again later; https://discordstatus.com says how it is`;
  }
  if (status !== undefined) {
    return `Cannot reach Discord: "${apiUrl}" answers ${status}: set DISCORD_API_URL to a server that speaks Discord's protocol, without /v10, or leave it empty (see .env.example)`;
  }
  return `Cannot reach Discord at "${apiUrl}" (${reasonOf(cause)}): check the network, a firewall, and DISCORD_API_URL (see .env.example)`;
}

/** discord.js has no code for this error, but these words. */
function isSpent(cause: unknown): boolean {
  return cause instanceof Error && cause.message.startsWith('Not enough sessions');
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const isLate = cause.name === 'AbortError' || cause instanceof NotReadyError;
  return isLate ? 'no answer in time' : String(codeOf(cause) ?? cause.message);
}

/** Discord let the bot in but did not say that it is ready. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';
}

function statusOf(cause: unknown): number | undefined {
  return cause instanceof DiscordAPIError || cause instanceof HTTPError
    ? cause.status
    : undefined;
}
