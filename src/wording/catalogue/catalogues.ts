import type { CommandWords } from '../command-words.ts';
import type { Language } from '../language.ts';
import { answers as deAnswers } from './de/answers.ts';
import { commands as deCommands } from './de/commands.ts';
import { help as deHelp } from './de/help.ts';
import { refusals as deRefusals } from './de/refusals.ts';
import { en } from './en.ts';
import { answers as esAnswers } from './es/answers.ts';
import { commands as esCommands } from './es/commands.ts';
import { help as esHelp } from './es/help.ts';
import { refusals as esRefusals } from './es/refusals.ts';
import { answers as frAnswers } from './fr/answers.ts';
import { commands as frCommands } from './fr/commands.ts';
import { help as frHelp } from './fr/help.ts';
import { refusals as frRefusals } from './fr/refusals.ts';
import { answers as jaAnswers } from './ja/answers.ts';
import { commands as jaCommands } from './ja/commands.ts';
import { help as jaHelp } from './ja/help.ts';
import { refusals as jaRefusals } from './ja/refusals.ts';
import { answers as ptBrAnswers } from './pt-br/answers.ts';
import { commands as ptBrCommands } from './pt-br/commands.ts';
import { help as ptBrHelp } from './pt-br/help.ts';
import { refusals as ptBrRefusals } from './pt-br/refusals.ts';
import type { Catalogue } from './translation.ts';
import { answers as ukAnswers } from './uk/answers.ts';
import { commands as ukCommands } from './uk/commands.ts';
import { help as ukHelp } from './uk/help.ts';
import { refusals as ukRefusals } from './uk/refusals.ts';
import { answers as zhTwAnswers } from './zh-tw/answers.ts';
import { commands as zhTwCommands } from './zh-tw/commands.ts';
import { help as zhTwHelp } from './zh-tw/help.ts';
import { refusals as zhTwRefusals } from './zh-tw/refusals.ts';

/** What the bot says in every language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en,
  de: { ...deAnswers, ...deRefusals, ...deHelp },
  fr: { ...frAnswers, ...frRefusals, ...frHelp },
  es: { ...esAnswers, ...esRefusals, ...esHelp },
  'pt-BR': { ...ptBrAnswers, ...ptBrRefusals, ...ptBrHelp },
  ja: { ...jaAnswers, ...jaRefusals, ...jaHelp },
  'zh-TW': { ...zhTwAnswers, ...zhTwRefusals, ...zhTwHelp },
  uk: { ...ukAnswers, ...ukRefusals, ...ukHelp },
};

/** The commands in every language but English, in which `commands/` defines them. */
export const COMMAND_WORDS: Readonly<Record<Exclude<Language, 'en'>, CommandWords>> = {
  de: deCommands,
  fr: frCommands,
  es: esCommands,
  'pt-BR': ptBrCommands,
  ja: jaCommands,
  'zh-TW': zhTwCommands,
  uk: ukCommands,
};
