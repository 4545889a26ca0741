import type { Hearing } from '../../src/discord/circumstances.ts';
import type { Said } from '../../src/wording/said.ts';
import { wordsIn } from '../../src/wording/words.ts';

/** Says in English what is to be said, as a log or who runs the bot reads it. */
export function inEnglish(said: Said): string {
  return wordsIn('en').repeat(said);
}

/** How the bot speaks where all read English. */
export const ENGLISH: Hearing = { words: wordsIn('en'), publicWords: wordsIn('en') };
