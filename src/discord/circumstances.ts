import { type Interaction, InteractionContextType } from 'discord.js';
import { type Language, languageOf } from '../wording/language.ts';
import { type Words, wordsIn } from '../wording/words.ts';

/**
 * Where somebody asks: in a server that has the bot, where they alone have brought it
 * along (a server without it, a group), or alone with it.
 */
export type Place = 'server' | 'guest' | 'direct';

/** Who does something and where, as plain values: all that rules about permission need. */
export interface Circumstances {
  readonly place: Place;
  /** The server; null where the bot is no member of one. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** The channel that a thread or forum post belongs to; null for any other. */
  readonly parentId: string | null;
  readonly by: string;
  readonly roles: readonly string[];
  /** What the person may do there: Discord's bit set. */
  readonly permissions: bigint;
  /** What the bot may do there. */
  readonly botPermissions: bigint;
  /** When it was done by Discord's clock, in milliseconds since 1970. */
  readonly at: number;
  /** Discord's id of what was done. */
  readonly interactionId: string;
  /** The language of the person's Discord. */
  readonly language: Language;
  /** The language of the server, in which it is spoken to all; without a server the person's. */
  readonly publicLanguage: Language;
}

/** Returns how the bot speaks to the one who does something, and to all who are there. */
export function wordsFor({
  language,
  publicLanguage,
}: Pick<Circumstances, 'language' | 'publicLanguage'>): Hearing {
  return { words: wordsIn(language), publicWords: wordsIn(publicLanguage) };
}

/** How the bot speaks to one person, and to all. */
export interface Hearing {
  /** For what only the one who asked sees. */
  readonly words: Words;
  /** For what all see. */
  readonly publicWords: Words;
}

/** Reads off an interaction who did it and where. */
export function readCircumstances(interaction: Interaction): Circumstances {
  const { channel, member, memberPermissions, appPermissions } = interaction;
  const place = placeOf(interaction);
  const roles = member?.roles ?? [];
  return {
    place,
    guildId: place === 'server' ? interaction.guildId : null,
    channelId: interaction.channelId ?? '',
    parentId: channel?.isThread() ? channel.parentId : null,
    by: interaction.user.id,
    roles: Array.isArray(roles) ? roles : [...roles.cache.keys()],
    permissions: memberPermissions?.bitfield ?? 0n,
    botPermissions: appPermissions.bitfield,
    at: interaction.createdTimestamp,
    interactionId: interaction.id,
    language: languageOf(interaction.locale),
    publicLanguage: languageOf(interaction.guildLocale ?? interaction.locale),
  };
}

function placeOf(interaction: Interaction): Place {
  if (interaction.context === InteractionContextType.BotDM) return 'direct';
  const isInstalled = interaction.authorizingIntegrationOwners.guildId !== null;
  return isInstalled && interaction.inCachedGuild() ? 'server' : 'guest';
}
