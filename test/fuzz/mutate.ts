import { pathsOf } from '../support/paths-of.ts';
import type { Dice } from './dice.ts';

type Json = Readonly<Record<string, unknown>>;

/** By these alone an answer finds its interaction: without them nobody could answer. */
const KEPT = ['id', 'token', 'application_id'];

/**
 * Copies a payload with some fields, at any depth, missing or something else than they
 * should be.
 *
 * @returns The copy, and the paths of what was changed.
 */
export function mutate(
  payload: Json,
  dice: Dice,
): { readonly payload: Json; readonly paths: readonly string[] } {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const paths = [...pathsOf(copy)].filter(([first = '']) => !KEPT.includes(first));
  const chosen = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(paths));
  for (const path of chosen) put(copy, path, dice);
  return { payload: copy, paths: chosen.map((path) => path.join('.')) };
}

function put(target: object, [key = '', ...rest]: readonly string[], dice: Dice): void {
  const fields = target as Record<string, unknown>;
  const inner = fields[key];
  if (rest.length > 0) {
    // What is above it may have been changed before.
    if (typeof inner === 'object' && inner !== null) put(inner, rest, dice);
    return;
  }
  const value = dice.value();
  if (value === undefined) delete fields[key];
  else fields[key] = value;
}
