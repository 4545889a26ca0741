import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { English } from './catalogue/en.ts';

/** The name of a message: its section and its place in it, `answer.closest`. */
export type MessageKey = {
  [Section in keyof English]: `${Section}.${keyof English[Section] & string}`;
}[keyof English];

type MessageAt<Key extends MessageKey> = Key extends `${infer Section}.${infer Name}`
  ? Section extends keyof English
    ? Name extends keyof English[Section]
      ? English[Section][Name]
      : never
    : never
  : never;

/**
 * What a message takes: texts, which must be Markdown where they are from outside, other
 * messages, and numbers.
 */
export type ValuesOf<Key extends MessageKey> = GetICUArgs<
  MessageAt<Key> & string,
  { ICUNumberArgument: number; ICUDateArgument: Date; ICUArgument: string | Said }
>;

/** The values of a message as arguments: none for one that takes none. */
export type ValuesArguments<Key extends MessageKey> = [keyof ValuesOf<Key>] extends [
  never,
]
  ? readonly []
  : readonly [values: ValuesOf<Key>];

/** Something to be said in whatever language the reader has. */
export interface Said {
  readonly key: MessageKey;
  /** Those that the message takes. */
  readonly values: Readonly<Record<string, string | number | Date | Said>>;
}

/**
 * Names something to be said where the reader's language is not known yet, as where a
 * question cannot be understood.
 */
export function said<Key extends MessageKey>(
  key: Key,
  ...values: ValuesArguments<Key>
): Said {
  // The type of the arguments has seen to it that they are those of the message.
  return { key, values: (values[0] ?? {}) as Said['values'] };
}
