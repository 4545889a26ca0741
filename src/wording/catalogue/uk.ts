import type { Catalogue } from './translation.ts';
import { answers } from './uk/answers.ts';
import { help } from './uk/help.ts';
import { refusals } from './uk/refusals.ts';

/** What the bot says, in Ukrainian. */
export const uk: Catalogue = { ...answers, ...refusals, ...help };
