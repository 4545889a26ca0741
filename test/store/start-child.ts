import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { builtProgram } from '../support/programs/built-program.ts';

/** Starts `store-child.ts`, which is gone after the test. */
export async function startChild(url: string, word: string): Promise<ChildProcess> {
  const [node, file] = await builtProgram('test/store/store-child.ts');
  const child = spawn(node, [file, url, word]);
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
