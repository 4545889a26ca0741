/** `[[Ann Lee]]`, as Obsidian links a note. */
const noteLink = /^\[\[(?<name>[^\]]*)\]\]$/u;
/** `By Ann Lee`; not `Byron Lee`. */
const byline = /^by\s+/iu;
/** The `, ` and ` and ` of `A, B and C`, and of `A, B, and C`; not the `and` of `Sandra`. */
const separator = /\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/iu;

/**
 * Reads the names of an article's authors: a list gives one each as it stands, so that
 * `Ann Lee, MD` can be written there; one text is parted at commas and `and`. A leading
 * `By` and the brackets of `[[Ann Lee]]` are off. A name stays as it is printed.
 *
 * @example
 * parseAuthors('By Ann Lee, Bo Ray and [[Cy Orr]]'); // ['Ann Lee', 'Bo Ray', 'Cy Orr']
 */
export function parseAuthors(value: string | readonly string[]): readonly string[] {
  const names = typeof value === 'string' ? value.trim().split(separator) : value;
  return names.map(parseName).filter((name) => name !== '');
}

function parseName(text: string): string {
  const name = text.trim().replace(byline, '').trim();
  return noteLink.exec(name)?.groups?.['name']?.trim() ?? name;
}
