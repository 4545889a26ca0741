import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError, readContent } from '../src/content.ts';

const shipped = await readContent('content');
const wikinews = shipped.filter(({ publisher }) => publisher === 'Wikinews');
const sourceOf = (slug: string) => readFile(`test/data/articles/${slug}.txt`, 'utf8');

describe('the articles that ship', () => {
  it('are all the files of content/, in the order of their numbers', async () => {
    const names = await readdir('content');
    expect(shipped.map(({ slug }) => `${slug}.md`).toSorted()).toEqual(names.toSorted());
    const numbers = shipped.map(({ id }) => Number(/^A([1-9]\d*)$/u.exec(id)?.[1]));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(new Set(numbers).size).toBe(names.length);
  });

  it.each(shipped)('state the licence of $slug, and its origin with it', (article) => {
    if (article.slug === 'special-forces-in-taiwan') return; // an example, marked so
    expect(article).toMatchObject({
      licence: expect.any(String),
      publisher: expect.any(String),
      published: expect.any(String),
      url: expect.any(String),
      credit: expect.any(String),
    });
  });

  it('have the example article as number 1, unchanged to the character', async () => {
    const [example] = shipped;
    const source = await sourceOf('special-forces-in-taiwan');
    expect(example?.text).toBe(source.trimEnd());
    expect(example?.headline).toBe(source.split('\n')[0]);
    expect(example).toMatchObject({
      id: 'A1',
      slug: 'special-forces-in-taiwan',
      authors: [],
      publisher: null,
      published: null,
      url: null,
      licence: null,
    });
  });

  it.each(wikinews)('keep the text of $slug to the character', async (article) => {
    const source = await sourceOf(article.slug);
    const [headline, dateLine, ...body] = source.trimEnd().split('\n\n');
    expect(article.text).toBe([headline, ...body].join('\n\n'));
    expect(article.headline).toBe(headline);
    expect(new Date(`${dateLine} UTC`).toISOString()).toContain(article.published);
  });

  it.each(wikinews)('name the page, licence and authors of $slug', (article) => {
    expect(article).toMatchObject({
      licence: 'CC BY 2.5',
      credit: 'Wikinews contributors',
    });
    const [, page] = article.url?.split('https://en.wikinews.org/wiki/') ?? [];
    expect(decodeURIComponent(page ?? '').replaceAll('_', ' ')).toBe(article.headline);
  });

  it('keep their numbers: an address once shown keeps resolving', () => {
    const numbered = shipped.map(({ id, slug }) => `${id} ${slug}`);
    expect(numbered.slice(0, 14)).toMatchInlineSnapshot(`
      [
        "A1 special-forces-in-taiwan",
        "A2 greek-deities-worship",
        "A3 taipei-lantern-festival",
        "A4 hackers-attack-scientology",
        "A5 scientology-defector",
        "A6 death-of-internet-explorer-6",
        "A7 space-shuttle-homes",
        "A8 warhol-photo-legacy",
        "A9 italy-religious-school-taxes",
        "A10 mecca-crane-collapse",
        "A11 ahmed-mohamed-clock",
        "A12 fan-expo-canada",
        "A13 afghan-robotics-team",
        "A14 world-cup-2018-day-five",
      ]
    `);
  });
});

describe('readContent()', () => {
  const rain = '---\nnumber: 7\ntitle: Rain\n---\nIt rained.\n';
  let folder = '';
  const write = (name: string, data: string | Uint8Array) =>
    writeFile(join(folder, name), data);
  const messageOf = async (path = folder): Promise<string> => {
    const error: unknown = await readContent(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    return error instanceof ContentError ? error.message : '';
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-content-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads articles by their numbers and nothing else', async () => {
    await write('a.md', rain.replace('7', '10'));
    await write('b.md', rain.replace('7', '9'));
    await write('notes.txt', 'no article');
    await write('.hidden.md', 'no article');
    await mkdir(join(folder, 'pictures'));
    const articles = await readContent(folder);
    expect(articles.map(({ id, slug }) => [id, slug])).toEqual([
      ['A9', 'b'],
      ['A10', 'a'],
    ]);
  });

  it('tells all faults of all files together', async () => {
    await write('a.md', rain);
    await write('b.md', 'No front matter.');
    await write('c.md', rain.replace('Rain', 'Rain: more'));
    await write('d.md', Buffer.from('---\nnumber: 8\n---\n# Caf\xe9\n\nWet.', 'latin1'));
    await write('e.md', rain);
    await write('f.md', `${rain}${'x'.repeat(1_000_000)}`);
    await mkdir(join(folder, 'g.md'));
    await symlink('nowhere', join(folder, 'h.md'));
    const lines = (await messageOf()).split('\n');
    const faults = [
      'Cannot read article "b.md", line 1: number is missing: begin',
      'Cannot read article "b.md", line 1: headline is missing: add',
      'Cannot read article "c.md", line 3: title has a mark that YAML reads as its own: put',
      'Cannot read article "d.md", line 4: file is not UTF-8: save it as UTF-8',
      'Cannot read article "f.md": file has 1000041 bytes: keep it to 1000000',
      'Cannot read article "g.md": file is a folder: mend it, or move it away',
      'Cannot read article "h.md": file does not exist: mend it, or move it away',
      'Cannot read article "e.md", line 2: number 7 is that of "a.md": take one',
    ];
    expect(lines.map((line, at) => line.slice(0, faults[at]?.length))).toEqual(faults);
  });

  // Reading it would never end.
  it.skipIf(!existsSync('/dev/zero'))('does not read a device', async () => {
    await symlink('/dev/zero', join(folder, 'zero.md'));
    expect(await messageOf()).toBe(
      'Cannot read article "zero.md": file is a pipe or a device: put a file in its place',
    );
  });

  it('reads a file of the largest size', async () => {
    await write('a.md', rain + 'x'.repeat(1_000_000 - rain.length));
    await expect(readContent(folder)).resolves.toHaveLength(1);
  });

  it('says which folder holds no article', async () => {
    expect(await messageOf()).toBe(
      `Cannot read content folder "${folder}": it has no ".md" file: put articles there, or set CONTENT_DIR to their folder (see .env.example)`,
    );
  });

  it('says which folder does not exist, or is none', async () => {
    expect(await messageOf(join(folder, 'x'))).toContain('x": it does not exist: put');
    await write('a.md', rain);
    expect(await messageOf(join(folder, 'a.md'))).toContain('a.md": it is not a folder:');
  });
});
