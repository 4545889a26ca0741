import type { PageCommand } from '../page-protocol.ts';

/**
 * Commands whose names begin with what is typed, then those that have it anywhere. A name
 * is found in the reader's language and in English.
 */
export function rankCommands(
  commands: readonly PageCommand[],
  typed: string,
): readonly PageCommand[] {
  const isBegun = ({ name, label }: PageCommand): boolean =>
    [label, name].some((one) => one.toLowerCase().startsWith(typed));
  const has = commands.filter(
    (command) =>
      !isBegun(command) &&
      `${command.label} ${command.name} ${command.description}`
        .toLowerCase()
        .includes(typed),
  );
  return [...commands.filter(isBegun), ...has];
}
