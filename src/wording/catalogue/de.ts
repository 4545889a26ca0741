import { answers } from './de/answers.ts';
import { help } from './de/help.ts';
import { refusals } from './de/refusals.ts';
import type { Catalogue } from './translation.ts';

/** What the bot says, in German. */
export const de: Catalogue = { ...answers, ...refusals, ...help };
