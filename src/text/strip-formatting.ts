/**
 * Marks of formatting in a chat message: `**`, `__`, `~~`, `||`, code marks, and a single
 * `*` or `_` at the edge of a word. Matches both of `*so*`; not that of `snake_case` or `2 * 3`.
 */
const FORMATTING =
  /\*\*|__|~~|\|\||`+|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;

/** Matches the "\*" of "\*not bold\*"; not the "\n" of "C:\name". */
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** Takes the formatting off a chat message: what is left is what people read. */
export function stripFormatting(message: string): string {
  return message.replace(FORMATTING, '').replace(ESCAPE, '$1');
}
