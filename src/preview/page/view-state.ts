import type { LocalDiscord } from '../local-discord.ts';
import type { PageLanguage, PreviewOffer } from './page-offer.ts';
import type { PageMessage, PageState } from './page-protocol.ts';
import { viewCommands } from './view-commands.ts';
import { viewMessage } from './view-message.ts';
import { guildOf, viewGuild, viewPerson } from './view-places.ts';
import type { Viewer } from './viewer.ts';

/** Messages of a channel that are drawn at once, newest of all. */
const shownMessages = 100;

/** Writes all there is to draw for one viewer. */
export function viewState(
  discord: LocalDiscord,
  viewer: Viewer,
  offer: PreviewOffer,
): PageState {
  const { by, in: channel } = viewer;
  const guild = guildOf(discord, by);
  const bot = guild.members.get(discord.applicationId);
  return {
    app: bot
      ? viewPerson(guild, bot.user)
      : { id: discord.applicationId, name: 'App', isApp: true, tint: 0, role: null },
    guilds: discord.places.guilds.map(viewGuild),
    viewer: viewPerson(guild, by.user),
    channel: { id: channel.id, name: channel.name ?? '' },
    isOnline: discord.isOnline,
    commands: viewCommands(discord, viewer),
    messages: discord
      .messages(channel, by)
      .slice(-shownMessages)
      .map((message) => viewMessage(discord, message, by)),
    pins: viewPins(discord, viewer),
    locale: by.locale,
    languages: nameLanguages(discord, [...offer.locales, by.locale]),
    questions: offer.questions,
    tour: offer.tour,
  };
}

/** Names the languages that are offered, and the one that is set, each in itself. */
function nameLanguages(
  { places }: LocalDiscord,
  locales: readonly string[],
): readonly PageLanguage[] {
  return [...new Set(locales)].map((locale) => ({
    locale,
    name: places.languages.get(locale) ?? locale,
  }));
}

/** Writes the pins of a channel, newest first. */
export function viewPins(
  discord: LocalDiscord,
  { by, in: channel }: Viewer,
): readonly PageMessage[] {
  return discord.pins(channel).map(({ message }) => viewMessage(discord, message, by));
}
