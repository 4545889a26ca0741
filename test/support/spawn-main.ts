import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The program of `npm start`, as a process of its own. */
export interface SpawnedMain {
  readonly process: ChildProcess;
  /** What it printed, and its exit code, when it is gone. */
  readonly ended: Promise<Ended>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** An empty variable counts as not set, and keeps what `.env` says out. */
const NO_SETTINGS = {
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  DISCORD_GUILD_ID: '',
  CONTENT_DIR: '',
  PREVIEW_PORT: '',
  PORT: '',
  HOST: '',
  SHARDS: '',
  RATE_LIMITS: '',
  LOG_LEVEL: '',
};

const NODE = [process.execPath, '--import', 'tsx/esm', 'src/main.ts'];

/**
 * Starts the program with these settings and none of the machine's own, and with a store
 * of its own.
 *
 * @param command What starts it, a program and its arguments. @default Node itself
 */
export function spawnMain(
  settings: Readonly<Record<string, string>>,
  [program = '', ...options]: readonly string[] = NODE,
): SpawnedMain {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-main-'));
  const ownStore = { DATABASE_URL: `file:${join(folder, 'verbatim.db')}` };
  const child = spawn(program, options, {
    cwd: ROOT,
    env: { ...process.env, ...NO_SETTINGS, ...ownStore, ...settings },
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    error += piece;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      rmSync(folder, { recursive: true, force: true });
      resolve({ code, out, error });
    });
  });
  return { process: child, ended };
}
