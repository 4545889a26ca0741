import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../src/commands.ts';
import type { LocalDiscord } from '../src/preview/local-discord.ts';
import { startLocalDiscord } from '../src/preview/start-local-discord.ts';
import { RegisterError, registerCommands } from '../src/register.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(() => discord.close());

function place(guildId: string | null = null, token = discord.token) {
  const rest = new REST({ api: discord.url, version: '10', retries: 0 }).setToken(token);
  return { rest, applicationId: discord.applicationId, guildId };
}

describe('registerCommands()', () => {
  it('sends all commands at once, and again only when they differ', async () => {
    expect(await registerCommands(commands, place())).toBe(true);
    expect(await registerCommands(commands, place())).toBe(false);
    expect(await registerCommands(commands.toReversed(), place())).toBe(false);
    expect(discord.registrations).toBe(1);
    expect(await registerCommands(commands.slice(1), place())).toBe(true);
    expect(discord.commands().map(({ name }) => name)).toEqual(
      commands.slice(1).map(({ data }) => data.name),
    );
  });

  it('registers in one server without saying where they work', async () => {
    const guild = discord.places.guild().id;
    expect(await registerCommands(commands, place(guild))).toBe(true);
    expect(await registerCommands(commands, place(guild))).toBe(false);
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(guild)).toHaveLength(commands.length);
    const put = discord.requests.find(({ method }) => method === 'PUT');
    expect(JSON.stringify(put)).not.toContain('integration_types');
  });

  it.each([
    {
      status: 403,
      code: 50001,
      guildId: '613425648685547541',
      says: /server 613425648685547541 .*"applications\.commands".*DISCORD_GUILD_ID/,
    },
    { status: 403, code: 50001, guildId: null, says: /DISCORD_TOKEN/ },
    { status: 401, code: 0, guildId: null, says: /DISCORD_TOKEN/ },
    { status: 404, code: 10004, guildId: '613425648685547541', says: /DISCORD_GUILD_ID/ },
  ])(
    'says how to mend $status for server $guildId',
    async ({ says, guildId, ...refusal }) => {
      discord.faults.next({ kind: 'error', ...refusal });
      const registering = registerCommands(commands, place(guildId));
      await expect(registering).rejects.toThrow(RegisterError);
      await expect(registering).rejects.toThrow(says);
    },
  );

  it('lets other faults fly', async () => {
    discord.faults.next({ kind: 'error', status: 500 });
    await expect(registerCommands(commands, place())).rejects.not.toThrow(RegisterError);
  });
});
