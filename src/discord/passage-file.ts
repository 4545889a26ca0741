import type { CitedPassage } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import { sliceSpan } from '../text/span.ts';
import type { Words } from '../wording/words.ts';
import type { TextFile } from './message-body.ts';

/**
 * Writes a whole passage as a text file, for one that is too long for a message: its
 * characters unchanged, then a blank line and where they stand.
 */
export function writePassageFile(
  { article, address, span, link }: CitedPassage,
  { say }: Words,
): TextFile {
  const source = [
    article.headline,
    article.publisher ?? say('source.no-publisher'),
    article.published ?? say('source.no-date'),
    formatAddress(address),
    ...[link?.url ?? null, article.licence, article.credit].filter(
      (part) => part !== null,
    ),
  ];
  const { first, last } = address;
  return {
    name: `${address.article}-s${first}${last > first ? `-${last}` : ''}.txt`,
    text: `${sliceSpan(article.text, span)}\n\n— ${source.join(' · ')}\n`,
  };
}
