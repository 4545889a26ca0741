import type { ServerSettings } from '../../store/server-settings.ts';
import type { Said } from '../../wording/said.ts';
import type { Words } from '../../wording/words.ts';
import { listMentions } from '../list-mentions.ts';
import type { SettingKey } from './setting-key.ts';

/**
 * Says what a setting is now, as Markdown to stand after its label.
 *
 * @param most So many channels or roles are named.
 */
export function describeSetting(
  settings: ServerSettings,
  key: SettingKey,
  most: number,
  words: Words,
): string {
  const { say } = words;
  const named = (ids: readonly string[], sign: '#' | '@&') =>
    list(ids, sign, most, words);
  switch (key) {
    case 'publicChannels':
      return settings.publicChannels === null
        ? say('settings.all-channels')
        : (named(settings.publicChannels, '#') ?? say('settings.no-channel'));
    case 'isPrivateByDefault':
      return say(settings.isPrivateByDefault ? 'settings.private' : 'settings.public');
    case 'publisherRoles':
      return named(settings.publisherRoles, '@&') ?? say('settings.everybody');
    case 'pinnerRoles':
      return beside('PinMessages', named(settings.pinnerRoles, '@&'), words);
    case 'librarianRoles':
      return beside('ManageGuild', named(settings.librarianRoles, '@&'), words);
    case 'hasShippedArticles':
      return say(settings.hasShippedArticles ? 'settings.searched' : 'settings.left-out');
    case 'pinLogChannel':
      return settings.pinLogChannel === null
        ? say('settings.no-channel')
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
  words: Words,
): readonly string[] {
  const { say } = words;
  return keys.map((key) => {
    const old = describeSetting(before, key, most, words);
    const value = describeSetting(after, key, most, words);
    const label = say(`setting-labels.${key}`);
    // Of long lists the ends are not named.
    return JSON.stringify(before[key]) === JSON.stringify(after[key])
      ? say('settings.unchanged', { label, value })
      : say('settings.changed', { label, old, value });
  });
}

function beside(
  name: 'PinMessages' | 'ManageGuild',
  roles: string | null,
  { say }: Words,
): string {
  const permission = say(`permissions.${name}`);
  return roles === null
    ? say('settings.members-with', { permission })
    : say('settings.members-with-and', { permission, roles });
}

function list(
  ids: readonly string[],
  sign: '#' | '@&',
  most: number,
  { repeat }: Words,
): string | null {
  if (ids.length === 0) return null;
  const named: string | Said = listMentions(ids, sign, most);
  return typeof named === 'string' ? named : repeat(named);
}
