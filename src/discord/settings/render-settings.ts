import {
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISelectMenuComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { ServerSettings } from '../../store/server-settings.ts';
import type { Words } from '../../wording/words.ts';
import { formatAct } from '../act.ts';
import { CHOICES } from '../limits.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { small as inSmall } from '../remarks.ts';
import { renderText } from '../render-passage.ts';
import {
  describeChanges,
  describeSetting,
  type SettingsChange,
} from './describe-setting.ts';
import { SETTING_KEYS, type SettingKey } from './setting-key.ts';

/** Renders the settings of a server as they are. */
export function renderSettings(settings: ServerSettings, words: Words): MessageBody {
  const { say } = words;
  const small = [say('settings.hint'), say('settings.about-pins')].map(inSmall);
  return fillMessage((most) => {
    const lines = SETTING_KEYS.map((key) => describeLine(settings, key, most, words));
    return [renderText([say('settings.title'), ...lines, ...small].join('\n'))];
  });
}

/** Names as many channels and roles as a message has room for, of each setting the same. */
function fillMessage(
  render: (most: number) => readonly APIMessageTopLevelComponent[],
): MessageBody {
  let most = CHOICES;
  while (most > 1 && !isFitting(render(most))) most -= 1;
  return { isPrivate: true, components: [...render(most)], files: [] };
}

/** What stands above the menus, and what may be in them. */
export interface SettingsForm {
  /** What was just changed; null for nothing. */
  readonly change: SettingsChange | null;
  /** Lines of Markdown about that. */
  readonly remarks: readonly string[];
  /** False for a role or channel that was deleted: Discord takes none such in a menu. */
  readonly exists: (id: string) => boolean;
  readonly words: Words;
}

/** Renders the settings of a server as they are, each with what changes it. */
export function renderSettingsForm(
  settings: ServerSettings,
  form: SettingsForm,
): MessageBody {
  const { change, remarks, words } = form;
  const { say } = words;
  return fillMessage((most) => {
    const changes = change ? describeChanges(change, settings, most, words) : [];
    const heading = [say('settings.title'), ...changes, ...remarks].join('\n');
    const parts = SETTING_KEYS.flatMap((key): readonly APIMessageTopLevelComponent[] => {
      const menu = menuOf(settings, key, form);
      return [renderLabel(settings, key, most, words), ...(menu ? [row(menu)] : [])];
    });
    return [
      renderText(heading),
      ...parts,
      renderText(inSmall(say('settings.about-pins'))),
    ];
  });
}

function describeLine(
  settings: ServerSettings,
  key: SettingKey,
  most: number,
  words: Words,
): string {
  return words.say('settings.label-line', {
    label: words.say(`setting-labels.${key}`),
    value: describeSetting(settings, key, most, words),
  });
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
  { exists, words: { say } }: SettingsForm,
): APISelectMenuComponent | null {
  const value = settings[key];
  if (typeof value === 'boolean') return null;
  const ids = [value ?? []].flat().filter(exists).slice(0, CHOICES);
  const menu = { custom_id: formatAct({ kind: 'choose', key }), min_values: 0 };
  if (key !== 'publicChannels' && key !== 'pinLogChannel')
    return {
      ...menu,
      type: ComponentType.RoleSelect,
      placeholder: say('settings.no-role-chosen'),
      max_values: CHOICES,
      default_values: ids.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
    };
  const isLog = key === 'pinLogChannel';
  return {
    ...menu,
    type: ComponentType.ChannelSelect,
    placeholder: say('settings.no-channel-chosen'),
    max_values: isLog ? 1 : CHOICES,
    channel_types: isLog ? [ChannelType.GuildText] : PUBLIC_CHANNELS,
    default_values: ids.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

/** Settings with a button that switches them on or off. */
const SWITCHES = ['publicChannels', 'isPrivateByDefault', 'hasShippedArticles'] as const;

/** A setting as it is, beside the button that switches it on or off where it has one. */
function renderLabel(
  settings: ServerSettings,
  key: SettingKey,
  most: number,
  words: Words,
): APITextDisplayComponent | APISectionComponent {
  const text = renderText(describeLine(settings, key, most, words));
  const switched = SWITCHES.find((each) => each === key);
  if (switched === undefined) return text;
  const isOn = isSwitchedOn(settings, key);
  return {
    type: ComponentType.Section,
    components: [text],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: words.say(`switches.${switched}-${isOn ? 'off' : 'on'}`),
      custom_id: formatAct({ kind: 'switch', key, isOn: !isOn }),
    },
  };
}

/** Channels are on where any is open: then the button closes all. */
function isSwitchedOn(settings: ServerSettings, key: SettingKey): boolean {
  return key === 'publicChannels'
    ? settings.publicChannels?.length !== 0
    : settings[key] === true;
}

function row(menu: APISelectMenuComponent): APIMessageTopLevelComponent {
  return { type: ComponentType.ActionRow, components: [menu] };
}
