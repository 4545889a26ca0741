import type { CitedPassage } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import type { Words } from '../wording/words.ts';
import { small } from './remarks.ts';
import { renderQuote } from './render-quote.ts';

/**
 * Renders the sentences that stand before or after a passage, each as a block quote of
 * its own under a small label with its address; null where there are none.
 */
export function renderContext(
  passage: CitedPassage,
  side: 'before' | 'after',
  { say }: Words,
): string | null {
  const label = say(`answer.${side}`);
  const sentences = passage[side].map(
    ({ address, span }) =>
      `${small(`${label} · ${formatAddress(address)}`)}\n${renderQuote(passage.article.text, span)}`,
  );
  return sentences.length === 0 ? null : sentences.join('\n');
}
