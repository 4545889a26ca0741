import { once } from 'node:events';
import { createServer } from 'node:http';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers every request with the address of a new, empty PostgreSQL database. */
    readonly newDatabaseUrl: string;
  }
}

/**
 * One PostgreSQL for all tests, started when the first of them asks for a database:
 * most runs need none. Returns what stops it.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<PostgresServer> | null = null;
  let databases = 0;
  const addDatabase = async (): Promise<string> => {
    starting ??= startPostgres();
    const { url } = await starting;
    databases += 1;
    const name = `test${databases}`;
    const client = new Client({ connectionString: url('postgres') });
    await client.connect();
    await client.query(`create database ${name} strategy file_copy`);
    await client.end();
    return url(name);
  };
  const server = createServer((_request, response) => {
    addDatabase().then(
      (url) => response.end(url),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError('Cannot listen on loopback: no address');
  provide('newDatabaseUrl', `http://127.0.0.1:${address.port}/`);
  return async () => {
    server.close();
    // Where it could not start, a test has said so.
    const running = await starting?.catch(() => null);
    await running?.stop();
  };
}
