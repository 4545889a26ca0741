import type { CitedPassage } from '../answer/answer.ts';
import { formatAddress } from '../article/address.ts';
import { renderQuote } from './render-quote.ts';

/**
 * Renders the sentences that stand before or after a passage, each as a block quote of
 * its own under a small label with its address; null where there are none.
 */
export function renderContext(
  passage: CitedPassage,
  side: 'before' | 'after',
): string | null {
  const label = side === 'before' ? 'Before' : 'After';
  const sentences = passage[side].map(
    ({ address, span }) =>
      `-# ${label} · ${formatAddress(address)}\n${renderQuote(passage.article.text, span)}`,
  );
  return sentences.length === 0 ? null : sentences.join('\n');
}
