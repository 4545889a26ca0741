import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';
import { effectivePermissions } from '../../../src/preview/world/effective-permissions.ts';
import {
  allPermissions,
  type Permission,
  permits,
} from '../../../src/preview/world/permissions.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord({
    guilds: [
      {
        name: 'Harbour Readers',
        channels: [
          { name: 'general' },
          { name: 'quiet', deny: ['SEND_MESSAGES'] },
          { name: 'hidden', deny: ['VIEW_CHANNEL'] },
          { name: 'whispers', kind: 'thread', parent: 'hidden' },
        ],
        members: [
          { name: 'mira' },
          { name: 'odile', permissions: ['PIN_MESSAGES'] },
          { name: 'root', permissions: ['ADMINISTRATOR'] },
        ],
      },
    ],
  });
});

afterAll(() => discord.close());

describe('effectivePermissions()', () => {
  it.each<[string, string, Permission, boolean]>([
    ['mira', 'general', 'SEND_MESSAGES', true],
    ['mira', 'general', 'PIN_MESSAGES', false],
    ['odile', 'general', 'PIN_MESSAGES', true],
    ['mira', 'quiet', 'SEND_MESSAGES', false],
    ['mira', 'hidden', 'SEND_MESSAGES', false],
    ['mira', 'whispers', 'VIEW_CHANNEL', false],
    ['root', 'hidden', 'VIEW_CHANNEL', true],
  ])('of %s in #%s: %s is %s', (name, channel, permission, expected) => {
    const guild = discord.places.guild();
    const { user } = discord.places.member(name);
    const bits = effectivePermissions(
      { guild, userId: user.id },
      discord.places.channel(channel),
    );
    expect(permits(bits, permission)).toBe(expected);
  });

  it('lets a member overwrite win over roles and everyone', () => {
    const channel = discord.places.channel('quiet');
    const mira = discord.places.member('mira');
    const changed = discord.places.overwrite(channel, mira, { allow: ['SEND_MESSAGES'] });
    const bits = effectivePermissions(
      { guild: discord.places.guild(), userId: mira.user.id },
      changed,
    );
    expect(permits(bits, 'SEND_MESSAGES')).toBe(true);
  });

  it('gives strangers nothing and the owner everything', () => {
    const guild = discord.places.guild();
    expect(effectivePermissions({ guild, userId: '1' })).toBe(0n);
    const { user } = discord.places.member('mira');
    expect(
      effectivePermissions({ guild: { ...guild, ownerId: user.id }, userId: user.id }),
    ).toBe(allPermissions);
  });
});
