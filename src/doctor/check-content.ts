import { ContentError, readContent } from '../content.ts';
import { type Finding, fine, wrong } from './finding.ts';

/** Checks that the articles that ship can be read. */
export async function checkContent(folder: string): Promise<readonly Finding[]> {
  try {
    const { length } = await readContent(folder);
    return [fine(`Articles: ${length} in "${folder}"`)];
  } catch (thrown) {
    if (!(thrown instanceof ContentError)) throw thrown;
    // What is wrong with one article may take several lines.
    return thrown.message.split('\n').map(wrong);
  }
}
