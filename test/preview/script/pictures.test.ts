import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseScript } from '../../../src/preview/script/parse-script.ts';

/** Most bytes of a picture: pages with dozens of them are to open at once. */
const limitBytes = 60_000;

describe.each([
  { folder: 'docs', script: 'docs/pictures.txt' },
  { folder: 'docs/commands', script: 'docs/commands/pictures.txt' },
])('the pictures in $folder', ({ folder, script }) => {
  const pictures = async () => {
    const files = await readdir(folder);
    return files
      .filter((file) => file.endsWith('.png'))
      .map((file) => `${folder}/${file}`);
  };

  it('are all made by a script', async () => {
    const steps = parseScript(await readFile(script, 'utf8'));
    const made = steps.filter(({ verb }) => verb === 'picture').map(({ rest }) => rest);
    expect(made.toSorted()).toEqual((await pictures()).toSorted());
  });

  it('are small', async () => {
    const sizes = await Promise.all(
      (await pictures()).map(async (path) => ({ path, bytes: (await stat(path)).size })),
    );
    expect(sizes.filter(({ bytes }) => bytes > limitBytes)).toEqual([]);
  });
});

describe('docs/commands.md', () => {
  it('shows every picture that was made for it, and none that is not there', async () => {
    const page = await readFile('docs/commands.md', 'utf8');
    const shown = [...page.matchAll(/\((commands\/[\w-]+\.png)\)/g)].map(
      ([, path]) => path,
    );
    const files = await readdir('docs/commands');
    const made = files.filter((file) => file.endsWith('.png'));
    expect(shown.toSorted()).toEqual(made.map((file) => `commands/${file}`).toSorted());
  });
});
