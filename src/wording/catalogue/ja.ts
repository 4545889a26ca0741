import { answers } from './ja/answers.ts';
import { help } from './ja/help.ts';
import { refusals } from './ja/refusals.ts';
import type { Catalogue } from './translation.ts';

/** What the bot says, in Japanese. */
export const ja: Catalogue = { ...answers, ...refusals, ...help };
