import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BaseBuilder } from '../src/library/base-builder.ts';
import { BaseFolder } from '../src/library/base-folder.ts';
import type { Store } from '../src/store/store.ts';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { newFeed } from './support/new-feed.ts';
import { librariesOf, newArticle } from './support/new-libraries.ts';
import { ANN, NOON, newPin, SERVER } from './support/new-pin.ts';
import { openForTest } from './support/new-store.ts';
import { newStoreUrl } from './support/new-store-address.ts';
import { runScript, runScriptIn } from './support/run-script.ts';

const PAGE = 'https://example.org/quokkafest';

/** Stands in one article alone, in each of its parts, and as a word of its index. */
const RARE = /quokkaf/iu;

/** What stands in a feed: the article twice, and another. */
const LISTED = [
  { url: PAGE, json: '{"content":"Quokkafest again"}' },
  { url: `${PAGE}?utm_source=feed`, json: '{}' },
  { url: 'https://example.org/lighthouse', json: '{}' },
];

interface Filled {
  readonly url: string;
  readonly folder: string;
  readonly store: Store;
}

/** A store with an article that left its words wherever one can, and another beside it. */
async function fill(): Promise<Filled> {
  const url = await newStoreUrl('sqlite');
  const address = parseStoreAddress(url);
  if (address?.kind !== 'sqlite') throw new TypeError('Not a file');
  const folder = dirname(address.path);
  const store = await openForTest(address);
  const libraries = librariesOf(store);
  const by = { by: ANN, at: NOON };
  const words = ['“The Quokkafest is open,” Jo Quokkafestman said on Monday.'];
  await libraries.add(SERVER, newArticle('Quokkafest opens', words, { url: PAGE }), by);
  const kept = newArticle('A lighthouse is sold', ['The lighthouse still shines.']);
  await libraries.add(SERVER, kept, by);
  const error = 'The text is already here: B1, “Quokkafest opens”.';
  await libraries.noteChecked(SERVER, 2, { at: NOON, error });
  const pin = newPin();
  const shown = { ...pin.passage.address, article: 'B1' };
  const text = 'The Quokkafest is open';
  await store.pins.plan({ ...pin, passage: { ...pin.passage, address: shown, text } });
  await store.feeds.follow(newFeed({ items: LISTED }));
  await saveBase(store, join(folder, 'bases'));
  return { url, folder, store };
}

async function saveBase({ shelves }: Store, path: string): Promise<void> {
  const builder = new BaseBuilder();
  for (const article of await shelves.texts(SERVER, { after: 0, limit: 9 }))
    builder.add(article);
  await new BaseFolder(path).write(SERVER, builder.build());
  await writeFile(join(path, `${SERVER}.base.tmp`), 'quokkafest');
}

/** Which files of a folder hold words. */
async function filesWith(words: RegExp, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const holds = words.test(await readFile(join(parentPath, name), 'latin1'));
    return holds ? [name] : [];
  });
  return (await Promise.all(read)).flat();
}

describe('npm run remove', () => {
  it('takes an article out by its page, and says what is left to do', async () => {
    const { url, folder, store } = await fill();
    expect(await filesWith(RARE, folder)).toContain(`${SERVER}.base`);
    const { out, code } = await runScript(url, 'remove', `${PAGE}?utm_source=x`);
    expect(out).toContain(`Removed B1 of server ${SERVER}: "Quokkafest opens"`);
    expect(out).toContain('start the bot now. If it was running meanwhile, stop it');
    expect(code).toBe(0);
    expect(await filesWith(RARE, folder)).toEqual([]);
    expect(await filesWith(/lighthouse/u, folder)).toContain('verbatim.db');
    const read = { title: 'Harbour', nextDue: NOON, etag: null, lastModified: null };
    const listed = { ...read, at: NOON, items: LISTED };
    await store.feeds.noteRead({ guildId: SERVER, number: 1 }, listed);
    const waiting = await store.feeds.waiting(SERVER, { now: NOON, limit: 9 });
    expect(waiting.map((item) => item.url)).toEqual(['https://example.org/lighthouse']);
    const again = await runScript(url, 'remove', 'b1', '--guild', SERVER);
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringMatching(/^Nothing of it is in the store.*the log .* was emptied$/mu),
    ]);
  }, 60_000);

  it('takes it out where the content folder has a broken file, and names that', async () => {
    const { url, folder } = await fill();
    const content = await mkdtemp(join(tmpdir(), 'verbatim-content-'));
    onTestFinished(() => rm(content, { recursive: true, force: true }));
    await cp('content', content, { recursive: true });
    await writeFile(join(content, 'broken.md'), '---\ntitle: [\n---\n');
    const environment = { DATABASE_URL: url, CONTENT_DIR: content };
    const { out, code } = await runScriptIn(environment, 'remove', PAGE);
    expect(out).toContain('Removed B1');
    expect(out).toMatch(/By hand: look whether it is the article\. .*broken\.md/u);
    expect(code).toBe(1);
    expect(await filesWith(RARE, folder)).toEqual([]);
  }, 60_000);

  it('takes it out of saved indexes where a run before was ended on the way', async () => {
    const { url, folder, store } = await fill();
    await store.purge({ kind: 'shelved', guildId: SERVER, number: 1 }, NOON);
    expect(await filesWith(RARE, folder)).toContain(`${SERVER}.base`);
    const { code, out } = await runScript(url, 'remove', PAGE);
    expect(out).toContain('the saved indexes were deleted');
    expect(code).toBe(0);
    expect(await filesWith(RARE, folder)).toEqual([]);
  }, 60_000);

  it('names the file of an article that ships', async () => {
    const { out, code } = await runScript(await newStoreUrl('sqlite'), 'remove', 'A1');
    expect(out).toContain('delete the file content/special-forces-in-taiwan.md');
    expect(code).toBe(1);
  }, 60_000);

  it.each([[[]], [['B3']], [['ferry']], [['A1', 'A2']], [['B3', '--guild', '12']]])(
    'does not guess at %s',
    async (words) => {
      expect((await runScript('file:/no/where', 'remove', ...words)).code).toBe(2);
    },
    60_000,
  );
});
