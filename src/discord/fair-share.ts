import type { Words } from '../wording/words.ts';
import { type Rate, TokenBuckets } from './token-buckets.ts';

/** What is counted apart: typing into an option asks often, pressing less, asking least. */
export type Family = 'command' | 'press' | 'suggestion';

/** Who wants something, and of which family it is. */
export interface Wanted {
  readonly family: Family;
  /** Discord's id of the person. */
  readonly member: string;
  /** Discord's id of the server; null outside of one. */
  readonly guild: string | null;
}

/** Why something is not done now. */
export interface Wait {
  /** Whole seconds until it will be, at least 1. */
  readonly seconds: number;
  /** Who asks too fast: the person, or all of their server together. */
  readonly who: 'member' | 'server';
}

interface Rates {
  readonly member: Rate;
  readonly server: Rate;
}

/**
 * What one person and one server may take. Quiet: nobody meets them who reads the answers;
 * no server can take the time of all others.
 */
export const RATES: Readonly<Record<Family, Rates>> = {
  command: {
    member: { burst: 8, perSecond: 0.5 },
    server: { burst: 60, perSecond: 20 },
  },
  press: {
    member: { burst: 16, perSecond: 1 },
    server: { burst: 60, perSecond: 20 },
  },
  // One for each letter that is typed.
  suggestion: {
    member: { burst: 30, perSecond: 5 },
    server: { burst: 120, perSecond: 60 },
  },
};

/** How many people, and how many servers, are held: a megabyte or two. */
const MOST_KEYS = 10_000;

interface Buckets {
  readonly member: TokenBuckets;
  readonly server: TokenBuckets;
}

/** Lets nobody, and no server, take the time of all others. Knows ids, in memory alone. */
export class FairShare {
  readonly #now: () => number;
  readonly #buckets: Readonly<Record<Family, Buckets>>;

  /** @param now Milliseconds that only grow, from any start. */
  constructor(now: () => number, mostKeys: number = MOST_KEYS) {
    this.#now = now;
    const build = ({ member, server }: Rates): Buckets => ({
      member: new TokenBuckets(member, mostKeys),
      server: new TokenBuckets(server, mostKeys),
    });
    this.#buckets = {
      command: build(RATES.command),
      press: build(RATES.press),
      suggestion: build(RATES.suggestion),
    };
  }

  /**
   * Counts what somebody wants and returns null, or says how long they have to wait: then
   * nothing is counted, so that who goes on trying waits no longer.
   */
  admit({ family, member, guild }: Wanted): Wait | null {
    const buckets = this.#buckets[family];
    const now = this.#now();
    const own = buckets.member.waitOf(member, now);
    if (own > 0) return waitFor(own, 'member');
    const shared = guild === null ? 0 : buckets.server.waitOf(guild, now);
    if (shared > 0) return waitFor(shared, 'server');
    buckets.member.take(member, now);
    if (guild !== null) buckets.server.take(guild, now);
    return null;
  }
}

/** What a person is told who has to wait. */
export function renderWait({ seconds, who }: Wait, { say }: Words): string {
  return say(`refusals.wait-${who}`, { seconds });
}

function waitFor(ms: number, who: Wait['who']): Wait {
  return { seconds: Math.ceil(ms / 1000), who };
}
