import type { PageCommand } from '../page-protocol.ts';

/** Commands whose names begin with what is typed, then those that have it anywhere. */
export function rankCommands(
  commands: readonly PageCommand[],
  typed: string,
): readonly PageCommand[] {
  const begins = commands.filter(({ name }) => name.startsWith(typed));
  const has = commands.filter(
    ({ name, description }) =>
      !name.startsWith(typed) && `${name} ${description}`.toLowerCase().includes(typed),
  );
  return [...begins, ...has];
}
