import { answers } from './pt-br/answers.ts';
import { help } from './pt-br/help.ts';
import { refusals } from './pt-br/refusals.ts';
import type { Catalogue } from './translation.ts';

/** What the bot says, in Brazilian Portuguese. */
export const ptBr: Catalogue = { ...answers, ...refusals, ...help };
