/** One request as the local Discord received it. */
export interface LoggedRequest {
  readonly method: string;
  /** Path below `/api/v10`, as sent; without the query. */
  readonly path: string;
  readonly query: string;
  /** The route that took it, such as `/channels/:channel/messages`; null for none. */
  readonly route: string | null;
  readonly json: unknown;
  readonly filenames: readonly string[];
  /** Status of the answer; 0 where a fault left it without one. */
  readonly status: number;
  /** Body of the answer. */
  readonly answer: unknown;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Keeps the last requests, and tells whoever listens of each when it is answered. */
export class RequestLog {
  #requests: LoggedRequest[] = [];
  readonly #limit: number;
  readonly #listener: ((request: LoggedRequest) => void) | undefined;

  constructor(limit: number, listener?: (request: LoggedRequest) => void) {
    this.#limit = limit;
    this.#listener = listener;
  }

  /** The requests so far, oldest first. */
  get requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  add(request: LoggedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > 2 * this.#limit) {
      this.#requests = this.#requests.slice(-this.#limit);
    }
    this.#listener?.(request);
  }
}
