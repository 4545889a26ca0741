/** Matches a link up to white space or an angle bracket, with the brackets around it. */
const LINK = /<?(?<link>https?:\/\/[^\s<>]+)>?/giu;

/** Matches the marks which end a sentence, no link: the stop of "see https://a.org/b." */
const CLOSING = /^[.,;:!?'"”’*_~|\]]$/u;

/** A link in a text, and the text without it. */
export interface LinksInText {
  readonly links: readonly string[];
  /** The text with a space for each link. */
  readonly rest: string;
}

/**
 * Finds the http(s) links of a text, also in angle brackets and in Markdown
 * (`[words](https://…)`): without the marks and the bracket that only stand behind them.
 * Linear in the length.
 *
 * @example
 * findLinks('(see https://example.org/a_(b)).').links; // ['https://example.org/a_(b)']
 */
export function findLinks(text: string): LinksInText {
  const links = Array.from(text.matchAll(LINK), ({ groups }) =>
    withoutClosing(groups?.['link'] ?? ''),
  );
  return { links, rest: text.replace(LINK, ' ') };
}

function withoutClosing(link: string): string {
  let open = 0;
  for (const character of link) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
  }
  let end = link.length;
  for (; end > 0; end--) {
    const last = link.charAt(end - 1);
    const isUnopened = last === ')' && open < 0;
    if (isUnopened) open += 1;
    else if (!CLOSING.test(last)) break;
  }
  return link.slice(0, end);
}
