/** What a step does. */
export type Verb =
  | 'size'
  | 'theme'
  | 'server'
  | 'as'
  | 'ask'
  | 'type'
  | 'say'
  | 'press'
  | 'menu'
  | 'key'
  | 'picture';

/** What a script can do, each with the form of what follows its word. */
const forms: Readonly<Record<Verb, RegExp>> = {
  size: /^(?<width>\d{3,4}) (?<height>\d{3,4})$/,
  theme: /^(?:dark|light)$/,
  server: /^.+$/,
  as: /^.+$/,
  ask: /^\/.+$/,
  type: /^.+$/,
  say: /^.+$/,
  press: /^.+$/,
  menu: /^.+$/,
  key: /^[A-Za-z0-9+]+$/,
  picture: /^[\w./-]+\.png$/,
};

/** One line of a script. */
export interface Step {
  readonly verb: Verb;
  readonly rest: string;
  /** From 1. */
  readonly line: number;
}

/** A script that cannot be read; the message names the line. */
export class ScriptError extends SyntaxError {
  override readonly name = 'ScriptError';
}

/**
 * Parses a script: a word and what it is about on each line; empty lines and lines that
 * begin with `#` say nothing.
 * @throws {ScriptError} At the first line that is no step.
 * @example
 * parseScript('theme dark\nask /who said what: small-boat\npicture docs/answer.png');
 */
export function parseScript(text: string): readonly Step[] {
  return text.split('\n').flatMap((written, index) => {
    const line = written.trim();
    return line === '' || line.startsWith('#') ? [] : [parseStep(line, index + 1)];
  });
}

function parseStep(text: string, line: number): Step {
  const [word = ''] = text.split(' ', 1);
  const rest = text.slice(word.length).trim();
  const isVerb = Object.hasOwn(forms, word);
  if (!isVerb) {
    const known = Object.keys(forms).join(', ');
    throw new ScriptError(`Cannot read line ${line}: "${word}" is none of ${known}`);
  }
  const verb = word as Verb;
  if (!forms[verb].test(rest)) {
    throw new ScriptError(`Cannot read line ${line}: "${rest}" is nothing to ${verb}`);
  }
  return { verb, rest, line };
}
