import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** So many words before and after a figure say of what it is. */
const NEAR_WORDS = 5;

/** Returns the telling words near a span that are of its clause. */
export function wordsNear(
  text: string,
  tokens: readonly Token[],
  { start, end }: Span,
): ReadonlySet<string> {
  const before = tokens
    .filter((token) => token.end <= start)
    .slice(-NEAR_WORDS)
    .filter((token) => !MARK.test(text.slice(token.end, start)));
  const after = tokens
    .filter((token) => token.start >= end)
    .slice(0, NEAR_WORDS)
    .filter((token) => !MARK.test(text.slice(end, token.start)));
  const telling = [...before, ...after].filter(({ isCommon }) => !isCommon);
  return new Set(telling.map(({ term }) => term));
}

/** What ends a clause: "bent 14 cables, | wounding 3". */
const MARK = /[,;:!?()—–“”"]|\.\s/u;
