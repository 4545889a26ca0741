import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a TypeScript file of the project in a process of its own.
 *
 * @param file From the project's folder.
 * @returns What it printed.
 * @throws {Error} With what it complained of, if it fails.
 */
export async function runNode(file: string, values: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', file, ...values],
    { cwd: PROJECT },
  );
  return stdout;
}
