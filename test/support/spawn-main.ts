import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The program of `npm start`, as a process of its own. */
export interface SpawnedMain {
  readonly process: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly printed: string }>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** An empty variable counts as not set, and keeps what `.env` says out. */
const NO_SETTINGS = {
  DISCORD_TOKEN: '',
  DISCORD_API_URL: '',
  DISCORD_GUILD_ID: '',
  CONTENT_DIR: '',
  LOG_LEVEL: '',
};

/** Starts the program with these settings and none of the machine's own. */
export function spawnMain(settings: Readonly<Record<string, string>>): SpawnedMain {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...NO_SETTINGS, ...settings },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      printed += piece;
    });
  }
  const ended = new Promise<{ code: number | null; printed: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, printed }));
  });
  return { process: child, ended };
}
