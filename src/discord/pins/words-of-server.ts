import type { Client } from 'discord.js';
import { languageOf } from '../../wording/language.ts';
import { type Words, wordsIn } from '../../wording/words.ts';

/** Returns how the bot speaks to all in a server where nobody has asked it anything now. */
export function wordsOfServer(
  { guilds }: Pick<Client, 'guilds'>,
  guildId: string,
): Words {
  return wordsIn(languageOf(guilds.cache.get(guildId)?.preferredLocale));
}
