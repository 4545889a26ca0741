import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { articleHtml } from './ingest/feed/feed-shapes.ts';
import { SERVER } from './support/new-pin.ts';
import { openForTest } from './support/new-store.ts';
import { newStoreUrl } from './support/new-store-address.ts';
import { runScript as run } from './support/run-script.ts';

async function open(url: string) {
  const address = parseStoreAddress(url);
  if (!address) throw new TypeError('Cannot read the address of a store');
  return openForTest(address);
}

const plain = articleHtml(7).replaceAll(/<\/?p>/gu, '\n');
const ADDRESS = 'https://example.org/ferry';

/** A folder with an article of each kind, and some that are none. */
async function articleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'more'));
  await mkdir(join(folder, '.hidden'));
  const files = {
    'a.txt': `Ferry stops\nBy Ann Lee\n\n${plain}`,
    'b.md': `---\ntitle: Ferry sails\ndate: 2026-11-23\n---\n\n${plain.replaceAll('ferry', 'boat')}`,
    'c.html': `<html><head><link rel="canonical" href="${ADDRESS}"></head><body><article><h1>Ferry again</h1>${articleHtml(8)}</article></body></html>`,
    'd.html': `<html><body><article><h1>From nowhere</h1>${articleHtml(9)}</article></body></html>`,
    'e.json': JSON.stringify({ headline: 'Agency', body_xhtml: articleHtml(10) }),
    'more/same.txt': `Ferry stops\nBy Ann Lee\n\n${plain}`,
    'picture.png': 'no text',
    '.hidden/x.txt': 'Not this',
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), content);
  return folder;
}

describe('npm run import', () => {
  it('reports each file, and says what it refused', async () => {
    const [url, folder] = [await newStoreUrl('sqlite'), await articleFolder()];
    const { out, code } = await run(
      url,
      'import',
      '--guild',
      SERVER,
      folder,
      '/no/file.md',
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => line.replace(`${folder}/`, ''));
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^accepted {2}a\.txt: B1, “Ferry stops”, 14 sentences, 1 speaker \(no-date\)$/u,
      ),
      expect.stringMatching(/^accepted {2}b\.md: B2, “Ferry sails”/u),
      expect.stringMatching(/^accepted {2}c\.html: B3, “Ferry again”/u),
      expect.stringMatching(
        /^refused {3}d\.html: The page does not say where it is from/u,
      ),
      expect.stringMatching(/^accepted {2}e\.json: B4, “Agency”/u),
      expect.stringMatching(/^refused {3}more\/same\.txt: It is there already: B1/u),
      expect.stringMatching(/^refused {3}\/no\/file\.md: It cannot be read \(ENOENT\)/u),
      expect.stringMatching(/start the bot again/u),
    ]);
    expect(await (await open(url)).shelves.list(SERVER)).toHaveLength(4);
  }, 60_000);

  it.each([
    { words: [], wanted: '--guild ID' },
    { words: ['story.md'], wanted: '--guild ID' },
    { words: ['--server', '1'], wanted: '--guild ID' },
    { words: ['--guild', '12', 'story.md'], wanted: '"12" is no id of a server' },
    {
      words: ['--guild', '99999999999999999999', 'story.md'],
      wanted: '"99999999999999999999" is no id',
    },
  ])(
    'says what is needed: $words',
    async ({ words, wanted }) => {
      const { error, code } = await run('file:/no/where', 'import', ...words);
      expect([code, error]).toEqual([2, expect.stringContaining(wanted)]);
    },
    60_000,
  );

  it('says where nothing is kept of the server, and goes on', async () => {
    const [url, folder] = [await newStoreUrl('sqlite'), await articleFolder()];
    const words = ['--guild', SERVER, join(folder, 'a.txt')];
    const first = await run(url, 'import', ...words);
    expect(first.error).toContain(`nothing is kept of the server ${SERVER} so far`);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('B1')]);
    expect((await run(url, 'import', ...words)).error).toBe('');
  }, 60_000);
});

describe('npm run move-store', () => {
  it('moves from a file to PostgreSQL, and says what to do next', async () => {
    const [url, target] = [await newStoreUrl('sqlite'), await newStoreUrl('postgres')];
    await (await open(url)).servers.change(SERVER, { pinLogChannel: '7' });
    const { out, code } = await run(url, 'move-store', url, target);
    expect(code).toBe(0);
    expect(out).toMatch(/^servers +1$/mu);
    expect(out).toContain('set DATABASE_URL');
    expect(out).not.toContain('only-for-tests');
    expect(await (await open(target)).servers.settings(SERVER)).toMatchObject({
      pinLogChannel: '7',
    });
    const again = await run(url, 'move-store', url, target);
    expect([again.code, again.error]).toEqual([1, expect.stringContaining('not empty')]);
  }, 60_000);

  it('says how it is used', async () => {
    const { error, code } = await run('', 'move-store', 'here', 'there');
    expect([code, error]).toEqual([2, expect.stringContaining('FROM TO')]);
  }, 60_000);
});
