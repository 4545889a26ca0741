import process from 'node:process';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { buildDiscordAgent } from '../../../src/discord/discord-agent.ts';

// The least that a bot of discord.js can do, to compare with: it says hello to everything.
// It has the same way to Discord, and no commands of its own.

const client = new Client({
  shards: 'auto',
  intents: [GatewayIntentBits.Guilds],
  rest: {
    api: process.env['DISCORD_API_URL'] ?? '',
    version: '10',
    agent: buildDiscordAgent(),
  },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('hello');
});
client.once(Events.ClientReady, () => console.log('Ready'));
await client.login(process.env['DISCORD_TOKEN']);
