import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every file of ours that can read another. */
const files = ['src', 'commands', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

// A relative path in quotes, with what leads upwards.
// Matches '../src/main.ts' and "../.."; not './a.ts' or '… and so on'.
const UPWARDS = /(['"`])(\.\.(?:\/[^'"`\n]*)?)\1/g;

// A folder of one machine. Matches '/home/ann/articles'; not '/not/there' or '/who said'.
const MACHINE = /['"`]\/(?:home|root|work|Users|mnt|srv\/[^a])\//;

/** The paths in a file that lead out of the repository. */
function pathsOutside(file: string, code: string): readonly string[] {
  const upwards = [...code.matchAll(UPWARDS)].map(([, , path = '']) => path);
  const machine = MACHINE.exec(code);
  return [
    ...upwards.filter((path) => {
      const target = resolve(ROOT, dirname(file), path);
      return !`${target}${sep}`.startsWith(ROOT);
    }),
    ...(machine ? [machine[0]] : []),
  ];
}

describe('the repository', () => {
  it('has all that its files read', () => {
    expect(files.length).toBeGreaterThan(100);
    // This file has such paths as examples.
    const others = files.filter((file) => !file.endsWith('repository.test.ts'));
    const outside = others.flatMap((file) =>
      pathsOutside(file, readFileSync(join(ROOT, file), 'utf8')).map(
        (path) => `${file}: ${path}`,
      ),
    );
    expect(outside).toEqual([]);
  });

  it.each(["'../../shared/a.json'", '"/work/a/b"', "'../..'"])('would see %s', (code) => {
    expect(pathsOutside('test/a.ts', code)).not.toEqual([]);
  });
});
