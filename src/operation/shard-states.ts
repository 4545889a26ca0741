import { type Client, Status } from 'discord.js';
import type { ShardState } from './gauges.ts';

const LOST: readonly Status[] = [Status.Disconnected, Status.Idle];

/**
 * Counts the shards of a client by their state; before it is ready, none is known.
 *
 * @param client Null while the bot connects for the first time.
 */
export function countShards(client: Client | null): Readonly<Record<ShardState, number>> {
  const counts = { ready: 0, connecting: 0, disconnected: 0 };
  for (const { status } of client?.ws.shards.values() ?? []) {
    if (status === Status.Ready) counts.ready += 1;
    else counts[LOST.includes(status) ? 'disconnected' : 'connecting'] += 1;
  }
  return counts;
}
