/** What goes wrong with a request. */
export type RestFault =
  /** 429 with its headers; `scope` as DOCS `topics/rate-limits.mdx` has it. */
  | {
      readonly kind: 'rate-limit';
      readonly retryAfterSeconds: number;
      readonly scope?: 'user' | 'global' | 'shared';
    }
  /** A refusal that never reaches the route. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code?: number;
      readonly message?: string;
    }
  /** Never answered. */
  | { readonly kind: 'hang' }
  /** Carried out late. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** The connection is cut before anything is done. */
  | { readonly kind: 'cut' }
  /** Carried out, and the connection is cut before the answer. */
  | { readonly kind: 'lost' };

/** Which requests a fault meets. */
export interface FaultTarget {
  readonly method?: string;
  /** Matched against the path below `/api/v10`. */
  readonly path?: RegExp;
  /** How many requests it meets before it is over. @default 1 */
  readonly times?: number;
}

/** The faults that wait for their requests, in the order they were asked for. */
export class RestFaults {
  #waiting: { readonly fault: RestFault; readonly target: FaultTarget; left: number }[] =
    [];

  /** Lets the next matching requests fail. */
  next(fault: RestFault, target: FaultTarget = {}): void {
    this.#waiting.push({ fault, target, left: target.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Takes the fault for a request; null where all is well. */
  take(method: string, path: string): RestFault | null {
    const found = this.#waiting.find(
      ({ target }) =>
        (target.method ?? method) === method && (target.path?.test(path) ?? true),
    );
    if (!found) return null;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((one) => one !== found);
    return found.fault;
  }
}

/** Registering commands without the scope `applications.commands`: 403/50001 on every try. */
export const missingAccess: RestFault = {
  kind: 'error',
  status: 403,
  code: 50001,
  message: 'Missing Access',
};

/** Discord is ill: 500 without a code. */
export const serverError: RestFault = {
  kind: 'error',
  status: 500,
  message: '500: Internal Server Error',
};
