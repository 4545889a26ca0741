import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Metrics } from '../../src/operation/metrics.ts';
import type { Probe } from '../../src/operation/readiness.ts';
import {
  type ServedOperation,
  serveOperation,
} from '../../src/operation/serve-operation.ts';
import { quietGauges } from '../support/quiet-gauges.ts';

const yes = () => true;
let probes: { gateway: Probe; store: Probe; content: Probe };
let served: ServedOperation;

beforeAll(async () => {
  served = await serveOperation({
    host: '127.0.0.1',
    port: 0,
    probes: {
      gateway: () => probes.gateway(),
      store: () => probes.store(),
      content: () => probes.content(),
    },
    metrics: new Metrics(quietGauges()),
    probeWithinMs: 50,
  });
});

beforeEach(() => {
  probes = { gateway: yes, store: yes, content: yes };
});

afterAll(() => served.close());

interface Got {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
}

/** `fetch` would not send another Host. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<Got>((resolve, reject) => {
    const sent = request(`${served.origin}${path}`, { method, headers }, (response) => {
      let body = '';
      response.on('data', (piece) => {
        body += piece;
      });
      const { statusCode: status = 0 } = response;
      response.on('end', () =>
        resolve({ status, type: response.headers['content-type'], body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('serveOperation()', () => {
  it('listens on loopback', () => {
    expect(served.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('is alive, whatever is not ready', async () => {
    probes = { gateway: () => false, store: () => false, content: () => false };
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: 'alive\n' });
  });

  it('is ready when all parts are', async () => {
    expect(await ask('/readyz')).toMatchObject({
      status: 200,
      body: 'gateway: ready\nstore: ready\ncontent: ready\n',
    });
  });

  it.each<[string, Probe]>([
    ['says no', () => false],
    ['throws', () => Promise.reject(new Error('password "hunter2" refused'))],
    ['does not answer', () => new Promise<never>(() => undefined)],
  ])('names the part that %s, and no more', async (_how, probe) => {
    probes = { ...probes, store: probe };
    expect(await ask('/readyz')).toMatchObject({
      status: 503,
      body: 'gateway: ready\nstore: not ready\ncontent: ready\n',
    });
  });

  it('gives the metrics in the format of Prometheus', async () => {
    const { status, type, body } = await ask('/metrics?name[]=x');
    expect(status).toBe(200);
    expect(type).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(body).toContain('# TYPE verbatim_interactions_total counter\n');
  });

  it.each([
    ['/', 'GET', 404],
    ['/metrics/', 'GET', 404],
    ['/%68ealthz', 'GET', 404],
    ['/__proto__', 'GET', 404],
    ['/toString', 'GET', 404],
    ['/metrics', 'POST', 405],
    ['/healthz', 'DELETE', 405],
  ])('answers %s by %s with %i', async (path, method, status) => {
    expect((await ask(path, method)).status).toBe(status);
  });

  it.each(['/healthz', '/readyz', '/metrics'])(
    'answers HEAD of %s alone',
    async (path) => {
      expect(await ask(path, 'HEAD')).toMatchObject({ status: 200, body: '' });
    },
  );

  it.each(['evil.test', '192.0.2.7:9090'])('answers nothing to host %s', async (host) => {
    expect(await ask('/metrics', 'GET', { host })).toMatchObject({
      status: 403,
      body: 'Only by the address of this machine\n',
    });
  });

  it('fails clearly where the port is taken', async () => {
    const port = Number(new URL(served.origin).port);
    const metrics = new Metrics(quietGauges());
    const second = serveOperation({ host: '127.0.0.1', port, probes, metrics });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
