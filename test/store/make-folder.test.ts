import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../src/store/make-folder.ts';

const MODULE = fileURLToPath(new URL('../../src/store/make-folder.ts', import.meta.url));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('makeFolder()', () => {
  it.each(['a', 'a/b/c', 'a/b/c/', '.'])(
    'makes "%s", and leaves it when it is there',
    (path) => {
      const folder = join(newFolder(), path);
      makeFolder(folder, 0o700);
      makeFolder(folder, 0o700);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    },
  );

  it('takes folders that are there as they are', () => {
    for (const path of ['/', '.', tmpdir()]) makeFolder(path, 0o700);
  });

  it.each([
    { what: 'is a file', path: 'letter.txt', code: 'EEXIST' },
    { what: 'is in a file', path: 'letter.txt/a', code: 'ENOTDIR' },
    { what: 'leads nowhere', path: 'link', code: 'EEXIST' },
    { what: 'is in one that leads nowhere', path: 'link/a', code: 'EEXIST' },
  ])('refuses what $what', ({ path, code }) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'letter.txt'), 'Dear Ann');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    const make = (): void => makeFolder(join(folder, path), 0o700);
    expect(make).toThrow(expect.objectContaining({ code }));
  });

  // A folder of Linux in which nobody makes one. In a process that can be ended.
  it.skipIf(!existsSync('/proc/self'))(
    'does not try for ever where none can be made',
    () => {
      const script = `import { makeFolder } from ${JSON.stringify(MODULE)};
      try { makeFolder('/proc/x', 0o700); } catch ({ code }) { console.log(code); }`;
      const words = ['--import', 'tsx', '--input-type=module', '--eval', script];
      const { stdout } = spawnSync(process.execPath, words, {
        encoding: 'utf8',
        timeout: 30_000,
      });
      expect(stdout).toBe('ENOENT\n');
    },
    60_000,
  );
});
