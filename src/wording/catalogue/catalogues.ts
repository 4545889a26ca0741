import type { CommandWords } from '../command-words.ts';
import type { Language } from '../language.ts';
import { answers as deAnswers } from './de/answers.ts';
import { commands as deCommands } from './de/commands.ts';
import { feeds as deFeeds } from './de/feeds.ts';
import { frontMatter as deFrontMatter } from './de/front-matter.ts';
import { help as deHelp } from './de/help.ts';
import { intake as deIntake } from './de/intake.ts';
import { pins as dePins } from './de/pins.ts';
import { refusals as deRefusals } from './de/refusals.ts';
import { settings as deSettings } from './de/settings.ts';
import { shelf as deShelf } from './de/shelf.ts';
import { verify as deVerify } from './de/verify.ts';
import { en } from './en.ts';
import { answers as esAnswers } from './es/answers.ts';
import { commands as esCommands } from './es/commands.ts';
import { feeds as esFeeds } from './es/feeds.ts';
import { frontMatter as esFrontMatter } from './es/front-matter.ts';
import { help as esHelp } from './es/help.ts';
import { intake as esIntake } from './es/intake.ts';
import { pins as esPins } from './es/pins.ts';
import { refusals as esRefusals } from './es/refusals.ts';
import { settings as esSettings } from './es/settings.ts';
import { shelf as esShelf } from './es/shelf.ts';
import { verify as esVerify } from './es/verify.ts';
import { answers as frAnswers } from './fr/answers.ts';
import { commands as frCommands } from './fr/commands.ts';
import { feeds as frFeeds } from './fr/feeds.ts';
import { frontMatter as frFrontMatter } from './fr/front-matter.ts';
import { help as frHelp } from './fr/help.ts';
import { intake as frIntake } from './fr/intake.ts';
import { pins as frPins } from './fr/pins.ts';
import { refusals as frRefusals } from './fr/refusals.ts';
import { settings as frSettings } from './fr/settings.ts';
import { shelf as frShelf } from './fr/shelf.ts';
import { verify as frVerify } from './fr/verify.ts';
import { answers as jaAnswers } from './ja/answers.ts';
import { commands as jaCommands } from './ja/commands.ts';
import { feeds as jaFeeds } from './ja/feeds.ts';
import { frontMatter as jaFrontMatter } from './ja/front-matter.ts';
import { help as jaHelp } from './ja/help.ts';
import { intake as jaIntake } from './ja/intake.ts';
import { pins as jaPins } from './ja/pins.ts';
import { refusals as jaRefusals } from './ja/refusals.ts';
import { settings as jaSettings } from './ja/settings.ts';
import { shelf as jaShelf } from './ja/shelf.ts';
import { verify as jaVerify } from './ja/verify.ts';
import { answers as ptBrAnswers } from './pt-br/answers.ts';
import { commands as ptBrCommands } from './pt-br/commands.ts';
import { feeds as ptBrFeeds } from './pt-br/feeds.ts';
import { frontMatter as ptBrFrontMatter } from './pt-br/front-matter.ts';
import { help as ptBrHelp } from './pt-br/help.ts';
import { intake as ptBrIntake } from './pt-br/intake.ts';
import { pins as ptBrPins } from './pt-br/pins.ts';
import { refusals as ptBrRefusals } from './pt-br/refusals.ts';
import { settings as ptBrSettings } from './pt-br/settings.ts';
import { shelf as ptBrShelf } from './pt-br/shelf.ts';
import { verify as ptBrVerify } from './pt-br/verify.ts';
import type { Catalogue } from './translation.ts';
import { answers as ukAnswers } from './uk/answers.ts';
import { commands as ukCommands } from './uk/commands.ts';
import { feeds as ukFeeds } from './uk/feeds.ts';
import { frontMatter as ukFrontMatter } from './uk/front-matter.ts';
import { help as ukHelp } from './uk/help.ts';
import { intake as ukIntake } from './uk/intake.ts';
import { pins as ukPins } from './uk/pins.ts';
import { refusals as ukRefusals } from './uk/refusals.ts';
import { settings as ukSettings } from './uk/settings.ts';
import { shelf as ukShelf } from './uk/shelf.ts';
import { verify as ukVerify } from './uk/verify.ts';
import { answers as zhTwAnswers } from './zh-tw/answers.ts';
import { commands as zhTwCommands } from './zh-tw/commands.ts';
import { feeds as zhTwFeeds } from './zh-tw/feeds.ts';
import { frontMatter as zhTwFrontMatter } from './zh-tw/front-matter.ts';
import { help as zhTwHelp } from './zh-tw/help.ts';
import { intake as zhTwIntake } from './zh-tw/intake.ts';
import { pins as zhTwPins } from './zh-tw/pins.ts';
import { refusals as zhTwRefusals } from './zh-tw/refusals.ts';
import { settings as zhTwSettings } from './zh-tw/settings.ts';
import { shelf as zhTwShelf } from './zh-tw/shelf.ts';
import { verify as zhTwVerify } from './zh-tw/verify.ts';

/** What the bot says in every language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en,
  de: {
    ...deAnswers,
    ...deRefusals,
    ...deHelp,
    ...deShelf,
    ...dePins,
    ...deSettings,
    ...deVerify,
    ...deFeeds,
    ...deIntake,
    ...deFrontMatter,
  },
  fr: {
    ...frAnswers,
    ...frRefusals,
    ...frHelp,
    ...frShelf,
    ...frPins,
    ...frSettings,
    ...frVerify,
    ...frFeeds,
    ...frIntake,
    ...frFrontMatter,
  },
  es: {
    ...esAnswers,
    ...esRefusals,
    ...esHelp,
    ...esShelf,
    ...esPins,
    ...esSettings,
    ...esVerify,
    ...esFeeds,
    ...esIntake,
    ...esFrontMatter,
  },
  'pt-BR': {
    ...ptBrAnswers,
    ...ptBrRefusals,
    ...ptBrHelp,
    ...ptBrShelf,
    ...ptBrPins,
    ...ptBrSettings,
    ...ptBrVerify,
    ...ptBrFeeds,
    ...ptBrIntake,
    ...ptBrFrontMatter,
  },
  ja: {
    ...jaAnswers,
    ...jaRefusals,
    ...jaHelp,
    ...jaShelf,
    ...jaPins,
    ...jaSettings,
    ...jaVerify,
    ...jaFeeds,
    ...jaIntake,
    ...jaFrontMatter,
  },
  'zh-TW': {
    ...zhTwAnswers,
    ...zhTwRefusals,
    ...zhTwHelp,
    ...zhTwShelf,
    ...zhTwPins,
    ...zhTwSettings,
    ...zhTwVerify,
    ...zhTwFeeds,
    ...zhTwIntake,
    ...zhTwFrontMatter,
  },
  uk: {
    ...ukAnswers,
    ...ukRefusals,
    ...ukHelp,
    ...ukShelf,
    ...ukPins,
    ...ukSettings,
    ...ukVerify,
    ...ukFeeds,
    ...ukIntake,
    ...ukFrontMatter,
  },
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
