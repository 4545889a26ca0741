import { collapseWhiteSpace } from '../../article/white-space.ts';
import type { Block } from './block.ts';
import { blockTags, silentTags, unseenTags } from './block-tags.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { isBeside, isUnseen } from './is-beside.ts';
import { isNoteMark } from './note-mark.ts';

/** What a page shows to be read. */
export interface PageText {
  /** In the order of the page. */
  readonly blocks: readonly Block[];
  /**
   * The texts between which something interrupts the page: blocks, line breaks, buttons,
   * pictures. A text fragment of an address must lie within one of them.
   */
  readonly fragments: readonly string[];
  /** Elements beside the article, outermost ones only. */
  readonly beside: readonly PageElement[];
}

/** An element that is being read. */
interface Frame {
  readonly element: PageElement;
  readonly isBlock: boolean;
  /** Whether it is an inline element beside the article: a credit amid a paragraph. */
  readonly isLeftOut: boolean;
  readonly isBeside: boolean;
  readonly headingDepth: number;
  readonly isItem: boolean;
  readonly isQuote: boolean;
  readonly isLink: boolean;
  readonly article: PageElement | null;
  /** The nearest block element: itself, or the one around it. */
  readonly block: PageElement;
}

/** `h2`; not `hr`. */
const headingTag = /^h(?<depth>[1-6])$/u;

/**
 * Reads all text under `root` block by block. A single `<br>` is white space, unless a sentence
 * ends before it; two of them part blocks as old pages do. The cells of a row are one block.
 */
export function findBlocks(root: PageElement): PageText {
  return new BlockFinder(root).find();
}

class BlockFinder {
  readonly #blocks: Block[] = [];
  readonly #fragments: string[] = [];
  readonly #beside: PageElement[] = [];
  readonly #root: PageElement;
  readonly #pageChars: number;
  readonly #frames: Frame[] = [];
  /** Set while a block is open; texts and how many of their characters are links. */
  #parts: string[] = [];
  #linkChars = 0;
  #fragment = '';
  #isAfterBreak = false;

  constructor(root: PageElement) {
    this.#root = root;
    this.#pageChars = (root.textContent ?? '').length;
  }

  find(): PageText {
    this.#open(this.#root);
    // Pages can be nested deeper than functions can call themselves.
    let node = this.#root.firstChild ?? this.#leave(this.#root);
    while (node !== null) node = this.#visit(node);
    this.#closeBlock();
    return { blocks: this.#blocks, fragments: this.#fragments, beside: this.#beside };
  }

  /** Reads a node and returns the next one in the order of the page. */
  #visit(node: PageNode): PageNode | null {
    if (isElement(node)) {
      if (this.#enter(node)) return node.firstChild ?? this.#leave(node);
    } else if (isText(node)) this.#addText(node.textContent ?? '');
    return node.nextSibling ?? this.#leave(node.parentNode);
  }

  /** Begins an element; false where there is nothing to be read in it. */
  #enter(element: PageElement): boolean {
    const tag = element.localName;
    if (tag === 'br') {
      this.#addBreak();
      return false;
    }
    if (silentTags.has(tag)) {
      if (!unseenTags.has(tag)) this.#closeFragment();
      return false;
    }
    if (tag === 'button') this.#closeFragment();
    if (tag === 'button' || isUnseen(element) || isNoteMark(element)) return false;
    this.#open(element);
    return true;
  }

  #open(element: PageElement): void {
    const outer = this.#frames.at(-1);
    const tag = element.localName;
    const isBlock = outer === undefined || blockTags.has(tag);
    if (isBlock) this.#closeBlock();
    else if (tag === 'td' || tag === 'th') this.#addText(' ');
    if (outer === undefined) this.#frames.push(outermost(element));
    else {
      const about = { pageChars: this.#pageChars, isBlock };
      const isNewBeside = !outer.isBeside && isBeside(element, about);
      if (isNewBeside) this.#beside.push(element);
      this.#frames.push(within(outer, element, { isBlock, isNewBeside }));
    }
  }

  /** Ends the elements that end after `element`; returns what follows them. */
  #leave(element: PageElement | null): PageNode | null {
    let left = element;
    while (left !== null) {
      if (this.#frame.isBlock) this.#closeBlock();
      this.#frames.pop();
      if (left === this.#root || this.#frames.length === 0) return null;
      if (left.nextSibling !== null) return left.nextSibling;
      left = left.parentNode;
    }
    return null;
  }

  get #frame(): Frame {
    const frame = this.#frames.at(-1);
    if (frame === undefined) throw new RangeError('Cannot read text outside of the page');
    return frame;
  }

  #addText(text: string): void {
    if (text === '') return;
    this.#fragment += text;
    if (this.#frame.isLeftOut) return;
    this.#parts.push(text);
    if (text.trim() === '') return;
    this.#isAfterBreak = false;
    if (this.#frame.isLink) this.#linkChars += text.trim().length;
  }

  #addBreak(): void {
    this.#closeFragment();
    const ended = /[.!?…:”"’)]\s*$/u.test(this.#parts.at(-1) ?? '');
    if (this.#isAfterBreak || ended) this.#closeBlock();
    else this.#parts.push(' ');
    this.#isAfterBreak = true;
  }

  #closeFragment(): void {
    const text = collapseWhiteSpace(this.#fragment);
    if (text !== '') this.#fragments.push(text);
    this.#fragment = '';
  }

  #closeBlock(): void {
    this.#closeFragment();
    const text = collapseWhiteSpace(this.#parts.join(''));
    const linkChars = this.#linkChars;
    this.#parts = [];
    this.#linkChars = 0;
    this.#isAfterBreak = false;
    const frame = this.#frames.at(-1);
    // A no-break space alone is how editors make an empty line.
    if (text.trim() === '' || frame === undefined) return;
    this.#blocks.push({
      text,
      headingDepth: frame.headingDepth,
      isItem: frame.isItem,
      isQuote: frame.isQuote,
      linkShare: Math.min(1, linkChars / text.length),
      element: frame.block,
      container: frame.block.parentNode,
      article: frame.article,
      isBeside: frame.isBeside,
    });
  }
}

function outermost(element: PageElement): Frame {
  return {
    element,
    isBlock: true,
    isLeftOut: false,
    isBeside: false,
    headingDepth: 0,
    isItem: false,
    isQuote: false,
    isLink: false,
    article: null,
    block: element,
  };
}

/** What is true of an element for what it is, or for what it is in. */
function within(
  outer: Frame,
  element: PageElement,
  is: { readonly isBlock: boolean; readonly isNewBeside: boolean },
): Frame {
  const tag = element.localName;
  const depth = headingTag.exec(tag)?.groups?.['depth'];
  const isLink = tag === 'a' && element.hasAttribute('href');
  return {
    element,
    isBlock: is.isBlock,
    isLeftOut: !is.isBlock && (is.isNewBeside || outer.isLeftOut),
    isBeside: is.isNewBeside || outer.isBeside,
    headingDepth: depth === undefined ? outer.headingDepth : Number(depth),
    isItem: tag === 'li' || outer.isItem,
    isQuote: tag === 'blockquote' || outer.isQuote,
    isLink: isLink || outer.isLink,
    article: tag === 'article' ? element : outer.article,
    block: is.isBlock ? element : outer.block,
  };
}
