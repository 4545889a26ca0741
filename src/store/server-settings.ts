import type { Selectable } from 'kysely';
import type { ServerRow } from './schema.ts';

/** What the moderators of a server have set. */
export interface ServerSettings {
  /** The channels in which answers may be public; null for all. */
  readonly publicChannels: readonly string[] | null;
  /** True if answers are private unless somebody asks for public ones. */
  readonly isPrivateByDefault: boolean;
  /** The roles that may show an answer to everyone; empty for all members. */
  readonly publisherRoles: readonly string[];
  /** The roles that may change the shelf, beside those with Manage Server. */
  readonly librarianRoles: readonly string[];
  /** The roles that may pin, beside those with Pin Messages. */
  readonly pinnerRoles: readonly string[];
  /** True if the articles that ship with the bot are searched too. */
  readonly hasShippedArticles: boolean;
  /** The channel that is told of every pin; null for none. */
  readonly pinLogChannel: string | null;
}

/** The settings of a server in which nobody has set anything. */
export const DEFAULT_SERVER_SETTINGS: ServerSettings = {
  publicChannels: null,
  isPrivateByDefault: false,
  publisherRoles: [],
  librarianRoles: [],
  pinnerRoles: [],
  hasShippedArticles: true,
  pinLogChannel: null,
};

/** The columns that hold settings. */
export type SettingsRow = Omit<Selectable<ServerRow>, 'guildId' | 'leftAt'>;

/** Writes settings as columns: those that are there, and no others. */
export function toSettingsRow(settings: Partial<ServerSettings>): Partial<SettingsRow> {
  const { publicChannels, pinLogChannel } = settings;
  const row = {
    publicChannelsJson: publicChannels && JSON.stringify(publicChannels),
    isPrivateByDefault: toNumber(settings.isPrivateByDefault),
    publisherRolesJson: toJson(settings.publisherRoles),
    librarianRolesJson: toJson(settings.librarianRoles),
    pinnerRolesJson: toJson(settings.pinnerRoles),
    hasShippedArticles: toNumber(settings.hasShippedArticles),
    pinLogChannel,
  };
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined),
  );
}

function toNumber(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function toJson(ids: readonly string[] | undefined): string | undefined {
  return ids && JSON.stringify(ids);
}

/** Reads settings from their columns. */
export function readSettingsRow(row: SettingsRow): ServerSettings {
  return {
    publicChannels:
      row.publicChannelsJson === null ? null : JSON.parse(row.publicChannelsJson),
    isPrivateByDefault: row.isPrivateByDefault !== 0,
    publisherRoles: JSON.parse(row.publisherRolesJson),
    librarianRoles: JSON.parse(row.librarianRolesJson),
    pinnerRoles: JSON.parse(row.pinnerRolesJson),
    hasShippedArticles: row.hasShippedArticles !== 0,
    pinLogChannel: row.pinLogChannel,
  };
}
