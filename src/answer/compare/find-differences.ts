import { findAttributions } from '../../attribution/find-attributions.ts';
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
  return {
    text,
    sentences: split.sentences,
    attributions: findAttributions(text, split),
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
  const { text, published } = reading.article;
  const found = message.sentences.flatMap((sentence) => {
    const printed = nearestSentence({ text: message.text, sentence }, { text, passage });
    if (!printed) return [];
    return [
      ...compareSentences({
        message: { text: message.text, span: sentence },
        passage: { text, span: printed },
        published,
      }),
      ...compareSpeakers(message, sentence, { reading, printed }),
    ];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

function nearestSentence(
  ours: { readonly text: string; readonly sentence: Span },
  { text, passage }: { readonly text: string; readonly passage: readonly Span[] },
): Span | null {
  const terms = termsOf(ours.text, ours.sentence);
  let best: Span | null = null;
  let most = LEAST_SHARED - 1;
  for (const printed of passage) {
    const shared = [...termsOf(text, printed)].filter((term) => terms.has(term)).length;
    if (shared > most) [best, most] = [printed, shared];
  }
  return best;
}

function termsOf(text: string, span: Span): ReadonlySet<string> {
  const tokens = splitTokens(text, span).filter(({ isCommon }) => !isCommon);
  return new Set(tokens.map(({ term }) => term));
}
