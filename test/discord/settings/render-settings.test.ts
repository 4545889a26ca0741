import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFitting } from '../../../src/discord/measure.ts';
import {
  renderSettings,
  renderSettingsForm,
} from '../../../src/discord/settings/render-settings.ts';
import { SETTING_KEYS } from '../../../src/discord/settings/setting-key.ts';
import type { ServerSettings } from '../../../src/store/server-settings.ts';
import { DEFAULT_SERVER_SETTINGS } from '../../../src/store/server-settings.ts';
import { wordsIn } from '../../../src/wording/words.ts';

/** Ids of the length of Discord's longest. */
function ids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => String(10n ** 19n + BigInt(place)));
}

const count = fc.nat({ max: 120 });
const anySettings = fc.record({
  publicChannels: fc.option(count.map(ids)),
  isPrivateByDefault: fc.boolean(),
  publisherRoles: count.map(ids),
  pinnerRoles: count.map(ids),
  librarianRoles: count.map(ids),
  hasShippedArticles: fc.boolean(),
  pinLogChannel: fc.option(fc.constant('99999999999999999999')),
});

const words = wordsIn('en');
const form = { words, change: null, remarks: [], exists: () => true };

function textOf(body: unknown): string {
  return JSON.stringify(body);
}

describe('the settings of a server', () => {
  it('keep the limits of a message, however many roles and channels there are', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, settings: ServerSettings) => {
        const change = { before, keys: SETTING_KEYS };
        const remarks = ['x'.repeat(150)];
        const bodies = [
          renderSettings(settings, words),
          renderSettingsForm(settings, form),
          renderSettingsForm(settings, { ...form, change, remarks }),
        ];
        for (const { components } of bodies) expect(isFitting(components)).toBe(true);
      }),
    );
  });

  it('name all that fit, and say how many more there are', () => {
    const roles = ids(25);
    const one = { ...DEFAULT_SERVER_SETTINGS, pinnerRoles: roles };
    expect(textOf(renderSettings(one, words))).toContain(`<@&${roles[24]}>`);
    expect(textOf(renderSettings(one, words))).not.toContain('more');
    const many = {
      ...one,
      publicChannels: ids(100),
      publisherRoles: ids(100),
      librarianRoles: ids(100),
    };
    const said = textOf(renderSettings(many, words));
    expect(said).toContain(`<#${roles[0]}>, <#${roles[1]}>`);
    expect(said.match(/ and \d+ more/g)).toHaveLength(3);
  });

  it('tell a change among those that are not named', () => {
    const before = { ...DEFAULT_SERVER_SETTINGS, pinnerRoles: ids(80) };
    const settings = { ...before, pinnerRoles: ids(79) };
    const change = { before, keys: ['pinnerRoles'] } as const;
    expect(textOf(renderSettingsForm(settings, { ...form, change }))).toMatch(
      /Changed · \*\*Who may pin\*\*.* and 55 more → .* and 54 more/,
    );
  });
});
