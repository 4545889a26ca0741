import { COMMAND_WORDS } from './catalogue/catalogues.ts';
import type { CommandPath } from './command-words.ts';
import { LANGUAGES, type Language } from './language.ts';

/**
 * Writes a question as it is typed in a language: `/who said what: small-boat` becomes
 * `/wer sagte was: small-boat`. What was typed into the options stays as it is.
 *
 * @param line A question in any language of the catalogue; anything else comes back as it is.
 */
export function sayQuestion(line: string, language: Language): string {
  for (const from of LANGUAGES) {
    const asked = commandsOf(from).find((command) => isOf(line, command));
    if (asked && from === language) return line;
    if (asked) return translate(line, asked, { from, to: language });
  }
  return line;
}

/** Tells whether a line is a use of a command on a message, in any language. */
export function isUseOnMessage(line: string, command: CommandPath): boolean {
  return LANGUAGES.some((language) => line.startsWith(`${nameOf(command, language)}: `));
}

/** A command as it is typed, with the names of its options. */
interface TypedCommand {
  readonly path: CommandPath;
  readonly typed: string;
  /** Paths of its options by what they are called. */
  readonly options: ReadonlyMap<string, CommandPath>;
}

/** Languages share some names of commands: those of the options tell which is meant. */
function isOf(line: string, { path, typed, options }: TypedCommand): boolean {
  // First what tells most: each question is compared with all commands.
  if (!line.startsWith(typed)) return false;
  if (isOnMessage(path)) return line.startsWith(': ', typed.length);
  if (line.length > typed.length && line[typed.length] !== ' ') return false;
  const [first] = line.slice(typed.length).matchAll(OPTION);
  return first === undefined || options.has(first[1] ?? '');
}

/** From which language to which. */
interface Direction {
  readonly from: Language;
  readonly to: Language;
}

function translate(line: string, asked: TypedCommand, direction: Direction): string {
  const { path, typed, options } = asked;
  const { to } = direction;
  const parts = line.slice(typed.length).split(OPTION);
  // What stands before the first option, then the name and the value of each.
  const rest = parts.map((part, place) => {
    if (place % 2 === 0)
      return translateChoice(part, options.get(parts[place - 1] ?? ''), direction);
    const option = options.get(part);
    return ` ${option === undefined ? part : nameOf(option, to)}:`;
  });
  return typedAs(path, to) + rest.join('');
}

/** A value that was chosen from a list has a name in each language; any other stays. */
function translateChoice(
  value: string,
  option: CommandPath | undefined,
  { from, to }: Direction,
): string {
  const choice = PATHS.filter((path) => option && path.startsWith(`${option}=`)).find(
    (path) => nameOf(path, from) === value.trim(),
  );
  return choice ? ` ${nameOf(choice, to)}` : value;
}

// Matches " what:" in " what: bridge"; not "https://" or "10:30".
const OPTION = / ([\p{L}\p{M}\p{N}-]+):(?= )/gu;

// All languages have the same paths.
const PATHS = Object.keys(COMMAND_WORDS.de) as readonly CommandPath[];

const commandsByLanguage = new Map<Language, readonly TypedCommand[]>();

/** All commands as typed, the longest first: `/who said` before `/who`. */
function commandsOf(language: Language): readonly TypedCommand[] {
  const known = commandsByLanguage.get(language);
  if (known) return known;
  const commands = PATHS.filter((path) => COMMAND.test(path))
    .map((path) => ({
      path,
      typed: typedAs(path, language),
      options: new Map(
        PATHS.filter((option) => isOptionOf(option, path)).map(
          (option) => [nameOf(option, language), option] as const,
        ),
      ),
    }))
    .toSorted((one, other) => other.typed.length - one.typed.length);
  commandsByLanguage.set(language, commands);
  return commands;
}

// A command with or without a subcommand, or one on messages. Matches "who.said" and
// "Find passages"; not "*.article", "who.said.what" or "who.said.kind=quotation".
const COMMAND = /^[^*.=]+(?:\.[^.=]+)?$/u;

function isOptionOf(option: CommandPath, command: CommandPath): boolean {
  const parent = option.slice(0, Math.max(option.lastIndexOf('.'), 0));
  return !option.includes('=') && (parent === '*' || parent === command);
}

function isOnMessage(path: CommandPath): boolean {
  return path.includes(' ');
}

function typedAs(path: CommandPath, language: Language): string {
  if (isOnMessage(path)) return nameOf(path, language);
  const [command = ''] = path.split('.');
  const whole = nameOf(command as CommandPath, language);
  return command === path ? `/${whole}` : `/${whole} ${nameOf(path, language)}`;
}

/** In English a part is called as in its path. */
function nameOf(path: CommandPath, language: Language): string {
  const english = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('=')) + 1);
  return language === 'en' ? english : COMMAND_WORDS[language][path].name;
}
