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
  const written = namesOf(command).find((one) => begins(line, one)) ?? '';
  const texts = new Map<string, string>();
  let name = command.options[0]?.name;
  for (const piece of splitAtOptions(line.slice(written.length + 1), command.options)) {
    if (piece.name !== null) name = piece.name;
    if (name !== undefined && piece.text !== '') texts.set(name, piece.text);
  }
  return { command, texts };
}

/** The command a line begins with, in either of its languages; of two that fit, the longer. */
export function findCommand(
  line: string,
  commands: readonly PageCommand[],
): PageCommand | null {
  const fitting = commands.flatMap((command) =>
    namesOf(command)
      .filter((name) => begins(line, name))
      .map((name) => ({ command, length: name.length })),
  );
  fitting.sort((one, other) => other.length - one.length);
  return fitting[0]?.command ?? null;
}

/** What a command may be called by: in the reader's language, and in English; the longer first. */
function namesOf({ name, label }: PageCommand): readonly string[] {
  return [label, name].sort((one, other) => other.length - one.length);
}

function begins(line: string, name: string): boolean {
  return `${line.toLowerCase().trimEnd()} `.startsWith(`/${name.toLowerCase()} `);
}

/** Cuts a text where an option's name and a colon stand. */
export function splitAtOptions(
  text: string,
  options: readonly PageCommandOption[],
): readonly { readonly name: string | null; readonly text: string }[] {
  // Matches ` kind:` at the start or after a space; not `mankind:`. Names have no special
  // characters (DOCS `interactions/application-commands.mdx`).
  const names = options.flatMap(({ name, label }) => [name, label]).join('|');
  if (names === '') return [];
  const marker = new RegExp(`(?:^|\\s)(${names}):(?!//)`, 'giu');
  const pieces: { name: string | null; text: string }[] = [];
  let name: string | null = null;
  let from = 0;
  for (const match of text.matchAll(marker)) {
    pieces.push({ name, text: text.slice(from, match.index).trim() });
    name = nameOf(match[1] ?? '', options);
    from = match.index + match[0].length;
  }
  pieces.push({ name, text: text.slice(from).trim() });
  return pieces;
}

/** The name of an option by which it is sent: what the reader's language calls so goes first. */
function nameOf(written: string, options: readonly PageCommandOption[]): string | null {
  const typed = written.toLowerCase();
  const named = (field: 'name' | 'label') =>
    options.find((option) => option[field].toLowerCase() === typed);
  return (named('label') ?? named('name'))?.name ?? null;
}
