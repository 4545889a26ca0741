import type { ServerSettings } from '../../store/server-settings.ts';
import { CHOICES } from '../limits.ts';
import { isSnowflake } from '../snowflake.ts';
import type { SettingKey } from './setting-key.ts';

/** Reads a switch; that of the channels switches all of them on, or off. */
export function readSwitch(key: SettingKey, isOn: boolean): Partial<ServerSettings> {
  return key === 'publicChannels'
    ? { publicChannels: isOn ? null : [] }
    : { [key]: isOn };
}

/**
 * Reads what was chosen in the menu of a setting; nothing chosen is what it is at first.
 * What is no id is left out: it would stand in every later answer of the server.
 */
export function readChoice(
  key: SettingKey,
  values: readonly string[],
): Partial<ServerSettings> {
  const chosen = values.filter(isSnowflake).slice(0, CHOICES);
  if (key === 'publicChannels')
    return { publicChannels: chosen.length === 0 ? null : chosen };
  if (key === 'pinLogChannel') return { pinLogChannel: chosen[0] ?? null };
  return { [key]: chosen };
}
