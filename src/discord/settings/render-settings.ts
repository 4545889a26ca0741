import {
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { ServerSettings } from '../../store/server-settings.ts';
import { formatAct } from '../act.ts';
import { CHOICES } from '../limits.ts';
import type { MessageBody } from '../message-body.ts';
import { renderText } from '../render-passage.ts';
import { describeSetting, SETTING_LABELS } from './describe-setting.ts';
import { SETTING_KEYS, type SettingKey } from './setting-key.ts';

/** Renders the settings of a server as they are. */
export function renderSettings(settings: ServerSettings): MessageBody {
  const lines = SETTING_KEYS.map((key) => describeLine(settings, key));
  const text = ['**Settings of this server**', ...lines, HINT].join('\n');
  return { isPrivate: true, components: [renderText(text)], files: [] };
}

const HINT = '-# `/settings set` changes them, `/settings answers` lists public answers';

/** What stands above the menus, and what may be in them. */
export interface SettingsForm {
  /** Lines that say what was just changed. */
  readonly changes: readonly string[];
  /** False for a role or channel that was deleted: Discord takes none such in a menu. */
  readonly exists: (id: string) => boolean;
}

/** Renders the settings of a server as they are, each with what changes it. */
export function renderSettingsForm(
  settings: ServerSettings,
  { changes, exists }: SettingsForm,
): MessageBody {
  const heading = ['**Settings of this server**', ...changes].join('\n');
  const components = SETTING_KEYS.flatMap(
    (key): readonly APIMessageTopLevelComponent[] => {
      const label = renderText(describeLine(settings, key));
      const menu = menuOf(settings, key, exists);
      return menu ? [label, row(menu)] : [renderSwitch(settings, key)];
    },
  );
  return { isPrivate: true, components: [renderText(heading), ...components], files: [] };
}

function describeLine(settings: ServerSettings, key: SettingKey): string {
  return `**${SETTING_LABELS[key]}**: ${describeSetting(settings, key)}`;
}

/** Kinds of channel in which answers may be public; a thread counts as its channel. */
const PUBLIC_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
];

/** Null for a setting that is on or off. */
function menuOf(
  settings: ServerSettings,
  key: SettingKey,
  exists: (id: string) => boolean,
): APISelectMenuComponent | null {
  const value = settings[key];
  if (typeof value === 'boolean') return null;
  const ids = [value ?? []].flat().filter(exists).slice(0, CHOICES);
  const menu = { custom_id: formatAct({ kind: 'choose', key }), min_values: 0 };
  if (key !== 'publicChannels' && key !== 'pinLogChannel')
    return {
      ...menu,
      type: ComponentType.RoleSelect,
      placeholder: 'No role chosen',
      max_values: CHOICES,
      default_values: ids.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
    };
  const isLog = key === 'pinLogChannel';
  return {
    ...menu,
    type: ComponentType.ChannelSelect,
    placeholder: 'No channel chosen',
    max_values: isLog ? 1 : CHOICES,
    channel_types: isLog ? [ChannelType.GuildText] : PUBLIC_CHANNELS,
    default_values: ids.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

/** What the button of a setting says when it is off, and when it is on. */
const SWITCH_LABELS: Partial<Record<SettingKey, readonly [string, string]>> = {
  isPrivateByDefault: ['Make private', 'Make public'],
  hasShippedArticles: ['Search them', 'Leave them out'],
};

function renderSwitch(settings: ServerSettings, key: SettingKey): APISectionComponent {
  const isOn = settings[key] === true;
  const [whenOff = '', whenOn = ''] = SWITCH_LABELS[key] ?? [];
  return {
    type: ComponentType.Section,
    components: [renderText(describeLine(settings, key))],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: isOn ? whenOn : whenOff,
      custom_id: formatAct({ kind: 'switch', key, isOn: !isOn }),
    },
  };
}

function row(menu: APISelectMenuComponent): APIMessageTopLevelComponent {
  return { type: ComponentType.ActionRow, components: [menu] };
}
