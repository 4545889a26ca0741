import { stripVTControlCharacters } from 'node:util';

/** What one check has found. */
export interface Finding {
  /** `wrong` keeps the bot from its work; a `note` is for the operator to know. */
  readonly kind: 'fine' | 'note' | 'wrong';
  /** What was looked at and how it is, with the remedy where something is wrong. */
  readonly text: string;
}

/** Says that a thing is as it should be. */
export function fine(text: string): Finding {
  return { kind: 'fine', text };
}

/** Says what the operator should know. */
export function note(text: string): Finding {
  return { kind: 'note', text };
}

/** Says what is wrong, and after a colon the remedy. */
export function wrong(text: string): Finding {
  return { kind: 'wrong', text };
}

/** Writes a finding as one line for a terminal; names from Discord may hold anything. */
export function renderFinding({ kind, text }: Finding): string {
  return `${MARKS[kind]} ${stripVTControlCharacters(text).replace(CONTROL, ' ')}`;
}

const MARKS: Readonly<Record<Finding['kind'], string>> = {
  fine: '✓',
  note: '!',
  wrong: '✗',
};

// Control, format and line-separating characters: matches "\n", "\u0007" and "\u202e"; not "é".
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
