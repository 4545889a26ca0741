import process from 'node:process';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { isLink, isSamePage } from './article/same-page.ts';
import { basesPathOf } from './bases-path.ts';
import { ContentError, readContent } from './content.ts';
import { BaseFolder } from './library/base-folder.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Purged, PurgeWish } from './store/purge.ts';
import { openStore } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

// Takes an article out completely, in all servers, as a court or an author may ask:
//   npm run remove -- https://example.org/story
//   npm run remove -- B3 --guild 613425648685547541
//   npm run remove -- A12
// Exit code 0 when it is out, 1 where there is none or something is left to do by hand,
// 2 for a line that cannot be understood.

const USAGE = `Usage: npm run remove -- ADDRESS [--guild ID]
ADDRESS is the address of the article's page, or its number: A12 for one that ships, B3 for
one of a server's, with --guild and the server's id.`;

async function remove(
  { storeAddress }: Settings,
  wishes: readonly PurgeWish[],
  shippedFiles: readonly string[],
): Promise<boolean> {
  const store = await openStore(storeAddress);
  try {
    const done: Purged[] = [];
    for (const wish of wishes) done.push(await store.purge(wish, Date.now()));
    const purged = {
      articles: done.flatMap(({ articles }) => articles),
      pins: done.flatMap(({ pins }) => pins),
    };
    const bases = new BaseFolder(basesPathOf(storeAddress));
    const guildIds = new Set(purged.articles.map(({ guildId }) => guildId));
    for (const guildId of guildIds) await bases.remove(guildId);
    for (const line of report(purged, shippedFiles)) console.log(line);
    return purged.articles.length > 0 && shippedFiles.length === 0;
  } finally {
    await store.close();
  }
}

function report(
  { articles, pins }: Purged,
  shippedFiles: readonly string[],
): readonly string[] {
  if (articles.length + pins.length + shippedFiles.length === 0)
    return ['Nothing removed: no such article is in the store or among those that ship'];
  return [
    ...articles.map(
      ({ guildId, number, headline, url }) =>
        `Removed B${number} of server ${guildId}: "${headline}" (${url ?? 'no address'}): text, analysis, saved index, headline, address`,
    ),
    ...pins.map(
      ({ guildId, number, channelId, messageId }) =>
        `Removed the passage of pin ${number} of server ${guildId}; by hand: ${messageId === null ? 'nothing was posted' : `delete its message https://discord.com/channels/${guildId}/${channelId}/${messageId}`}`,
    ),
    ...shippedFiles.map((path) => `By hand: delete the file ${path}`),
    'By hand: start the bot again, which may still have it in memory; delete older backups. Answers in Discord stay until their messages are deleted.',
  ];
}

/** What is wished, or what is wrong with the line. */
function readWish(address: string, guildId: string | undefined): PurgeWish | string {
  const named = /^(?<letter>[AB])(?<number>[1-9]\d{0,8})$/iu.exec(address)?.groups;
  if (named?.['letter']?.toUpperCase() === 'A')
    return { kind: 'shipped', id: `A${named['number']}` };
  if (named) {
    if (guildId === undefined || !/^\d{17,20}$/u.test(guildId))
      return `Each server counts its own articles: name the server of ${address.toUpperCase()} by --guild ID, 17 to 20 digits`;
    return { kind: 'shelved', guildId, number: Number(named['number']) };
  }
  if (isLink(address)) return { kind: 'page', isPage: (url) => isSamePage(url, address) };
  return USAGE;
}

async function findShipped(
  { contentDir }: Settings,
  wish: PurgeWish,
): Promise<readonly { readonly id: string; readonly path: string }[]> {
  if (wish.kind === 'shelved') return [];
  const isMeant = (id: string, url: string | null): boolean =>
    wish.kind === 'shipped' ? id === wish.id : url !== null && wish.isPage(url);
  return (await readContent(contentDir))
    .filter(({ id, url }) => isMeant(id, url))
    .map(({ id, slug }) => ({ id, path: `${contentDir}/${slug}.md` }));
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
  // An article that ships has pins, by its number.
  const wishes = [
    wish,
    ...shipped
      .filter(() => wish.kind === 'page')
      .map(({ id }) => ({ kind: 'shipped' as const, id })),
  ];
  const files = shipped.map(({ path }) => path);
  return (await remove(settings, wishes, files)) ? 0 : 1;
}

config({ quiet: true });
try {
  process.exitCode = await main();
} catch (thrown) {
  const isUsage = thrown instanceof TypeError && 'code' in thrown;
  if (!(isUsage || thrown instanceof StoreError || thrown instanceof ContentError))
    throw thrown;
  console.error(isUsage ? USAGE : (thrown as Error).message);
  process.exitCode = isUsage ? 2 : 1;
}
