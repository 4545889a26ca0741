import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const CHILD = fileURLToPath(new URL('gather-lines-child.ts', import.meta.url));

const PROGRAM = [process.execPath, '--import', 'tsx', CHILD] as const;

/** Runs a program that logs "one", "two" and then does as it is told; returns what came out. */
async function outputOf(end: string): Promise<readonly string[]> {
  const [node, ...words] = PROGRAM;
  const child = spawn(node, [...words, end]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (piece) => {
    out += piece;
    if (out.includes('three')) child.kill('SIGKILL');
  });
  await once(child, 'close');
  const lines = out.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line).msg);
}

describe('gatherLines()', () => {
  it.each(['ends', 'exits', 'throws'])(
    'loses nothing of a program that %s',
    async (end) => {
      expect(await outputOf(end)).toEqual(['one', 'two']);
    },
  );

  it.each(['warns', 'waits'])(
    'has written all of a program that %s before it is killed',
    async (end) => {
      expect(await outputOf(end)).toEqual(['one', 'two', 'three']);
    },
  );

  it('lets a program end whose disk is full before all is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-log-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'log');
    const file = openSync(path, 'a');
    // 24 blocks of 512 bytes: what is written beyond is refused, as by a full disk.
    const limited = ['-c', 'ulimit -f 24; exec "$@"', 'sh', ...PROGRAM, 'fills'];
    const child = spawn('sh', limited, { stdio: ['ignore', file, 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    closeSync(file);
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(statSync(path).size).toBe(12_288);
  });
});
