import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/commands.ts';
import { localizeCommand } from '../src/discord/localize-command.ts';
import { registerCommands } from '../src/register.ts';

/** What is registered of our commands, in all languages. */
const ours = commands.map(({ data }) => localizeCommand(data));

/** The command with which people start an activity: Discord makes it by itself. */
const launch = { id: '1', type: 4, name: 'launch', description: '', handler: 2 };

/** A Discord that has these commands; what is sent to it. */
function withCommands(theirs: readonly object[]) {
  const sent: object[][] = [];
  const rest = new REST({
    makeRequest: async (_url, { method, body }) => {
      if (method === 'PUT') sent.push(JSON.parse(String(body)));
      return Response.json(theirs) as never;
    },
  }).setToken('token');
  return { rest, sent };
}

describe('registerCommands() where Discord has commands', () => {
  it('keeps the command that Discord made', async () => {
    const { rest, sent } = withCommands([launch]);
    const place = { rest, applicationId: '1', guildId: null };
    expect(await registerCommands(commands, place)).toBe(true);
    expect(sent).toEqual([[...ours, launch]]);
  });

  it('does not take that command for a difference', async () => {
    const { rest, sent } = withCommands([launch, ...ours]);
    const place = { rest, applicationId: '1', guildId: null };
    expect(await registerCommands(commands, place)).toBe(false);
    expect(sent).toEqual([]);
  });

  it('says nothing of places in one server, and minds none that Discord fills in', async () => {
    const places = { contexts: [0, 1, 2], integration_types: [0, 1] };
    const known = ours.map((data) => ({ ...data, ...places }));
    const inServer = { applicationId: '1', guildId: '613425648685547541' };
    const same = withCommands(known);
    expect(await registerCommands(commands, { ...inServer, rest: same.rest })).toBe(
      false,
    );
    const fewer = withCommands(known.slice(1));
    expect(await registerCommands(commands, { ...inServer, rest: fewer.rest })).toBe(
      true,
    );
    expect(fewer.sent[0]).toHaveLength(commands.length);
    for (const command of fewer.sent[0] ?? []) {
      expect(command).not.toHaveProperty('contexts');
      expect(command).not.toHaveProperty('integration_types');
    }
  });
});
