import type { Interaction } from 'discord.js';
import type { Library } from '../answer/library.ts';
import {
  DEFAULT_SERVER_SETTINGS,
  type ServerSettings,
} from '../store/server-settings.ts';
import type { Store } from '../store/store.ts';
import { RECENTLY_MS } from '../store/store-access.ts';
import { type Said, said } from '../wording/said.ts';
import { type Circumstances, readCircumstances, wordsFor } from './circumstances.ts';
import { describeFault } from './describe-fault.ts';
import { readArticles } from './read-articles.ts';
import { small } from './remarks.ts';
import { mayModerate, whyNotPublic } from './rights.ts';
import type { Routing } from './routing.ts';
import type { Trace } from './trace.ts';
import { within } from './within.ts';

/** An interaction's surroundings: who, where, and what is set there. */
export interface Scene extends Routing {
  /** Takes down how it goes. */
  readonly trace: Trace;
  readonly circumstances: Circumstances;
  /** Null where they cannot be read now; those at first where there is no server. */
  readonly settings: ServerSettings | null;
  /** The articles that can be asked there. */
  readonly library: Library;
  /** Those too that the server has left out: what was shown of them stays as it is. */
  readonly fullLibrary: Library;
  /** Why the server's own articles are not among them; null if they are, or it has none. */
  readonly lack: Said | null;
}

/** Longest wait for the store before an answer goes without it, in milliseconds. */
const STORE_MS = 1200;

/** Reads an interaction's surroundings. Never throws: questions are answered without a store. */
export async function readScene(
  interaction: Interaction,
  routing: Routing,
  trace: Trace,
): Promise<Scene> {
  const circumstances = readCircumstances(interaction);
  const settings = await readSettings(circumstances, routing, trace);
  const articles = await readArticles(circumstances, settings, { ...routing, trace });
  return { ...routing, trace, circumstances, settings, ...articles };
}

async function readSettings(
  { guildId }: Circumstances,
  routing: Routing,
  trace: Trace,
): Promise<ServerSettings | null> {
  if (guildId === null) return DEFAULT_SERVER_SETTINGS;
  try {
    return await within(STORE_MS, readRecentSettings(guildId, routing));
  } catch (thrown) {
    trace.lacked(describeFault(thrown));
    return null;
  }
}

async function readRecentSettings(
  guildId: string,
  { store }: Routing,
): Promise<ServerSettings> {
  const { servers } = await store.open(RECENTLY_MS);
  return servers.recentSettings(guildId);
}

/**
 * Opens the store, or fails before Discord stops waiting.
 *
 * @param foundWithinMs See {@link StoreAccess.open}.
 * @throws {StoreError | TooLateError} If it cannot be reached now.
 */
export function openStore(
  { store }: Pick<Routing, 'store'>,
  foundWithinMs = 0,
): Promise<Store> {
  return within(STORE_MS, store.open(foundWithinMs));
}

/** Says why an answer cannot be public there; null if it can. */
export function whyPrivate({ circumstances, settings }: Scene): Said | null {
  if (settings) return whyNotPublic(circumstances, settings);
  // What moderators have forbidden is not known: nobody is shown too much.
  return mayModerate(circumstances) ? null : said('remarks.settings-away');
}

/** Says below a question why its answer is private. */
export function renderWhyPrivate(
  why: Said,
  { circumstances }: Pick<Scene, 'circumstances'>,
): string {
  const { words } = wordsFor(circumstances);
  return small(words.say('remarks.only-you', { why: words.repeat(why) }));
}
