import { pathsOf } from '../support/paths-of.ts';

/** What is put in the place of a field; `undefined` leaves it out. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  -1,
  '',
  'x"}\n{"forged":true}',
  '9'.repeat(400),
  [],
  {},
  [null],
];

type Json = Readonly<Record<string, unknown>>;

/**
 * All copies of a payload in which one field, at any depth, is missing or something else
 * than it should be, each with an id and a token of its own.
 */
export function* mutationsOf(payload: Json, nextId: () => string): Generator<Json> {
  for (const path of pathsOf(payload)) {
    for (const value of VALUES) {
      const copy = { ...structuredClone(payload), id: nextId(), token: nextId() };
      put(copy, path, value);
      yield copy;
    }
  }
}

function put(target: object, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  const fields = target as Record<string, unknown>;
  const inner = fields[key];
  if (rest.length > 0 && typeof inner === 'object' && inner !== null)
    put(inner, rest, value);
  else if (value === undefined) delete fields[key];
  else fields[key] = value;
}
