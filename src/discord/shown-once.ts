import type { Client } from 'discord.js';
import { RecentIds } from './recent-ids.ts';

/** So many messages are remembered: their buttons are pressed within seconds or not at all. */
const MOST_KEPT = 1000;

/** The private messages whose answers each bot is showing to everyone, or has shown. */
const SHOWN = new WeakMap<Client, RecentIds>();

/**
 * Claims the showing of a private message's answer to everyone.
 *
 * @returns False where an earlier press has it: the answer is shown once.
 */
export function claimShowing(client: Client, messageId: string): boolean {
  const shown = SHOWN.get(client) ?? new RecentIds(MOST_KEPT);
  SHOWN.set(client, shown);
  return shown.add(messageId);
}

/** Gives a claim back where nothing was shown, so that the next press may. */
export function unclaimShowing(client: Client, messageId: string): void {
  SHOWN.get(client)?.delete(messageId);
}
