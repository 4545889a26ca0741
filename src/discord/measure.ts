import type { APIMessageTopLevelComponent } from 'discord.js';
import { MESSAGE_BYTES, MESSAGE_CHARS, MESSAGE_COMPONENTS } from './limits.ts';

/** How much of a message's limits some components take. */
export interface Measure {
  /** Text of all text displays, in UTF-16 code units. */
  readonly chars: number;
  /** The same text in UTF-8 bytes. */
  readonly bytes: number;
  /** Components, nested ones included. */
  readonly components: number;
}

/** Measures the components of a message. */
export function measure(components: readonly APIMessageTopLevelComponent[]): Measure {
  const sum = { chars: 0, bytes: 0, components: 0 };
  add(components, sum);
  return sum;
}

/** Tells whether a message with these components keeps Discord's limits. */
export function isFitting(components: readonly APIMessageTopLevelComponent[]): boolean {
  const { chars, bytes, components: count } = measure(components);
  return chars <= MESSAGE_CHARS && bytes <= MESSAGE_BYTES && count <= MESSAGE_COMPONENTS;
}

interface Nested {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Nested[];
}

/** Adds to a sum, not to lists: a message is measured each time that a passage is left out. */
function add(
  all: readonly Nested[],
  sum: { -readonly [Part in keyof Measure]: number },
): void {
  for (const { content = '', components } of all) {
    sum.chars += content.length;
    sum.bytes += Buffer.byteLength(content);
    sum.components += 1;
    if (components) add(components, sum);
  }
}
