/**
 * Tells whether two lists define the same commands, in any order: our definitions, and
 * what Discord returns of them with `with_localizations=true`. Discord's own additions
 * (ids, versions) and defaults that one side writes out do not count.
 */
export function isSameCommands(
  ours: readonly object[],
  theirs: readonly object[],
): boolean {
  return normalizeAll(ours) === normalizeAll(theirs);
}

function normalizeAll(commands: readonly object[]): string {
  return commands
    .map((command) => JSON.stringify(normalize({ type: CHAT_INPUT, ...command })))
    .toSorted()
    .join('\n');
}

/** The type of a command that does not state one (Docs: *Application commands*, Type). */
const CHAT_INPUT = 1;

/** What Discord adds to a command, or still returns of older forms. */
const ADDED: readonly string[] = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'default_permission',
  'dm_permission',
];

/** Lists that are sets. */
const UNORDERED: readonly string[] = ['contexts', 'integration_types', 'channel_types'];

/** Sorts keys, and leaves out what was added and what is as if it were not there. */
function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalize);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !ADDED.includes(key))
    .map(([key, each]) => [key, normalizeEntry(key, each)] as const)
    .filter(([key, each]) => !isDefault(key, each));
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function normalizeEntry(key: string, value: unknown): unknown {
  const normal = normalize(value);
  return UNORDERED.includes(key) && Array.isArray(normal) ? normal.toSorted() : normal;
}

/** Discord fills in null, false and empty, and the install in servers. */
function isDefault(key: string, value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '')
    return true;
  if (key === 'integration_types' && JSON.stringify(value) === '[0]') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
