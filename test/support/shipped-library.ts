import { fileURLToPath } from 'node:url';
import type { Library } from '../../src/answer/library.ts';
import { readContent } from '../../src/content.ts';
import { buildLibrary } from '../../src/library/build-library.ts';

/** Where the articles that ship lie. */
const CONTENT_DIR = fileURLToPath(new URL('../../content', import.meta.url));

/** Builds the library of the articles that ship. */
export async function shippedLibrary(): Promise<Library> {
  return buildLibrary(await readContent(CONTENT_DIR));
}
