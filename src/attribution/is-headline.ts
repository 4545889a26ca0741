import type { Frame, TaggedText } from './tagged-text.ts';
import { Tag } from './tags.ts';
import { has } from './word-class.ts';

/**
 * Tells whether a sentence is the headline: the first paragraph, without a full stop. It often
 * has no verb ("No plans to quit, says PM") and leaves out articles and "be".
 */
export function isHeadline({ tokens }: TaggedText, { paragraph, to }: Frame): boolean {
  return paragraph === 0 && !has(tokens[to - 1], Tag.stop);
}
