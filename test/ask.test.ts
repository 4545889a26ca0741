import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtProgram } from './support/programs/built-program.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BUILT = await builtProgram('src/ask.ts');

/** Asks in a process of its own, over the shipped articles unless told otherwise. */
function ask(
  line: string,
  contentDir = '',
  [program, ...options]: readonly [string, ...string[]] = BUILT,
) {
  const { status, stdout, stderr } = spawnSync(
    program,
    [...options, ...line.split(' ')],
    {
      cwd: ROOT,
      env: { ...process.env, CONTENT_DIR: contentDir },
      encoding: 'utf8',
    },
  );
  return { status, out: stdout, error: stderr };
}

describe('npm run ask', () => {
  it('answers, with exit code 0', () => {
    const asItLies = ['npm', 'run', '--silent', 'ask', '--'] as const;
    const { status, out, error } = ask('/who said what: small-boat', '', asItLies);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('Taiwanese media');
  }, 30_000);

  it('says what was searched where nothing is found, with exit code 1', () => {
    const { status, out, error } = ask('/who said what: zeppelin');
    expect({ status, error }).toEqual({ status: 1, error: '' });
    expect(out).toContain('Nothing found');
  }, 30_000);

  it.each([
    { what: 'a command that is none', line: '/who sang what: boat', contentDir: '' },
    { what: 'articles that cannot be read', line: '/help', contentDir: '/not/there' },
  ])(
    'says what is wrong with $what, with exit code 2',
    ({ line, contentDir }) => {
      const { status, out, error } = ask(line, contentDir);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(error).not.toMatch(/^ {4}at /m);
      expect(error.trim()).not.toBe('');
    },
    30_000,
  );
});
