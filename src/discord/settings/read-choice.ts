import type { ServerSettings } from '../../store/server-settings.ts';
import type { SettingKey } from './setting-key.ts';

/** Reads a switch; that of the channels switches all of them on, or off. */
export function readSwitch(key: SettingKey, isOn: boolean): Partial<ServerSettings> {
  return key === 'publicChannels'
    ? { publicChannels: isOn ? null : [] }
    : { [key]: isOn };
}

/** Reads what was chosen in the menu of a setting; nothing chosen is what it is at first. */
export function readChoice(
  key: SettingKey,
  chosen: readonly string[],
): Partial<ServerSettings> {
  if (key === 'publicChannels')
    return { publicChannels: chosen.length === 0 ? null : chosen };
  if (key === 'pinLogChannel') return { pinLogChannel: chosen[0] ?? null };
  return { [key]: chosen };
}
