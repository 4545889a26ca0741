import type { Catalogue } from './translation.ts';
import { answers } from './zh-tw/answers.ts';
import { help } from './zh-tw/help.ts';
import { refusals } from './zh-tw/refusals.ts';

/** What the bot says, in Chinese as written in Taiwan. */
export const zhTw: Catalogue = { ...answers, ...refusals, ...help };
