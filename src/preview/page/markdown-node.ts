/** A piece of formatted text: what Discord's client makes of Markdown. */
export type MarkdownNode =
  | { readonly kind: 'text' | 'code' | 'code-block' | 'mention'; readonly text: string }
  | { readonly kind: MarkdownSpan; readonly content: readonly MarkdownNode[] }
  | {
      readonly kind: 'heading';
      /** 1 to 3 */
      readonly level: number;
      readonly content: readonly MarkdownNode[];
    }
  | {
      readonly kind: 'link';
      /** Begins with `http:` or `https:`. */
      readonly url: string;
      readonly content: readonly MarkdownNode[];
    }
  | {
      readonly kind: 'time';
      /** Seconds since 1970. */
      readonly at: number;
      /** One letter: t, T, d, D, f, F or R (DOCS `reference.mdx#message-formatting`). */
      readonly format: string;
    }
  | {
      readonly kind: 'list';
      /** The first number; null for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly kind: 'break' };

/** Formats that only surround text. */
export type MarkdownSpan =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'quote'
  | 'small';
