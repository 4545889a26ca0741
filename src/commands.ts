import { addThisArticle } from '../commands/add-this-article.ts';
import { article } from '../commands/article.ts';
import { ask } from '../commands/ask.ts';
import { cite } from '../commands/cite.ts';
import { findPassages } from '../commands/find-passages.ts';
import { help } from '../commands/help.ts';
import { how } from '../commands/how.ts';
import { library } from '../commands/library.ts';
import { pins } from '../commands/pins.ts';
import { privacy } from '../commands/privacy.ts';
import { settings } from '../commands/settings.ts';
import { verify } from '../commands/verify.ts';
import { verifyQuotation } from '../commands/verify-quotation.ts';
import { what } from '../commands/what.ts';
import { when } from '../commands/when.ts';
import { where } from '../commands/where.ts';
import { who } from '../commands/who.ts';
import type { Command } from './discord/command.ts';

/** All commands, in the order in which people see them in `/help` and in Discord's list. */
export const commands: readonly Command[] = [
  who,
  what,
  when,
  where,
  how,
  ask,
  verify,
  cite,
  article,
  findPassages,
  verifyQuotation,
  addThisArticle,
  library,
  pins,
  settings,
  help,
  privacy,
];
