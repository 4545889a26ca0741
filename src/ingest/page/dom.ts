import { parseHTML } from 'linkedom';

/** What of a DOM node is used here; linkedom's own types need a browser's. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

/** What of a DOM element is used here. */
export interface PageElement extends PageNode {
  /** The tag in small letters, `p`. */
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** What of a DOM document is used here. */
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly head: PageElement | null;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** A comment, `<!DOCTYPE html>`, `<?xml …?>`, white space: what may stand before `<html>`. */
const beforeHtml = /<!--[\s\S]*?-->|<[!?][^>]*>|\s+/uy;
/** `<html lang="en">`, also once more, as templates in templates write it. */
const htmlTag = /<html(?:\s[^>]*)?>/iuy;
/** Characters in which the tag of `html` is looked for. */
const OPENING_CHARS = 20_000;
const bodyTag = /<body[\s>]/iu;
/** `</head>`; what follows it is the body, also where that has no tag. */
const headEnd = /<\/head\s*>/iu;

/**
 * Parses a page. A page may leave out the tags of `html` and `body`, and a fragment has none:
 * the parser finds a body only where the tags are there. Nothing of it runs or is loaded.
 */
export function parsePage(html: string): PageDocument {
  // The classes of linkedom have these members; its types name those of a browser.
  return parseHTML(withTags(html)).document as unknown as PageDocument;
}

function withTags(html: string): string {
  const { opening, end } = readOpening(html);
  const inside = html.slice(end);
  if (bodyTag.test(inside)) return `${opening}${inside}`;
  if (headEnd.test(inside))
    return `${opening}${inside.replace(headEnd, '</head><body>')}`;
  return `${opening}<head></head><body>${inside}`;
}

/** Finds the tag of `html` that no comment hides, and where what it holds begins. */
function readOpening(page: string): { readonly opening: string; readonly end: number } {
  // A comment that never closes is looked for to the end, so the end is near.
  const html = page.slice(0, OPENING_CHARS);
  let opening = '<html>';
  let end = 0;
  for (;;) {
    beforeHtml.lastIndex = end;
    htmlTag.lastIndex = end;
    const tag = htmlTag.exec(html)?.[0];
    const skipped = tag ?? beforeHtml.exec(html)?.[0];
    if (skipped === undefined) return { opening, end };
    if (tag !== undefined && opening === '<html>') opening = tag;
    end += skipped.length;
  }
}

/** Tells whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Tells whether a node is a text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/** `tag-floods`, `category-video`: what an article is about, as blog programs write it. */
const topicClass = /(?:^|\s)(?:tag|category|topic|section|channel|author)-\S+/giu;

/** The words of a `class` and an `id`: `Article-relatedLinks` gives article, related, links. */
export function nameWords(element: PageElement): readonly string[] {
  const classes = (element.getAttribute('class') ?? '').replace(topicClass, ' ');
  return `${classes} ${element.getAttribute('id') ?? ''}`
    .replace(/(?<small>[a-z])(?=[A-Z])/gu, '$<small>-')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}
