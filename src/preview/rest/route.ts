import type { UploadedFile } from './read-body.ts';

/** A request that has found its route. */
export interface ApiRequest {
  /** Parts of the path by name, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
  /** `X-Audit-Log-Reason`, percent-decoded; null where not given. */
  readonly reason: string | null;
}

/** An answer: 204 where `body` is undefined. */
export interface ApiReply {
  readonly status?: number;
  readonly body?: unknown;
}

/** An endpoint of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below `/api/v10`; a segment `:name` matches anything but a slash. */
  readonly path: string;
  /** Whether the bot's token is needed; interactions and webhooks carry their own. */
  readonly needsToken: boolean;
  readonly run: (request: ApiRequest) => ApiReply | Promise<ApiReply>;
}

/** A route found, or the reason why not. */
export type RouteMatch =
  | {
      readonly kind: 'found';
      readonly route: Route;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown' };

/** Finds the route of a request; literal segments win over named ones by their order in `routes`. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch {
  const segments = decodeSegments(path);
  if (!segments) return { kind: 'unknown' };
  let isKnownPath = false;
  for (const route of routes) {
    const parameters = matchPath(route.path, segments);
    if (!parameters) continue;
    if (route.method === method) return { kind: 'found', route, parameters };
    isKnownPath = true;
  }
  return { kind: isKnownPath ? 'wrong-method' : 'unknown' };
}

function matchPath(
  pattern: string,
  segments: readonly string[],
): Record<string, string> | null {
  const wanted = segmentsOf(pattern);
  if (wanted.length !== segments.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) parameters[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return parameters;
}

/** The segments of a pattern. Patterns are the program's own and few: each is split once. */
function segmentsOf(pattern: string): readonly string[] {
  const known = segmentsByPattern.get(pattern);
  if (known) return known;
  const segments = pattern.split('/').slice(1);
  segmentsByPattern.set(pattern, segments);
  return segments;
}

const segmentsByPattern = new Map<string, readonly string[]>();

function decodeSegments(path: string): string[] | null {
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}
