import type { Article } from './article.ts';
import { ArticleError, type Fault } from './article-error.ts';
import { findUnreadable, nameCharacter } from './field-problem.ts';
import { parseFrontMatter } from './front-matter.ts';
import { type Field, keysByField } from './front-matter-keys.ts';
import { lineAt } from './line-at.ts';
import type { Entry } from './parse-entries.ts';
import { findUnknownKeys, parseFields } from './parse-fields.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { PlainText } from './plain-text.ts';
import { splitHeadline } from './split-headline.ts';

/** The file of an article that ships. */
export interface ArticleFile {
  /** Its name without `.md`. */
  readonly slug: string;
  /** All of its text; a byte order mark and CRLF are fine. */
  readonly source: string;
}

/** `small-boats-2`; not `Small_Boats`, not `-`: it can stand in an address of the web. */
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const slugProblem =
  'file name is not made of small letters, digits and "-" between them: rename the file';
const blockCure = 'begin the file with front matter, keys between two lines of "---"';
const numberCure = 'add "number:" with a number that no article has had before';
const headlineCure = 'add "title:", or begin the text with a "# heading"';

/**
 * Reads an article from its Markdown file: front matter, then the text.
 *
 * The headline is `title:`, or without it the `# heading` that the text begins with. It is
 * the first paragraph of the article's text once, also where the file has it in both.
 *
 * @example
 * parseArticle({ slug: 'rain', source: '---\nnumber: 3\n---\n# Rain\n\nIt poured.' });
 * // { id: 'A3', slug: 'rain', headline: 'Rain', text: 'Rain\n\nIt poured.', … }
 *
 * @throws {ArticleError} With all faults of the file, each with its line and its cure.
 */
export function parseArticle({ slug, source }: ArticleFile): Article {
  const path = `${slug}.md`;
  const frontMatter = parseFrontMatter(source);
  const { entries, endLine, bodyStart } = frontMatter;
  if (entries === null) throw new ArticleError(path, frontMatter.faults);

  const { faults: fieldFaults, number, title, ...stated } = parseFields(entries);
  const body = parseMarkdown(source, bodyStart);
  const { headline, textStart } = splitHeadline(title, body);
  const faults: Fault[] = [
    ...frontMatter.faults,
    ...findUnknownKeys(entries),
    ...fieldFaults,
  ];
  const isSilent = (field: Field): boolean => !isFaulty(field, entries, faults);
  if (number === null && isSilent('number')) {
    // Without front matter the body begins where the file does.
    const cure = bodyStart > 1 ? numberCure : `${blockCure}; ${numberCure}`;
    faults.push({ line: endLine, problem: `number is missing: ${cure}` });
  }
  if (headline === null && isSilent('title')) {
    faults.push({ line: endLine, problem: `headline is missing: ${headlineCure}` });
  }
  faults.push(...findBodyFaults(body, { source, textStart, endLine }));
  if (!slugPattern.test(slug)) faults.push({ line: null, problem: slugProblem });
  if (faults.length > 0 || headline === null) throw new ArticleError(path, faults);

  const text = `${headline}\n\n${body.text.slice(textStart)}`;
  return { id: `A${number}`, slug, headline, text, ...stated };
}

/** Tells whether a key of `field` has a fault of its own, so that nothing is missing. */
function isFaulty(
  field: Field,
  entries: ReadonlyMap<string, Entry>,
  faults: readonly Fault[],
): boolean {
  const lines = keysByField[field].map((key) => entries.get(key)?.line);
  return faults.some(({ line }) => line !== null && lines.includes(line));
}

interface BodyPlace {
  readonly source: string;
  readonly textStart: number;
  readonly endLine: number;
}

function findBodyFaults({ text, pieces }: PlainText, place: BodyPlace): readonly Fault[] {
  if (place.textStart >= text.length) {
    const problem = 'text is missing: write the article below its front matter';
    return [{ line: place.endLine, problem }];
  }
  const unreadable = findUnreadable(text);
  if (unreadable === null) return [];
  // A piece has no line break: its line is that of each of its characters.
  const piece = pieces.findLast(({ start }) => start <= unreadable);
  const line = lineAt(place.source, piece?.source ?? 0);
  const character = nameCharacter(text, unreadable);
  const problem = `text has the unreadable character ${character}: write it anew, and save the file as UTF-8`;
  return [{ line, problem }];
}
