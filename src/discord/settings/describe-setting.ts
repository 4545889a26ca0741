import type { ServerSettings } from '../../store/server-settings.ts';
import type { Said } from '../../wording/said.ts';
import { wordsIn } from '../../wording/words.ts';
import { listMentions } from '../list-mentions.ts';
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

/**
 * Says what a setting is now, as Markdown to stand after its label.
 *
 * @param most So many channels or roles are named.
 */
export function describeSetting(
  settings: ServerSettings,
  key: SettingKey,
  most: number,
): string {
  switch (key) {
    case 'publicChannels':
      return settings.publicChannels === null
        ? 'all channels'
        : (list(settings.publicChannels, '#', most) ?? 'no channel');
    case 'isPrivateByDefault':
      return settings.isPrivateByDefault
        ? 'private, unless asked with *private: False*'
        : 'public, unless asked with *private: True*';
    case 'publisherRoles':
      return list(settings.publisherRoles, '@&', most) ?? 'everybody';
    case 'pinnerRoles':
      return beside('Pin Messages', settings.pinnerRoles, most);
    case 'librarianRoles':
      return beside('Manage Server', settings.librarianRoles, most);
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

/** What some settings were, and which of them somebody has just set. */
export interface SettingsChange {
  readonly before: ServerSettings;
  readonly keys: readonly SettingKey[];
}

/** Says what changed, a line for each setting: "label: old → new". */
export function describeChanges(
  { before, keys }: SettingsChange,
  after: ServerSettings,
  most: number,
): readonly string[] {
  return keys.map((key) => {
    const old = describeSetting(before, key, most);
    const now = describeSetting(after, key, most);
    const label = `**${SETTING_LABELS[key]}**`;
    // Of long lists the ends are not named.
    return JSON.stringify(before[key]) === JSON.stringify(after[key])
      ? `Unchanged · ${label}: ${now}`
      : `Changed · ${label}: ${old} → ${now}`;
  });
}

function beside(permission: string, roles: readonly string[], most: number): string {
  const all = `members with *${permission}*`;
  const others = list(roles, '@&', most);
  return others === null ? all : `${all}, and ${others}`;
}

function list(ids: readonly string[], sign: '#' | '@&', most: number): string | null {
  return ids.length === 0 ? null : spoken(listMentions(ids, sign, most));
}

function spoken(list: string | Said): string {
  return typeof list === 'string' ? list : wordsIn('en').repeat(list);
}
