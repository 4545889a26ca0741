import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const CHILD = fileURLToPath(new URL('store-child.ts', import.meta.url));

/** Starts `store-child.ts`, which is gone after the test. */
export function startChild(url: string, word: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, url, word]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Returns the first lines that a process prints, and kills it in what it does then. */
export async function killAfter(child: ChildProcess, count: number): Promise<string[]> {
  const { stdout } = child;
  if (!stdout) throw new TypeError('Cannot read what the process prints');
  const ended = once(child, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface({ input: stdout })) {
    lines.push(line);
    if (lines.length === count) child.kill('SIGKILL');
  }
  await ended;
  return lines;
}
