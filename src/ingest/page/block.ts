import type { PageElement } from './dom.ts';

/** A run of text of a page with nothing but inline elements in it. */
export interface Block {
  /** White space in it is one space; not empty. */
  readonly text: string;
  /** 1 for `h1` to 6; 0 for what is no heading. */
  readonly headingDepth: number;
  /** Whether it stands in a list, or in a block quotation. */
  readonly isItem: boolean;
  readonly isQuote: boolean;
  /** Share of its characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** The block element that holds it, and the one around that. */
  readonly element: PageElement;
  readonly container: PageElement | null;
  /** The innermost `article` element that holds it. */
  readonly article: PageElement | null;
  /** Whether it is in something beside the article: a menu, a caption, related links. */
  readonly isBeside: boolean;
}

/** `.`, `.”`, `?)`, `。`: how a sentence ends; `:` and `;` go on below. Not `Read more`. */
const sentenceEnd = /[.!?…:;。！？।؟۔][\s"'“”‘’«»)\]]*$/u;

/** Tells whether a block ends as a sentence does. */
export function endsSentence({ text }: { readonly text: string }): boolean {
  return sentenceEnd.test(text);
}

/** How many words, near enough: white space between them, or two characters of Chinese. */
export function countWords(text: string): number {
  const spaced = text.split(' ').length;
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return spaced + Math.floor((wide?.length ?? 0) / 2);
}

/** Tells whether a block is a paragraph of prose and not a line of a menu or a label. */
export function isProse(block: Block): boolean {
  const words = countWords(block.text);
  if (block.linkShare > 0.5 || block.headingDepth > 0) return false;
  return words >= 25 || (words >= 7 && endsSentence(block));
}
