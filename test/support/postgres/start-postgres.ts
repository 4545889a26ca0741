import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { findPostgresBinaries } from './postgres-binaries.ts';

/** A PostgreSQL server on loopback, with nothing in it. */
export interface PostgresServer {
  /** Address of a database there, with name and password. */
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut does; its data stay. */
  readonly kill: () => Promise<void>;
  /** Starts it again after that, at the same address. */
  readonly startAgain: () => Promise<void>;
}

const USER = 'verbatim';
const PASSWORD = 'only-for-tests';

/** The user who may do nothing, on every Unix; PostgreSQL does not run as root. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** Starts a server in a new folder. It ends with this process, whatever ends that. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-postgres-'));
  const owner = process.getuid?.() === 0 ? NOBODY : {};
  const { initdb, postgres } = await findPostgresBinaries(folder);
  const cluster = await makeCluster(folder, { initdb, owner });
  const port = await findFreePort();
  const command = ['-c', UNTIL_INPUT_ENDS, postgres, ...flags(cluster, port)];
  const start = async (): Promise<ChildProcess> => {
    const server = spawn('sh', command, {
      ...owner,
      cwd: cluster,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    await waitUntilReady(server);
    return server;
  };
  let server = await start();
  return {
    url: (database) => `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`,
    kill: () => end(server),
    startAgain: async () => {
      server = await start();
    },
    stop: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.stdin?.end();
  await ended;
}

/** SIGQUIT: at once, without writing anything; nobody needs the files any more. */
const UNTIL_INPUT_ENDS =
  '"$0" "$@" </dev/null & server=$!; cat >/dev/null; kill -QUIT $server; wait $server';

function flags(cluster: string, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '16MB',
    // Nothing here outlives the tests, so nothing has to reach the disk.
    fsync: 'off',
    full_page_writes: 'off',
  };
  const named = Object.entries(settings).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  return ['-D', cluster, '-p', String(port), ...named];
}

async function makeCluster(
  folder: string,
  { initdb, owner }: { readonly initdb: string; readonly owner: Partial<typeof NOBODY> },
): Promise<string> {
  const cluster = join(folder, 'cluster');
  const passwordFile = join(folder, 'password');
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(passwordFile, PASSWORD);
  await chmod(folder, 0o755);
  const { uid, gid } = owner;
  if (uid !== undefined && gid !== undefined) await chown(cluster, uid, gid);
  await promisify(execFile)(
    initdb,
    [
      ...['-D', cluster, '-U', USER, `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    { ...owner, cwd: cluster },
  );
  return cluster;
}

/** Free now; that another program takes it in between is possible and unlikely. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string')
    throw new TypeError('Cannot find a free port: no address');
  return address.port;
}

async function waitUntilReady({ stderr }: ChildProcess): Promise<void> {
  if (!stderr) throw new TypeError('Cannot read what PostgreSQL says: no stream');
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    if (line.includes('database system is ready')) break;
  }
  stderr.resume();
  if (!said.at(-1)?.includes('ready'))
    throw new Error(`Cannot start PostgreSQL: ${said.join('\n')}`);
}
