import { createHash } from 'node:crypto';
import { promises } from 'node:fs';

/** The folders whose sources decide what is found in an article. */
const FOLDERS = ['article', 'attribution', 'event', 'index', 'ranking', 'text'] as const;

/**
 * Returns a name for the rules by which articles are read: another one whenever a source
 * of theirs has changed, so that nobody can forget to raise a number.
 */
export async function readRulesVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const url = new URL(`../${folder}/`, import.meta.url);
    const names = await promises.readdir(url, { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort())
      hash
        .update(`${folder}/${name}\n`)
        .update(await promises.readFile(new URL(name, url)));
  }
  return hash.digest('base64url').slice(0, VERSION_CHARS);
}

/** 96 bits: no two are the same by chance. */
const VERSION_CHARS = 16;
