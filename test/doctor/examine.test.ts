import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../src/doctor/examine.ts';
import { renderFinding } from '../../src/doctor/finding.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import {
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/preview/start-local-discord.ts';

let folder: string;
let discord: LocalDiscord | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-doctor-'));
  await writeFile(join(folder, 'PRIVACY.md'), 'Operator: Ann Lee\n');
});

afterEach(async () => {
  await discord?.close();
  discord = undefined;
  await rm(folder, { recursive: true });
});

/** What the doctor says of a world, with these settings. */
async function examined(
  world: LocalDiscordOptions = {},
  settings: Record<string, string> = {},
  now: () => number = Date.now,
): Promise<string> {
  discord ??= await startLocalDiscord(world);
  const environment = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    DATABASE_URL: `file:${join(folder, 'verbatim.db')}`,
    CONTACT: 'bot@example.org',
    ...settings,
  };
  const privacyPath = join(folder, 'PRIVACY.md');
  const lines: string[] = [];
  for await (const finding of examine(environment, { now, privacyPath }))
    lines.push(renderFinding(finding));
  return lines.join('\n');
}

describe('the doctor', () => {
  it('finds nothing wrong with a bot that can start', async () => {
    const text = await examined();
    expect(text.split('\n')).toEqual([
      '✓ Settings: all can be used',
      '✓ Articles: 14 in "content"',
      expect.stringMatching(/^✓ Store: .*verbatim\.db" can be read and written/),
      expect.stringMatching(/^✓ Contact:/),
      '✓ Contact for owners of sites: bot@example.org',
      '✓ Clock: goes with Discord’s',
      expect.stringMatching(/^✓ Token: that of the application "Verbatim" \(\d+\)$/),
      expect.stringMatching(/^✓ Intents: asks for Guilds alone/),
      '! Commands: none registered everywhere, npm start does it',
      '✓ Connection: 1000 of 1000 starts of sessions left today',
      '✓ Shards: all, 1 as Discord recommends',
      expect.stringMatching(/^✓ Server "Harbour Readers" \(\d+\): commands and pins$/),
    ]);
    expect(discord?.gateway.identifies).toBe(0);
  });

  it.each<[string, LocalDiscordOptions, RegExp]>([
    [
      'a server without the scope for commands',
      { guilds: [{ name: 'North', withoutCommandsScope: true }] },
      /^✗ Server "North" .*commands do not appear.*applications\.commands"$/m,
    ],
    [
      'a server in which the bot may not pin',
      { guilds: [{ name: 'North', botPermissions: [] }, { name: 'South' }] },
      /^✗ Server "North" .*cannot pin: give the bot's role Pin Messages in Server.*\n✓ Server "South"|^✓ Server "South".*\n✗ Server "North" .*Pin Messages/m,
    ],
    [
      'a server in which it may do nothing',
      { guilds: [{ name: 'North', botPermissions: [], everyone: 0n }] },
      /^✗ .*View Channel, Send Messages, Read Message History, Pin Messages/m,
    ],
    [
      'interactions that go elsewhere',
      { application: { interactionsEndpointUrl: 'https://example.org/x' } },
      /^✗ Interactions are sent to "https:\/\/example\.org\/x".*Interactions Endpoint URL/m,
    ],
    [
      'an application that no server can add',
      { application: { hasGuildInstall: false } },
      /^✗ Servers cannot add the application: choose Guild Install/m,
    ],
    [
      'no sessions left',
      { startLimit: { total: 0 } },
      /^✗ Connection: 0 of 0 starts.*1 needed: wait 1440 minutes/m,
    ],
    ['no servers', { guilds: [] }, /^! Servers: none yet/m],
    [
      'a name that would write to the terminal',
      { guilds: [{ name: 'N\u001b[2J\n✓ Fine\u202e', withoutCommandsScope: true }] },
      /^✗ Server "N ✓ Fine {1,2}" \(\d+\): commands do not/m,
    ],
  ])('finds %s', async (_what, world, says) => {
    expect(await examined(world)).toMatch(says);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a wrong token', { DISCORD_TOKEN: 'wrong' }, /^✗ Cannot log in: .*Reset Token/m],
    ['no token', { DISCORD_TOKEN: '' }, /^✗ DISCORD_TOKEN is not set: copy/m],
    [
      'no network',
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      /^✗ Cannot reach Discord.*ECONNREFUSED/m,
    ],
    ['a wrong setting', { LOG_LEVEL: 'loud' }, /^✗ Cannot use LOG_LEVEL "loud": set it/m],
    [
      'a store that is away',
      { DATABASE_URL: 'postgres://bot:hunter2@127.0.0.1:9/verbatim' },
      /^✗ Cannot use the store "postgres:\/\/127\.0\.0\.1:9\/verbatim".*check that it runs/m,
    ],
    [
      'a store that cannot be written',
      { DATABASE_URL: 'file:/proc/verbatim.db' },
      /^✗ Cannot use the store "file:\/proc\/verbatim\.db"/m,
    ],
    ['no contact for owners of sites', { CONTACT: '' }, /^! CONTACT is not set/m],
    ['no articles', { CONTENT_DIR: '/not/there' }, /^✗ Cannot read content folder/m],
    [
      'shards over a file',
      { SHARDS: '0/2' },
      /^✗ Cannot use SHARDS with the store .*: set DATABASE_URL/m,
    ],
    [
      'a server that it is not in',
      { DISCORD_GUILD_ID: '613425648685547541' },
      /^✗ Commands: cannot be read in server 613425648685547541: mend DISCORD_GUILD_ID/m,
    ],
  ])('finds %s, and still looks at the rest', async (_what, settings, says) => {
    const text = await examined({}, settings);
    expect(text).toMatch(says);
    expect(text).not.toContain('hunter2');
    expect(text).toMatch(/^✓ Contact/m);
  });

  it.each([404, 500])(
    'goes on with the other servers where Discord answers %i of one',
    async (status) => {
      discord = await startLocalDiscord({
        guilds: [{ name: 'North' }, { name: 'South' }],
      });
      const [north] = discord.places.guilds;
      const path = new RegExp(`/guilds/${north?.id}/commands`);
      discord.faults.next({ kind: 'error', status }, { path, times: 9 });
      const text = await examined();
      expect(text).toMatch(
        new RegExp(`^✗ Server "North" .*Discord answers ${status} of it`, 'm'),
      );
      expect(text).toMatch(/^✓ Server "South"/m);
    },
    20_000,
  );

  it('finds each fault of an article, a line each', async () => {
    await writeFile(join(folder, 'broken.md'), '---\nfoo: bar\n---\n\nText.\n');
    const text = await examined({}, { CONTENT_DIR: folder });
    const lines = text.split('\n').filter((line) => line.includes('broken.md'));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.match(/Cannot read article/g)).toHaveLength(1);
    for (const line of lines) expect(line).toMatch(/^✗ /);
  });

  it.each([
    [30_000, /^! Clock: (29|30|31) s ahead of Discord’s$/m],
    [-30_000, /^! Clock: (29|30|31) s behind Discord’s$/m],
    [600_000, /^✗ Clock: (599|600|601) s ahead of Discord’s: let the system.*NTP/m],
  ])('finds a clock that is off by %i ms', async (off, says) => {
    expect(await examined({}, {}, () => Date.now() + off)).toMatch(says);
  });

  it('finds that nobody says who runs the bot', async () => {
    await rm(join(folder, 'PRIVACY.md'));
    expect(await examined()).toMatch(/^! Contact: .* is not there/m);
    await writeFile(
      join(folder, 'PRIVACY.md'),
      '*to be filled in by whoever runs this bot*\n',
    );
    expect(await examined()).toMatch(/^! Contact: .* does not say yet who runs the bot/m);
  });

  it('looks at the servers of its own shards, however many there are', async () => {
    const guilds = Array.from({ length: 203 }, (_, place) => ({
      id: String(400_000_000_000_000_000n + (BigInt(place) << 22n)),
      name: `Server ${place}`,
      channels: [],
      members: [],
    }));
    const all = await examined({ guilds });
    expect(all.match(/^✓ Server/gm)).toHaveLength(203);
    // Shards of one process; of the store it is said that it cannot be shared.
    const half = await examined({ guilds }, { SHARDS: '0/2' });
    expect(half).toMatch(/^✓ Shards: 0 of 2$/m);
    expect(half.match(/^✓ Server/gm)?.length).toBeGreaterThan(100);
    expect(half.match(/^✓ Server/gm)?.length).toBeLessThan(103);
  }, 30_000);
});
