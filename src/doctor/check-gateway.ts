import type { RESTGetAPIGatewayBotResult } from 'discord.js';
import type { Shards } from '../discord/shards.ts';
import { type Finding, fine, note, wrong } from './finding.ts';

/** Checks that the bot may connect, with the shards that are set. */
export function checkGateway(
  { shards: recommended, session_start_limit: limit }: RESTGetAPIGatewayBotResult,
  shards: Shards | null,
): readonly Finding[] {
  const needed = shards?.ids.length ?? recommended;
  const left = `${limit.remaining} of ${limit.total} starts of sessions left today`;
  const starts =
    limit.remaining < needed
      ? wrong(
          `Connection: ${left}, ${needed} needed: wait ${Math.ceil(limit.reset_after / 60_000)} minutes, and find out why it was started so often`,
        )
      : fine(`Connection: ${left}`);
  return [starts, checkShards(recommended, shards)];
}

function checkShards(recommended: number, shards: Shards | null): Finding {
  if (!shards) return fine(`Shards: all, ${recommended} as Discord recommends`);
  const text = `Shards: ${shards.ids.join(', ')} of ${shards.count}`;
  return shards.count < recommended
    ? note(
        `${text}, where Discord recommends ${recommended}: set SHARDS of every process anew`,
      )
    : fine(text);
}
