import { spawn } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { builtProgram } from './programs/built-program.ts';

/** The scripts that tests run again and again. */
type Script = 'import' | 'move-store' | 'preview' | 'remove';

/** What a script said, and how it ended. */
export interface ScriptRun {
  readonly out: string;
  readonly error: string;
  readonly code: number | null;
}

/** Runs a script as an operator does, with a store and the articles that ship. */
export function runScript(
  url: string,
  script: Script,
  ...words: readonly string[]
): Promise<ScriptRun> {
  return runScriptIn({ DATABASE_URL: url, CONTENT_DIR: 'content' }, script, ...words);
}

/** Runs a script with some of the environment set. */
export async function runScriptIn(
  environment: Readonly<Record<string, string>>,
  script: Script,
  ...words: readonly string[]
): Promise<ScriptRun> {
  const [node, file] = await builtProgram(`src/${script}.ts`);
  const env = { ...process.env, ...environment };
  const child = spawn(node, [file, ...words], { env });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise<number | null>((end) => child.once('close', end));
  const [out, error, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { out, error, code };
}
