import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseStoreAddress } from '../src/store/store-address.ts';
import { articleHtml } from './ingest/feed/feed-shapes.ts';
import { SERVER } from './support/new-pin.ts';
import { openForTest } from './support/new-store.ts';
import { newStoreUrl } from './support/new-store-address.ts';

/** Runs a script as an operator does, with a store. */
async function run(url: string, script: string, ...words: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', `src/${script}.ts`, ...words],
    { env: { ...process.env, DATABASE_URL: url, CONTENT_DIR: 'content' } },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise<number | null>((end) => child.once('close', end));
  const [out, error, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { out, error, code };
}

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
    ]);
    expect(await (await open(url)).shelves.list(SERVER)).toHaveLength(4);
  }, 60_000);

  it.each([[], ['story.md'], ['--guild', '12', 'story.md'], ['--server', '1']])(
    'says what is needed: %s',
    async (...words: string[]) => {
      const { error, code } = await run('file:/no/where', 'import', ...words);
      expect([code, error]).toEqual([2, expect.stringContaining('--guild ID')]);
    },
    60_000,
  );
});

describe('npm run remove', () => {
  it('takes an article out by its page, and says what is left to do', async () => {
    const [url, folder] = [await newStoreUrl('sqlite'), await articleFolder()];
    await run(url, 'import', '--guild', SERVER, join(folder, 'c.html'));
    const { out, code } = await run(url, 'remove', `${ADDRESS}?utm_source=x`);
    expect(out).toContain(`Removed B1 of server ${SERVER}: "Ferry again"`);
    expect(out).toContain('start the bot again');
    expect(code).toBe(0);
    const again = await run(url, 'remove', 'b1', '--guild', SERVER);
    expect([again.code, again.out]).toEqual([
      1,
      expect.stringContaining('Nothing removed'),
    ]);
  }, 60_000);

  it('names the file of an article that ships', async () => {
    const { out, code } = await run(await newStoreUrl('sqlite'), 'remove', 'A1');
    expect(out).toContain('delete the file content/special-forces-in-taiwan.md');
    expect(code).toBe(1);
  }, 60_000);

  it.each([[[]], [['B3']], [['ferry']], [['A1', 'A2']]])(
    'does not guess at %s',
    async (words) => {
      expect((await run('file:/no/where', 'remove', ...words)).code).toBe(2);
    },
    60_000,
  );
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
