import { answers } from './es/answers.ts';
import { help } from './es/help.ts';
import { refusals } from './es/refusals.ts';
import type { Catalogue } from './translation.ts';

/** What the bot says, in Spanish. */
export const es: Catalogue = { ...answers, ...refusals, ...help };
