/** Operations of gateway frames (DOCS `topics/opcodes-and-status-codes.mdx`). */
export const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presenceUpdate: 3,
  voiceStateUpdate: 4,
  resume: 6,
  reconnect: 7,
  requestGuildMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Codes the gateway closes with (same page). */
export const closeCodes = {
  unknownError: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  shardingRequired: 4011,
  invalidApiVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** Largest frame a client may send, in bytes (DOCS `events/gateway.mdx`). */
const frameLimitBytes = 4096;

/** A frame as it travels in either direction. */
export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number;
  readonly t?: string;
}

/** An event for the bot: what DOCS `events/gateway-events.mdx` calls a dispatch. */
export interface GatewayEvent {
  readonly type: string;
  readonly data: unknown;
  /** Decides the shard; null goes to shard 0, as direct messages do. */
  readonly guildId: string | null;
  /** Bits of which the session must have asked for one; 0 when none is needed. */
  readonly intents: number;
}

/** Reads a client's frame; null when it is no JSON object with an operation, or too long. */
export function parseFrame(text: string): Frame | null {
  if (Buffer.byteLength(text) > frameLimitBytes) return null;
  try {
    const frame: unknown = JSON.parse(text);
    if (typeof frame !== 'object' || frame === null || !('op' in frame)) return null;
    if (typeof frame.op !== 'number') return null;
    return { op: frame.op, d: 'd' in frame ? frame.d : null };
  } catch {
    return null;
  }
}
