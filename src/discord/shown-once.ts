import type { Client } from 'discord.js';

/** So many messages are remembered: their buttons are pressed within seconds or not at all. */
const MOST_KEPT = 1000;

/** The private messages whose answers each bot is showing to everyone, or has shown. */
const SHOWN = new WeakMap<Client, Set<string>>();

/**
 * Claims the showing of a private message's answer to everyone.
 *
 * @returns False where an earlier press has it: the answer is shown once.
 */
export function claimShowing(client: Client, messageId: string): boolean {
  const shown = SHOWN.get(client) ?? new Set();
  SHOWN.set(client, shown);
  if (shown.has(messageId)) return false;
  shown.add(messageId);
  for (const oldest of shown) {
    if (shown.size <= MOST_KEPT) break;
    shown.delete(oldest);
  }
  return true;
}

/** Gives a claim back where nothing was shown, so that the next press may. */
export function unclaimShowing(client: Client, messageId: string): void {
  SHOWN.get(client)?.delete(messageId);
}
