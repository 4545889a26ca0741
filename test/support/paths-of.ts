/** The paths of all fields of a value, at any depth, each before those inside of it. */
export function* pathsOf(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* pathsOf(inner, [...path, key]);
  }
}
