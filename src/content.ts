import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article/article.ts';
import { ArticleError } from './article/article-error.ts';
import { parseFrontMatter } from './article/front-matter.ts';
import { lineAt } from './article/line-at.ts';
import { type ArticleFile, parseArticle } from './article/parse-article.ts';

/** Largest file of an article: a long magazine story has about 100 kB. */
const limitBytes = 1_000_000;
const ending = '.md';

/** Tells why the articles cannot be read: all that is wrong, a line of the message each. */
export class ContentError extends AggregateError {
  override readonly name = 'ContentError';

  constructor(errors: readonly Error[]) {
    super(errors, errors.map((error) => error.message).join('\n'));
  }
}

/**
 * Reads the articles that ship with the bot: every `.md` file that lies in `folder`, in
 * the order of their numbers. Other endings, hidden files and folders in it are not
 * read; every other `.md` file is an article, a README too.
 *
 * @throws {ContentError} If the folder cannot be read or has no article, or with all
 * faults of all files: the bot must not start with half of its articles.
 */
export async function readContent(folder: string): Promise<readonly Article[]> {
  const { articles, errors } = await readReadable(folder);
  if (errors.length > 0) throw new ContentError(errors);
  return articles;
}

/** Articles that could be read, and why others could not. */
export interface ReadableContent {
  readonly articles: readonly Article[];
  readonly errors: readonly Error[];
}

/**
 * Reads those articles that can be read, as {@link readContent} does, and says what is wrong
 * with the others. For what must be done nevertheless.
 *
 * @throws {ContentError} If the folder cannot be read or has no article.
 */
export async function readReadable(folder: string): Promise<ReadableContent> {
  const files: ArticleFile[] = [];
  const articles: Article[] = [];
  const errors: Error[] = [];
  // One after the other, so that a large folder does not run out of file handles.
  for (const slug of await readSlugs(folder)) {
    try {
      const file = { slug, source: await readSource(folder, slug) };
      files.push(file);
      articles.push(parseArticle(file));
    } catch (error) {
      // The others are read all the same: whoever mends the folder wants all its faults.
      if (!(error instanceof ArticleError)) throw error;
      errors.push(error);
    }
  }
  errors.push(...findRepeatedNumbers(files));
  const sorted = articles.toSorted((one, other) => numberOf(one) - numberOf(other));
  return { articles: sorted, errors };
}

/** Slugs cannot repeat: they are the names of files in one folder, in small letters. */
async function readSlugs(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw folderError(folder, `it ${describeCause(cause)}`, { cause });
  });
  const articles = names.filter(isArticleName).toSorted();
  if (articles.length === 0) throw folderError(folder, 'it has no ".md" file');
  return articles.map((name) => name.slice(0, -ending.length));
}

function isArticleName(name: string): boolean {
  return name.endsWith(ending) && !name.startsWith('.');
}

function folderError(
  folder: string,
  reason: string,
  options?: ErrorOptions,
): ContentError {
  const cure =
    'put articles there, or set CONTENT_DIR to their folder (see .env.example)';
  const message = `Cannot read content folder "${folder}": ${reason}: ${cure}`;
  return new ContentError([new Error(message, options)]);
}

async function readSource(folder: string, slug: string): Promise<string> {
  const path = join(folder, `${slug}${ending}`);
  const status = await stat(path).catch((cause) => rethrowCause(slug, cause));
  const { size } = status;
  // Of a pipe or a device nobody knows when it ends; of a folder reading it says so.
  if (!status.isFile() && !status.isDirectory()) {
    throw fileError(slug, 'file is a pipe or a device: put a file in its place');
  }
  if (size > limitBytes) {
    throw fileError(slug, `file has ${size} bytes: keep it to ${limitBytes}`);
  }
  const bytes = await readFile(path).catch((cause) => rethrowCause(slug, cause));
  const source = bytes.toString('utf8');
  if (isUtf8(bytes)) return source;
  // The decoder puts U+FFFD where the bytes are no text.
  const line = lineAt(source, source.indexOf('\uFFFD'));
  throw fileError(slug, 'file is not UTF-8: save it as UTF-8', line);
}

function rethrowCause(slug: string, cause: unknown): never {
  throw fileError(slug, `file ${describeCause(cause)}: mend it, or move it away`);
}

function fileError(slug: string, problem: string, line?: number): ArticleError {
  return new ArticleError(`${slug}${ending}`, [{ line: line ?? null, problem }]);
}

/** Says a fault of the file system; any other error is a bug and flies on. */
function describeCause(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'ENOTDIR') return 'is not a folder';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user';
  if (typeof code === 'string') return `cannot be read (${code})`;
  throw cause;
}

/** A number is part of every address shown, so no two articles may have the same. */
function findRepeatedNumbers(files: readonly ArticleFile[]): readonly ArticleError[] {
  const slugByNumber = new Map<string, string>();
  const errors: ArticleError[] = [];
  for (const { slug, source } of files) {
    const entry = parseFrontMatter(source).entries?.get('number');
    if (typeof entry?.value !== 'string') continue;
    const first = slugByNumber.get(entry.value);
    if (first === undefined) {
      slugByNumber.set(entry.value, slug);
    } else {
      const problem = `number ${entry.value} is that of "${first}${ending}": take one that no article has had`;
      errors.push(fileError(slug, problem, entry.line));
    }
  }
  return errors;
}

function numberOf({ id }: Article): number {
  return Number(id.slice(1));
}
