import { stepForms, type Verb } from './step-forms.ts';

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
  if (!isVerb(word)) {
    const known = Object.keys(stepForms).join(', ');
    throw new ScriptError(`Cannot read line ${line}: "${word}" is none of ${known}`);
  }
  const { pattern, example } = stepForms[word];
  if (!pattern.test(rest)) {
    throw new ScriptError(
      `Cannot read line ${line}: "${rest}" is nothing to ${word}; write it as in "${example}"`,
    );
  }
  return { verb: word, rest, line };
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(stepForms, word);
}
