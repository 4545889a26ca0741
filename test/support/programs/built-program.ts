import { join } from 'node:path';
import process from 'node:process';
import { inject } from 'vitest';
import type { ProgramSource } from './build-programs.ts';

/**
 * Returns the command that starts a program as it was built for this run: Node, and the
 * file. Whoever tests how a script starts, with its loader, starts that instead.
 */
export async function builtProgram(
  source: ProgramSource,
): Promise<readonly [program: string, file: string]> {
  const response = await fetch(inject('programsUrl'));
  const folder = await response.text();
  if (!response.ok) throw new Error(folder);
  return [process.execPath, join(folder, source.replace(/\.ts$/, '.mjs'))];
}
