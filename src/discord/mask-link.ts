/**
 * Writes a text as a masked link, whose address Discord neither shows nor unfolds into a
 * preview (Docs: *Markdown 101*, Masked links; the angle brackets keep the preview away).
 *
 * @param text Markdown without a link or brackets of its own, such as an address `A1·s12`.
 * @param url Without white space, brackets and escapes of them: see `PassageLink.urlInText`.
 */
export function maskLink(text: string, url: string | null): string {
  return url === null ? text : `[${text}](<${url}>)`;
}
