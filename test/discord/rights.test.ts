import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Circumstances } from '../../src/discord/circumstances.ts';
import { whyNot } from '../../src/discord/effects/carry-out-effect.ts';
import { type Effect, NEEDS } from '../../src/discord/effects/effect.ts';
import { missingToPin, whyNotPublic } from '../../src/discord/rights.ts';
import { DEFAULT_SERVER_SETTINGS } from '../../src/store/server-settings.ts';
import { wordsIn } from '../../src/wording/words.ts';

const { ManageGuild, PinMessages, ManageMessages, Administrator } = PermissionFlagsBits;
const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } =
  PermissionFlagsBits;

function someone(known: Partial<Circumstances> = {}): Circumstances {
  return {
    place: 'server',
    guildId: '1',
    channelId: '10',
    parentId: null,
    by: '80351110224678912',
    roles: ['5'],
    permissions: 0n,
    botPermissions: 0n,
    at: 0,
    language: 'en',
    publicLanguage: 'en',
    interactionId: '2',
    ...known,
  };
}

const settings = {
  ...DEFAULT_SERVER_SETTINGS,
  pinnerRoles: ['7'],
  librarianRoles: ['8'],
};

describe('whyNot()', () => {
  it.each([
    { kind: 'show-settings', permissions: 0n, says: /\*Manage Server\*/ },
    { kind: 'change-settings', permissions: PinMessages, says: /\*Manage Server\*/ },
    { kind: 'change-settings', permissions: ManageGuild, says: null },
    {
      kind: 'list-pins',
      permissions: 0n,
      says: /\*Pin Messages\*, or with the role <@&7>/,
    },
    { kind: 'make-pin', permissions: ManageMessages, says: /\*Pin Messages\*/ },
    { kind: 'make-pin', permissions: PinMessages, says: null },
    { kind: 'make-pin', permissions: Administrator, says: null },
    { kind: 'about-pin', permissions: 0n, says: null },
    { kind: 'forget', permissions: 0n, says: null },
  ] as const)('says of $kind with $permissions: $says', ({ kind, permissions, says }) => {
    const why = whyNot({ kind }, someone({ permissions }), settings);
    if (says === null) expect(why).toBeNull();
    else expect(why && wordsIn('en').repeat(why)).toMatch(says);
  });

  it('lets those pin who have a role that is set', () => {
    expect(whyNot({ kind: 'make-pin' }, someone({ roles: ['7'] }), settings)).toBeNull();
  });

  it.each(Object.keys(NEEDS) as Effect['kind'][])(
    'refuses %s outside of servers unless it is about oneself',
    (kind) => {
      for (const place of ['direct', 'guest'] as const) {
        const by = someone({ place, guildId: null, permissions: Administrator });
        const why = whyNot({ kind }, by, settings);
        if (NEEDS[kind] === null) expect(why).toBeNull();
        else
          expect(why && wordsIn('en').repeat(why)).toContain('servers that have the bot');
      }
    },
  );
});

describe('whyNotPublic()', () => {
  it.each([
    { set: {}, by: {}, says: null },
    { set: { publicChannels: ['10'] }, by: {}, says: null },
    { set: { publicChannels: ['11'] }, by: { parentId: '11' }, says: null },
    { set: { publicChannels: ['11', '12'] }, by: {}, says: 'in <#11>, <#12> only' },
    {
      set: { publicChannels: ['11'] },
      by: { permissions: Administrator },
      says: '<#11>',
    },
    { set: { publicChannels: [] }, by: {}, says: 'nowhere' },
    { set: { publisherRoles: ['5'] }, by: {}, says: null },
    { set: { publisherRoles: ['6'] }, by: {}, says: 'only <@&6>' },
    { set: { publisherRoles: ['6'] }, by: { permissions: ManageMessages }, says: null },
  ])('says with $set of $by: $says', ({ set, by, says }) => {
    const why = whyNotPublic(someone(by), { ...DEFAULT_SERVER_SETTINGS, ...set });
    if (says === null) expect(why).toBeNull();
    else expect(why && wordsIn('en').repeat(why)).toContain(says);
  });
});

describe('missingToPin()', () => {
  const all = ViewChannel | SendMessages | ReadMessageHistory | PinMessages;
  it.each([
    { botPermissions: all, parentId: null, missing: [] },
    { botPermissions: Administrator, parentId: null, missing: [] },
    { botPermissions: all ^ PinMessages, parentId: null, missing: ['PinMessages'] },
    { botPermissions: all, parentId: '9', missing: ['SendMessagesInThreads'] },
    {
      botPermissions: (all ^ SendMessages) | SendMessagesInThreads,
      parentId: '9',
      missing: [],
    },
  ])('names $missing', ({ missing, ...known }) => {
    expect(missingToPin(someone(known))).toEqual(missing);
  });
});
