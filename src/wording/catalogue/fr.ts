import { answers } from './fr/answers.ts';
import { help } from './fr/help.ts';
import { refusals } from './fr/refusals.ts';
import type { Catalogue } from './translation.ts';

/** What the bot says, in French. */
export const fr: Catalogue = { ...answers, ...refusals, ...help };
