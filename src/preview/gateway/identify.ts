import { closeCodes } from './frame.ts';

/** Who connects: the part of IDENTIFY that decides anything here. */
export interface Identity {
  readonly token: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

/** What a client is measured against. */
export interface IdentifyRules {
  readonly token: string | null;
  /** Intents beyond the unprivileged ones that the application may use. */
  readonly privilegedIntents: number;
  /** How many servers a shard has of so many. */
  readonly serversOf: (shard: readonly [id: number, count: number]) => number;
}

/** Most servers of a shard; with more a bot must use more (DOCS `events/gateway.mdx#sharding`). */
const serversOfShard = 2500;

/** GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT (DOCS `events/gateway.mdx#privileged-intents`). */
const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

/** All intents that have a meaning: bits 0 to 16, 20, 21, 24, 25 (DOCS `events/gateway.mdx#list-of-intents`). */
const knownIntents = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** Reads IDENTIFY; a number is the code to close with. */
export function checkIdentify(data: unknown, rules: IdentifyRules): Identity | number {
  if (!isIdentify(data)) return closeCodes.decodeError;
  if (rules.token === null || data.token !== rules.token) {
    return closeCodes.authenticationFailed;
  }
  const shard = data.shard ?? [0, 1];
  if (!isShard(shard)) return closeCodes.invalidShard;
  if (rules.serversOf(shard) > serversOfShard) return closeCodes.shardingRequired;
  if ((data.intents & ~knownIntents) !== 0) return closeCodes.invalidIntents;
  if ((data.intents & privilegedIntents & ~rules.privilegedIntents) !== 0) {
    return closeCodes.disallowedIntents;
  }
  return { token: data.token, intents: data.intents, shard };
}

/** What a client sends to take up a session again. */
export interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

/** True where `data` is the body of RESUME. */
export function isResume(data: unknown): data is Resume {
  if (typeof data !== 'object' || data === null) return false;
  const { token, session_id, seq } = data as Partial<Record<keyof Resume, unknown>>;
  return (
    typeof token === 'string' && typeof session_id === 'string' && typeof seq === 'number'
  );
}

function isIdentify(
  data: unknown,
): data is { token: string; intents: number; shard?: unknown } {
  if (typeof data !== 'object' || data === null) return false;
  const { token, intents, properties } = data as Record<string, unknown>;
  return (
    typeof token === 'string' &&
    Number.isInteger(intents) &&
    typeof properties === 'object' &&
    properties !== null
  );
}

function isShard(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, count] = value as [unknown, unknown];
  return (
    Number.isInteger(id) &&
    Number.isInteger(count) &&
    Number(id) >= 0 &&
    Number(id) < Number(count)
  );
}
