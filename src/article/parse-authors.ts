import { collapseWhiteSpace } from './white-space.ts';

/** `[[Ann Lee]]`, as Obsidian links a note. */
const noteLink = /^\[\[(?<name>[^\]]*)\]\]$/u;
/** `By Ann Lee`; not `Byron Lee`. */
const byline = /^by /iu;
/** The `, ` and ` and ` of `A, B and C`, and of `A, B, and C`; not the `and` of `Sandra`. */
const separator = / ?, ?(?:and )?| (?:and|&) /iu;

/**
 * Reads the names of an article's authors: a list gives one each as it stands, so that
 * `Ann Lee, MD` can be written there; one text is parted at commas and `and`. A leading
 * `By` and the brackets of `[[Ann Lee]]` are off. A name stays as it is printed.
 *
 * @example
 * parseAuthors('By Ann Lee, Bo Ray and [[Cy Orr]]'); // ['Ann Lee', 'Bo Ray', 'Cy Orr']
 */
export function parseAuthors(value: string | readonly string[]): readonly string[] {
  const names =
    typeof value === 'string' ? collapseWhiteSpace(value).split(separator) : value;
  return names.map(parseName).filter((name) => name !== '');
}

function parseName(text: string): string {
  const name = collapseWhiteSpace(text).replace(byline, '');
  return noteLink.exec(name)?.groups?.['name']?.trim() ?? name;
}
