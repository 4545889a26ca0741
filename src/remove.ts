import process from 'node:process';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { isLink, isSamePage } from './article/same-page.ts';
import { basesPathOf } from './bases-path.ts';
import { ContentError, readReadable } from './content.ts';
import { BaseFolder } from './library/base-folder.ts';
import { isOut, type Removal, reportRemoval } from './report-removal.ts';
import { isServerId, NO_SERVER_ID } from './server-id.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Purged, PurgeWish } from './store/purge.ts';
import { openStore } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

// Takes an article out completely, in all servers, as a court or an author may ask:
//   npm run remove -- https://example.org/story
//   npm run remove -- B3 --guild 613425648685547541
//   npm run remove -- A12
// The bot must not be running: what it has in memory, or is just reading, it can write back.
// Exit code 0 when nothing of it is left, also where a run before took it out; 1 where something
// that can be named is left to do by hand; 2 for a line that cannot be understood.

const USAGE = `Usage: npm run remove -- ADDRESS [--guild ID]
Stop the bot first, on all machines, and start it afterwards: a running one can write back
what it has in memory.
ADDRESS is the address of the article's page, or its number: A12 for one that ships, B3 for
one of a server's, with --guild and the server's id.`;

async function remove(
  { storeAddress }: Settings,
  wishes: readonly PurgeWish[],
  content: Pick<Removal, 'shippedFiles' | 'unread'>,
): Promise<Removal> {
  const store = await openStore(storeAddress);
  try {
    const done: Purged[] = [];
    for (const wish of wishes) done.push(await store.purge(wish, Date.now()));
    const articles = done.flatMap((purged) => purged.articles);
    await wipeBases(new BaseFolder(basesPathOf(storeAddress)), articles);
    return {
      articles,
      pins: done.flatMap(({ pins }) => pins),
      waiting: done.reduce((sum, { waiting }) => sum + waiting, 0),
      isOffDisk: done.every(({ isOffDisk }) => isOffDisk),
      ...content,
    };
  } finally {
    await store.close();
  }
}

/**
 * Saved indexes hold the words of articles. Where the store has nothing of it all of them
 * go: it may have been taken out on another machine, or by a run that was ended on the way.
 */
async function wipeBases(bases: BaseFolder, articles: Purged['articles']): Promise<void> {
  if (articles.length === 0) await bases.removeAll();
  for (const guildId of new Set(articles.map((article) => article.guildId)))
    await bases.remove(guildId);
}

/** What is wished, or what is wrong with the line. */
function readWish(address: string, guildId: string | undefined): PurgeWish | string {
  const named = /^(?<letter>[AB])(?<number>[1-9]\d{0,8})$/iu.exec(address)?.groups;
  if (named?.['letter']?.toUpperCase() === 'A')
    return { kind: 'shipped', id: `A${named['number']}` };
  if (named) {
    if (guildId === undefined)
      return `Each server counts its own articles: name the server of ${address.toUpperCase()} by --guild ID`;
    if (!isServerId(guildId, Date.now())) return `"${guildId}" ${NO_SERVER_ID}`;
    return { kind: 'shelved', guildId, number: Number(named['number']) };
  }
  if (isLink(address)) return { kind: 'page', isPage: (url) => isSamePage(url, address) };
  return USAGE;
}

interface Shipped {
  readonly articles: readonly { readonly id: string; readonly path: string }[];
  /** Why others cannot be read, which must keep nothing in the store. */
  readonly unread: readonly string[];
}

async function findShipped({ contentDir }: Settings, wish: PurgeWish): Promise<Shipped> {
  if (wish.kind === 'shelved') return { articles: [], unread: [] };
  const isMeant = (id: string, url: string | null): boolean =>
    wish.kind === 'shipped' ? id === wish.id : url !== null && wish.isPage(url);
  try {
    const { articles, errors } = await readReadable(contentDir);
    const meant = articles.filter(({ id, url }) => isMeant(id, url));
    return {
      articles: meant.map(({ id, slug }) => ({ id, path: `${contentDir}/${slug}.md` })),
      unread: errors.map(({ message }) => message),
    };
  } catch (thrown) {
    if (!(thrown instanceof ContentError)) throw thrown;
    return { articles: [], unread: thrown.message.split('\n') };
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { guild: { type: 'string' } },
  });
  const [address = ''] = positionals;
  const wish = positionals.length === 1 ? readWish(address, values.guild) : USAGE;
  const { settings, faults } = readSettings(process.env);
  const wrong = [
    ...faults.map(({ message }) => message),
    ...(typeof wish === 'string' ? [wish] : []),
  ];
  if (typeof wish === 'string' || wrong.length > 0) {
    console.error(wrong.join('\n'));
    return 2;
  }
  const shipped = await findShipped(settings, wish);
  const removal = await remove(settings, wishesFor(wish, shipped), {
    shippedFiles: shipped.articles.map(({ path }) => path),
    unread: shipped.unread,
  });
  for (const line of reportRemoval(removal)) console.log(line);
  return isOut(removal) ? 0 : 1;
}

/** An article that ships has pins, by its number. */
function wishesFor(wish: PurgeWish, { articles }: Shipped): readonly PurgeWish[] {
  if (wish.kind !== 'page') return [wish];
  return [wish, ...articles.map(({ id }) => ({ kind: 'shipped', id }) as const)];
}

config({ quiet: true });
try {
  process.exitCode = await main();
} catch (thrown) {
  const isUsage = thrown instanceof TypeError && 'code' in thrown;
  if (!(isUsage || thrown instanceof StoreError)) throw thrown;
  console.error(isUsage ? USAGE : (thrown as Error).message);
  process.exitCode = isUsage ? 2 : 1;
}
