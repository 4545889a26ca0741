import type { LocalDiscord } from '../../src/preview/local-discord.ts';

/** A fault of Discord's gateway, or of the way there. */
export interface GatewayFault {
  readonly name: string;
  /** True where the bot has to begin a new session, and what happens until then is lost. */
  readonly endsSession?: boolean;
  readonly happen: (discord: LocalDiscord) => void;
}

/** What happens to connections, each in its turn. */
export const GATEWAY_FAULTS: readonly GatewayFault[] = [
  { name: 'reconnect', happen: ({ gateway }) => gateway.reconnect() },
  { name: 'close 4000', happen: ({ gateway }) => gateway.close(4000) },
  { name: 'cut off', happen: ({ gateway }) => gateway.kill() },
  {
    name: 'invalid session, to resume',
    happen: ({ gateway }) => gateway.invalidate(true),
  },
  { name: 'close 1001', happen: ({ gateway }) => gateway.close(1001) },
  {
    name: 'invalid session',
    endsSession: true,
    happen: ({ gateway }) => gateway.invalidate(false),
  },
  { name: 'close 4007', endsSession: true, happen: ({ gateway }) => gateway.close(4007) },
];
