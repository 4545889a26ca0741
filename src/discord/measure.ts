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
  const all = flatten(components);
  const text = all.map(({ content }) => content ?? '').join('');
  return {
    chars: text.length,
    bytes: Buffer.byteLength(text),
    components: all.length,
  };
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

function flatten(components: readonly Nested[]): readonly Nested[] {
  return components.flatMap((component) => [
    component,
    ...flatten(component.components ?? []),
  ]);
}
