import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, HttpError } from './api-error.ts';
import type { BucketState, RateLimits } from './rate-limits.ts';
import { type RequestBody, readBody } from './read-body.ts';
import type { LoggedRequest, RequestLog } from './request-log.ts';
import type { RestFault, RestFaults } from './rest-faults.ts';
import { type ApiReply, matchRoute, type Route, type RouteMatch } from './route.ts';

/** Where the API begins; discord.js adds `/v10` to the base it is given. */
export const apiPrefix = '/api/v10';

/** What the REST half is made of. */
export interface RestOptions {
  readonly routes: readonly Route[];
  readonly faults: RestFaults;
  readonly log: RequestLog;
  readonly limits: RateLimits;
  readonly now: () => number;
  readonly schedule: (delayMs: number, run: () => void) => () => void;
  /** True where `Authorization` carries the token that is valid now. */
  readonly isAuthorized: (authorization: string | undefined) => boolean;
}

/** An answer about to be written. */
interface Outcome {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request on its way. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly match: RouteMatch;
  readonly receivedAt: number;
}

/** Answers requests below `/api/v10` as Discord does. */
export class RestServer {
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /** Answers one request. Never rejects: what goes wrong is answered with 500. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Not read as a URL: dots in a path mean nothing here.
    const [target = '', query = ''] = (request.url ?? '').split('?', 2);
    const path = target.slice(apiPrefix.length);
    const method = request.method ?? 'GET';
    const exchange: Exchange = {
      request,
      response,
      path,
      query: new URLSearchParams(query),
      match: matchRoute(this.#options.routes, method, path),
      receivedAt: this.#options.now(),
    };
    const body = await readBody(request).catch((error: unknown) => outcomeOf(error));
    const fault = this.#options.faults.take(method, path);
    if (fault?.kind === 'slow') {
      await new Promise<void>((done) => this.#options.schedule(fault.delayMs, done));
    }
    const outcome = await this.#outcome(exchange, body, fault);
    this.#log(exchange, body, outcome);
    if (outcome && fault?.kind !== 'lost') write(response, outcome);
    else if (fault?.kind !== 'hang') request.socket.destroy();
  }

  async #outcome(
    exchange: Exchange,
    body: RequestBody | Outcome,
    fault: RestFault | null,
  ): Promise<Outcome | null> {
    if (fault?.kind === 'hang' || fault?.kind === 'cut') return null;
    const faulty = fault && faultOutcome(fault);
    if (faulty) return faulty;
    if ('status' in body) return body;
    return this.#run(exchange, body);
  }

  async #run(exchange: Exchange, body: RequestBody): Promise<Outcome> {
    const { match, request, query } = exchange;
    if (match.kind === 'unknown') return outcomeOf(new HttpError(404, 'Not Found'));
    if (match.kind === 'wrong-method') {
      return outcomeOf(new HttpError(405, 'Method Not Allowed'));
    }
    const { route, parameters } = match;
    if (route.needsToken && !this.#options.isAuthorized(request.headers.authorization)) {
      return outcomeOf(new HttpError(401, 'Unauthorized'));
    }
    const bucket = this.#options.limits.count(
      `${route.method} ${route.path}`,
      parameters['channel'] ?? parameters['guild'] ?? parameters['token'] ?? '',
    );
    if (bucket.isExceeded) return rateLimited(bucket);
    try {
      const reason = auditLogReason(request);
      const reply = await route.run({ parameters, query, reason, ...body });
      return { ...replyOutcome(reply), headers: bucket.headers };
    } catch (error) {
      return { ...outcomeOf(error), headers: bucket.headers };
    }
  }

  #log(exchange: Exchange, body: RequestBody | Outcome, outcome: Outcome | null): void {
    const { match, request, path, query, receivedAt } = exchange;
    const logged: LoggedRequest = {
      method: request.method ?? 'GET',
      path,
      query: String(query),
      route: match.kind === 'found' ? match.route.path : null,
      json: 'json' in body ? body.json : undefined,
      filenames: 'files' in body ? body.files.map(({ filename }) => filename) : [],
      status: outcome?.status ?? 0,
      answer: outcome?.body,
      receivedAt,
    };
    this.#options.log.add(logged);
  }
}

function replyOutcome({ status, body }: ApiReply): Outcome {
  return { status: status ?? (body === undefined ? 204 : 200), body };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof ApiError || error instanceof HttpError) {
    return { status: error.status, body: error.toBody() };
  }
  // A bug of the local Discord: its text helps whoever runs the test.
  return { status: 500, body: { message: `500: ${String(error)}`, code: 0 } };
}

function rateLimited(bucket: BucketState): Outcome {
  const seconds = bucket.retryAfterSeconds;
  const limited = faultOutcome({ kind: 'rate-limit', retryAfterSeconds: seconds });
  return {
    status: 429,
    body: limited?.body,
    headers: { ...bucket.headers, ...limited?.headers },
  };
}

function faultOutcome(fault: RestFault): Outcome | null {
  if (fault.kind === 'error') {
    const { status, code = 0, message = `${status}` } = fault;
    return { status, body: { message, code } };
  }
  if (fault.kind !== 'rate-limit') return null;
  const { retryAfterSeconds, scope = 'user' } = fault;
  const isGlobal = scope === 'global';
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfterSeconds,
      global: isGlobal,
    },
    headers: {
      'retry-after': String(Math.ceil(retryAfterSeconds)),
      'x-ratelimit-scope': scope,
      'x-ratelimit-reset-after': retryAfterSeconds.toFixed(3),
      ...(isGlobal
        ? { 'x-ratelimit-global': 'true' }
        : { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '0' }),
    },
  };
}

function auditLogReason(request: IncomingMessage): string | null {
  const reason = request.headers['x-audit-log-reason'];
  return typeof reason === 'string' ? decodeURIComponent(reason) : null;
}

function write(response: ServerResponse, { status, body, headers }: Outcome): void {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
