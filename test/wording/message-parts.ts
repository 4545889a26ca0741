import { IntlMessageFormat } from 'intl-messageformat';

/** The parts of an ICU message that a language must share with English. */
export interface MessageParts {
  /** `number count`, `text name`, in the order of their names. */
  readonly takes: readonly string[];
  /** Cases of each choice: `kind: other, paraphrase`. */
  readonly cases: readonly string[];
  /** Plural categories of each plural, sorted. */
  readonly plurals: readonly (readonly string[])[];
}

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Numbers of the kinds of parts (FormatJS: *icu-messageformat-parser*, TYPE). */
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;
const NAMES = ['', 'text', 'number', 'date', 'time', 'select', 'number'];

/** Reads what a message takes and which cases it tells apart. */
export function readParts(message: string, language: string): MessageParts {
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  const parts = (format.getAst() as readonly Part[]).flatMap(withInner);
  const named = parts.filter(({ type }) => type >= 1 && type <= PLURAL);
  const casesOf = ({ options = {} }: Part) => Object.keys(options).toSorted();
  return {
    takes: [
      ...new Set(named.map(({ type, value }) => `${NAMES[type]} ${value}`)),
    ].toSorted(),
    cases: parts
      .filter(({ type }) => type === SELECT)
      .map((part) => `${part.value}: ${casesOf(part).join(', ')}`)
      .toSorted(),
    plurals: parts.filter(({ type }) => type === PLURAL).map(casesOf),
  };
}

/** Values that a message can be said with, all numbers being `count`. */
export function valuesFor(
  { takes }: MessageParts,
  count: number,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    takes.map((taken) => {
      const [kind = '', name = ''] = taken.split(' ');
      return [name, kind === NAMES[NUMBER] ? count : `‹${name}›`];
    }),
  );
}

function withInner(part: Part): readonly Part[] {
  const inner = Object.values(part.options ?? {}).flatMap(({ value }) => value);
  return [part, ...inner.flatMap(withInner)];
}
