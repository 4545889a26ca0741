/** Links that are looked at: a message of 2,000 characters has some hundred at most. */
const MOST_LINKS = 25;

/**
 * Finds the web addresses in a text, each once, in their order. Angle brackets, the brackets
 * of a masked link and the punctuation of the sentence around it are no part of one.
 *
 * @example
 * findLinks('Read <https://example.org/a>, and https://example.org/b.');
 * // ['https://example.org/a', 'https://example.org/b']
 */
export function findLinks(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [written] of text.matchAll(WRITTEN)) {
    const link = withoutSentence(written);
    if (URL.canParse(link)) found.add(new URL(link).href);
    if (found.size === MOST_LINKS) break;
  }
  return [...found];
}

// Matches "https://example.org/a_(b)." in "see https://example.org/a_(b). Then"; not "ftp://x".
const WRITTEN = /https?:\/\/[^\s<>"|]+/giu;

/** Takes off what follows a link: "." and ",", and a bracket that is not opened in it. */
function withoutSentence(written: string): string {
  let unopened = count(written, ')') - count(written, '(');
  let end = written.length;
  for (; end > 0; end -= 1) {
    const last = written.charAt(end - 1);
    const isClosing = last === ')' && unopened > 0;
    if (!isClosing && !TRAILING.includes(last)) break;
    if (isClosing) unopened -= 1;
  }
  return written.slice(0, end);
}

/** What ends a sentence or a piece of Markdown, and no address. */
const TRAILING = [...`.,;:!?'’”*_~\`]}`];

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
