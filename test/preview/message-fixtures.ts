/** A JSON object, as a test writes one. */
export type Json = Readonly<Record<string, unknown>>;

/** IS_COMPONENTS_V2. */
export const v2 = 32_768;

/** Builds a list of `count`. */
export function many<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A text display. */
export function text(content: string = 'hello'): Json {
  return { type: 10, content };
}

/** A button that comes back. */
export function button(custom_id: string = 'a', more: Json = {}): Json {
  return { type: 2, style: 2, label: 'More', custom_id, ...more };
}

/** A button that opens an address. */
export function link(url: string, more: Json = {}): Json {
  return { type: 2, style: 5, label: 'Open', url, ...more };
}

/** A string select of one option. */
export function select(more: Json = {}): Json {
  return { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more };
}

/** An action row. */
export function row(...components: readonly unknown[]): Json {
  return { type: 1, components };
}

/** A section of one text and a button. */
export function section(more: Json = {}): Json {
  return { type: 9, components: [text()], accessory: button(), ...more };
}

/** A container. */
export function container(...components: readonly unknown[]): Json {
  return { type: 17, components };
}

/** A file that came with the request. */
export function file(url: string = 'attachment://a.txt'): Json {
  return { type: 13, file: { url } };
}

/** A message of Components V2. */
export function shown(...components: readonly unknown[]): Json {
  return { flags: v2, components };
}
