import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type APIMessageTopLevelComponent,
  type ChatInputCommandInteraction,
  Client,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { allKinds, form, hostile, text } from './all-kinds.ts';

/*
 * A bot that answers with every kind of component, for the page to draw. It runs in a
 * process of its own, as the real one does.
 */

const subcommand = (name: string, options: readonly unknown[] = []) => ({
  type: 1,
  name,
  description: `Shows ${name}`,
  options,
});

const definitions = [
  {
    name: 'show',
    description: 'Shows something',
    options: [
      subcommand('kinds'),
      subcommand('hostile'),
      subcommand('thinking'),
      subcommand('silence'),
      subcommand('secret'),
      subcommand('form'),
      subcommand('options', [
        { type: 4, name: 'count', description: 'A whole number', required: true },
        { type: 3, name: 'colour', description: 'A choice', choices: colours() },
        { type: 3, name: 'town', description: 'Completes itself', autocomplete: true },
        { type: 5, name: 'loud', description: 'Yes or no' },
        { type: 6, name: 'person', description: 'Somebody' },
        { type: 11, name: 'file', description: 'A file' },
      ]),
    ],
  },
  { name: 'moderate', description: 'For moderators', default_member_permissions: '8192' },
  { type: 3, name: 'Count letters' },
];

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_URL'] ?? '', version: '10' },
  ws: {
    buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }),
  },
  allowedMentions: { parse: [] },
});
client.on('error', () => undefined);
client.on('interactionCreate', (interaction) => {
  answer(interaction).catch(() => undefined);
});
client.once('clientReady', (ready) =>
  ready.application.commands.set(definitions as never),
);
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
await client.login(process.env['DISCORD_TOKEN']);

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const towns = ['Aalborg', 'Aarhus', 'Odense'].filter((town) =>
      town.toLowerCase().includes(typed),
    );
    await interaction.respond(towns.map((name) => ({ name, value: name })));
  } else if (interaction.isChatInputCommand()) await show(interaction);
  else if (interaction.isMessageContextMenuCommand()) {
    await reply(
      interaction,
      [text(`${interaction.targetMessage.content.length} letters`)],
      true,
    );
  } else if (interaction.isMessageComponent()) {
    const values = interaction.isAnySelectMenu()
      ? ` ${interaction.values.join(',')}`
      : '';
    if (interaction.customId === 'private') {
      await reply(interaction, [text('for you')], true);
    } else if (interaction.customId !== 'silent') {
      await interaction.update({
        components: [text(`used ${interaction.customId}${values}`), ...allKinds()],
      } as never);
    }
  } else if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    const said = [
      fields.getTextInputValue('reason'),
      fields.getStringSelectValues('kind'),
    ];
    const [file] = fields.getUploadedFiles('paper')?.values() ?? [];
    await reply(interaction, [text(`form ${said.join(' ')} ${file?.name}`)], false);
  }
}

async function show(interaction: ChatInputCommandInteraction): Promise<void> {
  const { options } = interaction;
  switch (options.getSubcommand(false)) {
    case 'kinds':
      return reply(interaction, allKinds(), false, [
        { name: 'passage.txt', attachment: Buffer.from('The whole passage.') },
      ]);
    case 'hostile':
      return reply(interaction, hostile(), false);
    case 'secret':
      return reply(interaction, [text('a secret')], true);
    case 'form':
      await interaction.showModal(form as never);
      return;
    case 'thinking':
      await interaction.deferReply();
      await delay(400);
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [text('thought')],
      } as never);
      return;
    case 'options': {
      const given = options.data[0]?.options ?? [];
      const shown = given.map(
        ({ name, value, attachment }) => `${name}=${attachment?.name ?? String(value)}`,
      );
      return reply(interaction, [text(shown.join(' '))], false);
    }
    case 'silence':
      return;
    default:
      return reply(interaction, [text('moderated')], false);
  }
}

async function reply(
  interaction: { reply: (message: never) => Promise<unknown> },
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
  files: readonly unknown[] = [],
): Promise<void> {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  await interaction.reply({ flags, components, files } as never);
}

function colours(): readonly unknown[] {
  return ['red', 'green', 'blue'].map((name) => ({ name, value: `${name}!` }));
}
