import type { Query } from '../query/query.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';

/**
 * Tells whether a passage says without a name who did what a question asks: a noun stands
 * directly before its verb ("Bakers gave away bread", of who gave away bread). Neither a
 * pronoun ("They gave") nor whom it was done to ("A man was shot", of who shot him) does.
 */
export function namesDoer({ words }: Query, text: string, passage: Span): boolean {
  const [verb] = words;
  if (verb?.kind !== 'word') return false;
  const asked = new Set(words.map(({ term }) => term));
  const tokens = splitTokens(text, passage);
  return tokens.some(({ term, start }, place) => {
    const doer = tokens[place - 1];
    if (term !== verb.term || !doer || doer.isCommon || asked.has(doer.term))
      return false;
    return text.slice(doer.end, start) === ' ' && !ADVERB.test(doer.word);
  });
}

/** Matches "later", "quickly"; does not match "baker". */
const ADVERB = /^(?:later|soon|finally|twice|once)$|ly$/u;
