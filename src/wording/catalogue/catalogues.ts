import type { CommandWords } from '../command-words.ts';
import type { Language } from '../language.ts';
import { commands as deCommands } from './de/commands.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { commands as esCommands } from './es/commands.ts';
import { es } from './es.ts';
import { commands as frCommands } from './fr/commands.ts';
import { fr } from './fr.ts';
import { commands as jaCommands } from './ja/commands.ts';
import { ja } from './ja.ts';
import { commands as ptBrCommands } from './pt-br/commands.ts';
import { ptBr } from './pt-br.ts';
import type { Catalogue } from './translation.ts';
import { commands as ukCommands } from './uk/commands.ts';
import { uk } from './uk.ts';
import { commands as zhTwCommands } from './zh-tw/commands.ts';
import { zhTw } from './zh-tw.ts';

/** What the bot says in every language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  ja,
  'zh-TW': zhTw,
  uk,
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
