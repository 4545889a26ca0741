import { answers } from './en/answers.ts';
import { help } from './en/help.ts';
import { refusals } from './en/refusals.ts';

/** All that the bot says: sections of messages, each an ICU message. */
export type English = typeof answers & typeof refusals & typeof help;

/** English, the source of the catalogue. */
export const en: English = { ...answers, ...refusals, ...help };
