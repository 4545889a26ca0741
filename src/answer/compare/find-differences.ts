import type { Article } from '../../article/article.ts';
import type { Attribution } from '../../attribution/attribution.ts';
import { findAttributions } from '../../attribution/find-attributions.ts';
import { rememberSpans } from '../../text/remember-spans.ts';
import type { Span } from '../../text/span.ts';
import { splitText } from '../../text/split-text.ts';
import { splitTokens } from '../../text/tokens.ts';
import type { Reading } from '../library.ts';
import { compareSentences } from './compare-sentences.ts';
import { compareSpeakers, type ReportingMessage } from './compare-speakers.ts';
import type { Difference } from './difference.ts';

/** A message that is compared, split into its sentences. */
export interface ComparedMessage extends ReportingMessage {
  readonly sentences: readonly Span[];
}

/** Sentences that share fewer telling words are about other things. */
const LEAST_SHARED = 2;

/** Reads a message so that it can be compared with passages. */
export function readMessage(text: string): ComparedMessage {
  const split = splitText(text);
  let attributions: readonly Attribution[] | undefined;
  return {
    text,
    sentences: split.sentences,
    // Looked for only where a passage names somebody too.
    get attributions() {
      attributions ??= findAttributions(text, split);
      return attributions;
    },
  };
}

/**
 * Finds what differs between a message and a passage where they correspond: each sentence
 * of the message is compared with the one of the passage that shares most words with it,
 * and there only what is said of the same thing. Each difference once.
 *
 * @param passage The sentences of the passage.
 */
export function findDifferences(
  message: ComparedMessage,
  reading: Reading,
  passage: readonly Span[],
): readonly Difference[] {
  const { article } = reading;
  const found = message.sentences.flatMap((sentence) => {
    const printed = nearestSentence({ message, sentence }, { article, passage });
    if (!printed) return [];
    return [
      ...compareSentences({
        message: { source: message, span: sentence },
        passage: { source: article, span: printed },
      }),
      ...compareSpeakers(message, sentence, { reading, printed }),
    ];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

function nearestSentence(
  { message, sentence }: { readonly message: ComparedMessage; readonly sentence: Span },
  { article, passage }: { readonly article: Article; readonly passage: readonly Span[] },
): Span | null {
  const terms = termsIn(message, sentence);
  let best: Span | null = null;
  let most = LEAST_SHARED - 1;
  for (const printed of passage) {
    const shared = [...termsIn(article, printed)].filter((term) =>
      terms.has(term),
    ).length;
    if (shared > most) [best, most] = [printed, shared];
  }
  return best;
}

const termsIn = rememberSpans(
  (source: { readonly text: string }, span): ReadonlySet<string> => {
    const tokens = splitTokens(source.text, span).filter(({ isCommon }) => !isCommon);
    return new Set(tokens.map(({ term }) => term));
  },
);
