import { fold } from '../../text/fold.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** Words that are looked at; a language shows in far fewer. */
const MOST_WORDS = 3000;
/** Fewer words than these show nothing. */
const LEAST_WORDS = 20;
/**
 * Share of common English words that English has. News in English has 0.35 to 0.5; German,
 * Dutch, French, Spanish and Italian, which share `in`, `a`, `on` or `was` with it, 0.03 to 0.15.
 */
const LEAST_SHARE = 0.22;

/** Tells whether a text is English, by its share of common English words. */
export function isEnglish(text: string): boolean {
  const words: string[] = [];
  for (const { 0: word } of text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu)) {
    words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  if (words.length < LEAST_WORDS) return true;
  const common = words.filter((word) =>
    isStopWord(fold(word.replace(/['’]/gu, ''))),
  ).length;
  return common >= words.length * LEAST_SHARE;
}
