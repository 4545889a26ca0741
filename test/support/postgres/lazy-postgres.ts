import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { serveTests } from '../serve-tests.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * Answers GET with the address of an empty PostgreSQL database; takes it back by
     * DELETE with that address as the body, and empties it for the next test.
     */
    readonly databasesUrl: string;
  }
}

/**
 * One PostgreSQL for all tests, started when the first of them asks for a database:
 * most runs need none. Returns what stops it.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const databases = new Databases();
  const service = await serveTests(async (request) => {
    if (request.method === 'DELETE') databases.giveBack(await text(request));
    return request.method === 'GET' ? databases.take() : '';
  });
  provide('databasesUrl', service.url);
  return async () => {
    service.close();
    await databases.stop();
  };
}

/** The databases of the server. Making one takes ten times as long as emptying one. */
class Databases {
  readonly #free: string[] = [];
  #starting: Promise<PostgresServer> | null = null;
  #made = 0;

  async take(): Promise<string> {
    this.#starting ??= startPostgres();
    const { url } = await this.#starting;
    const used = this.#free.pop();
    if (used !== undefined) {
      await run(used, 'drop schema public cascade; create schema public');
      return used;
    }
    this.#made += 1;
    const name = `test${this.#made}`;
    await run(url('postgres'), `create database ${name}`);
    return url(name);
  }

  giveBack(url: string): void {
    this.#free.push(url);
  }

  async stop(): Promise<void> {
    // Where it could not start, a test has said so.
    const running = await this.#starting?.catch(() => null);
    await running?.stop();
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
