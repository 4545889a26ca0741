import type { ServerSettings } from '../../store/server-settings.ts';
import type { SettingKey } from './setting-key.ts';

/** What each setting is called. */
export const SETTING_LABELS: Readonly<Record<SettingKey, string>> = {
  publicChannels: 'Public answers in',
  isPrivateByDefault: 'Answers are',
  publisherRoles: 'Who may show answers to everyone',
  pinnerRoles: 'Who may pin',
  pinLogChannel: 'Pins are logged in',
  librarianRoles: 'Who may add articles',
  hasShippedArticles: 'Articles that come with the bot',
};

/** Says what a setting is now, as Markdown to stand after its label. */
export function describeSetting(settings: ServerSettings, key: SettingKey): string {
  switch (key) {
    case 'publicChannels':
      return settings.publicChannels === null
        ? 'all channels'
        : listMentions(settings.publicChannels, '#', 'no channel');
    case 'isPrivateByDefault':
      return settings.isPrivateByDefault
        ? 'private, unless asked with *private: False*'
        : 'public, unless asked with *private: True*';
    case 'publisherRoles':
      return listMentions(settings.publisherRoles, '@&', 'everybody');
    case 'pinnerRoles':
      return beside('Pin Messages', settings.pinnerRoles);
    case 'librarianRoles':
      return beside('Manage Server', settings.librarianRoles);
    case 'hasShippedArticles':
      return settings.hasShippedArticles ? 'searched' : 'left out';
    case 'pinLogChannel':
      return settings.pinLogChannel === null
        ? 'no channel'
        : `<#${settings.pinLogChannel}>`;
    default:
      return key satisfies never;
  }
}

/** Says what changed, a line for each setting: "label: old → new". */
export function describeChanges(
  before: ServerSettings,
  after: ServerSettings,
  keys: readonly SettingKey[],
): readonly string[] {
  return keys.map((key) => {
    const [old, now] = [describeSetting(before, key), describeSetting(after, key)];
    const label = `**${SETTING_LABELS[key]}**`;
    return old === now
      ? `Unchanged · ${label}: ${now}`
      : `Changed · ${label}: ${old} → ${now}`;
  });
}

function beside(permission: string, roles: readonly string[]): string {
  const all = `members with *${permission}*`;
  return roles.length === 0 ? all : `${all}, and ${listMentions(roles, '@&', '')}`;
}

function listMentions(ids: readonly string[], sign: '#' | '@&', none: string): string {
  return ids.length === 0 ? none : ids.map((id) => `<${sign}${id}>`).join(', ');
}
