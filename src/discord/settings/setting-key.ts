import type { ServerSettings } from '../../store/server-settings.ts';

/** The name of a setting of a server. */
export type SettingKey = keyof ServerSettings;

/** All settings, in the order in which they are shown. */
export const SETTING_KEYS: readonly SettingKey[] = [
  'publicChannels',
  'isPrivateByDefault',
  'publisherRoles',
  'pinnerRoles',
  'pinLogChannel',
  'librarianRoles',
  'hasShippedArticles',
];
