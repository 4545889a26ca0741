import type { PageCommand, PageCommandOption } from '../page-protocol.ts';

/** A command with what is filled in, by option names. */
export interface TypedCommand {
  readonly command: PageCommand;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a whole command as one types it: `/who said what: small-boat kind: quotation`.
 * Words before the first option belong to the first option of the command. Null where the
 * line does not begin with a command.
 */
export function parseCommandLine(
  line: string,
  commands: readonly PageCommand[],
): TypedCommand | null {
  const command = findCommand(line, commands);
  if (!command) return null;
  const texts = new Map<string, string>();
  let name = command.options[0]?.name;
  for (const piece of splitAtOptions(
    line.slice(command.name.length + 1),
    command.options,
  )) {
    if (piece.name !== null) name = piece.name;
    if (name !== undefined && piece.text !== '') texts.set(name, piece.text);
  }
  return { command, texts };
}

/** The command a line begins with; of two that fit, the longer. */
export function findCommand(
  line: string,
  commands: readonly PageCommand[],
): PageCommand | null {
  const typed = `${line.toLowerCase().trimEnd()} `;
  const fitting = commands.filter(({ name }) => typed.startsWith(`/${name} `));
  fitting.sort((one, other) => other.name.length - one.name.length);
  return fitting[0] ?? null;
}

/** Cuts a text where an option's name and a colon stand. */
export function splitAtOptions(
  text: string,
  options: readonly PageCommandOption[],
): readonly { readonly name: string | null; readonly text: string }[] {
  // Matches ` kind:` at the start or after a space; not `mankind:`. Names have no special
  // characters (DOCS `interactions/application-commands.mdx`).
  const names = options.map(({ name }) => name).join('|');
  if (names === '') return [];
  const marker = new RegExp(`(?:^|\\s)(${names}):(?!//)`, 'giu');
  const pieces: { name: string | null; text: string }[] = [];
  let name: string | null = null;
  let from = 0;
  for (const match of text.matchAll(marker)) {
    pieces.push({ name, text: text.slice(from, match.index).trim() });
    name = match[1]?.toLowerCase() ?? null;
    from = match.index + match[0].length;
  }
  pieces.push({ name, text: text.slice(from).trim() });
  return pieces;
}
