import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CHILD = fileURLToPath(new URL('gather-lines-child.ts', import.meta.url));

/** Runs a program that logs "one", "two" and then does as it is told; returns what came out. */
async function outputOf(end: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, end]);
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
});
