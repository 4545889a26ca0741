import type { ServerSettings } from '../store/server-settings.ts';
import { StoreError } from '../store/store-error.ts';
import { type Said, said } from '../wording/said.ts';
import type { Circumstances } from './circumstances.ts';
import { describeFault } from './describe-fault.ts';
import type { Routing } from './routing.ts';
import type { Scene } from './scene.ts';
import type { Trace } from './trace.ts';
import { TooLateError, within } from './within.ts';

/** The articles that can be asked at a place. */
type Articles = Pick<Scene, 'library' | 'fullLibrary' | 'lack'>;

/**
 * Longest wait for a shelf that is not in memory, in milliseconds: the largest take two
 * seconds, and Discord waits three for an answer. It is read on for who asks next.
 */
const SHELF_MS = 2000;

/**
 * Reads which articles can be asked: in a server its own and, unless it leaves them out,
 * those that ship; elsewhere those that ship. Never throws: without the store they are left.
 *
 * @param settings Null where they cannot be read now.
 */
export async function readArticles(
  { guildId }: Circumstances,
  settings: ServerSettings | null,
  routing: Routing & { readonly trace: Trace },
): Promise<Articles> {
  const { shipped } = routing.libraries;
  if (guildId === null) return { library: shipped, fullLibrary: shipped, lack: null };
  const isShipped = settings?.hasShippedArticles ?? true;
  const without = (first: Said): Articles => ({
    library: isShipped ? shipped : routing.libraries.empty,
    fullLibrary: shipped,
    lack: said('text.because', {
      first,
      second: isShipped ? SHIPPED_LEFT : NOTHING_LEFT,
    }),
  });
  // Where they took too long, the articles would too.
  if (settings === null) return without(AWAY);
  try {
    return await within(SHELF_MS, readShelf(guildId, isShipped, routing));
  } catch (thrown) {
    const fault = describeFault(thrown);
    if (isPassing(thrown)) routing.trace.lacked(fault);
    else routing.log.error({ fault }, 'Cannot read the articles of a server');
    return without(thrown instanceof TooLateError ? SLOW : AWAY);
  }
}

async function readShelf(
  guildId: string,
  isShipped: boolean,
  { libraries }: Routing,
): Promise<Articles> {
  const servers = await libraries.open();
  const fullLibrary = await servers.libraryOf(guildId, true);
  // What is read last is asked: between two awaits nothing comes or goes.
  const library = await servers.libraryOf(guildId, isShipped);
  return { library, fullLibrary: isShipped ? library : fullLibrary, lack: null };
}

/** True for what may end by itself; else it is a bug, which must not silence the others. */
function isPassing(thrown: unknown): boolean {
  return thrown instanceof TooLateError || thrown instanceof StoreError;
}

const AWAY = said('remarks.shelf-away');
const SLOW = said('remarks.shelf-slow');
const SHIPPED_LEFT = said('remarks.shipped-left');
const NOTHING_LEFT = said('remarks.nothing-left');
