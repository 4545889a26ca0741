import {
  AttachmentBuilder,
  ComponentType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Routes,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { messageText } from '../../src/preview/world/message.ts';
import { openApiFaults } from '../support/openapi.ts';
import { type RunningBot, startBot } from './bot.ts';

let running: RunningBot;
let discord: LocalDiscord;

beforeAll(async () => {
  running = await startBot();
  discord = running.discord;
});

afterAll(() => running.stop());

const v2 = MessageFlags.IsComponentsV2;
const display = (content: string) =>
  ({ type: ComponentType.TextDisplay, content }) as const;
const ask = () => discord.slash({ command: '/who said', options: { what: 'bridge' } });
const button = (customId: string) =>
  ({
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: 2, label: 'More', customId }],
  }) as const;

describe('the real client, using commands', () => {
  it('defers privately, fills in with a file, and follows up', async () => {
    running.react = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        flags: v2,
        components: [
          display('whole'),
          { type: ComponentType.File, file: { url: 'attachment://answer.txt' } },
        ],
        files: [new AttachmentBuilder(Buffer.from('A1·s12'), { name: 'answer.txt' })],
      });
      await interaction.followUp({ content: 'also', flags: MessageFlags.Ephemeral });
    };
    const asked = ask();
    const message = await asked.answer;
    expect(message).toMatchObject({
      flags: v2 | MessageFlags.Ephemeral,
      attachments: [{ filename: 'answer.txt' }],
    });
    const file = await fetch(message.attachments[0]?.url ?? '');
    expect(await file.text()).toBe('A1·s12');
    await expect
      .poll(() => asked.followUpIds.map((id) => discord.message(id)?.content))
      .toEqual(['also']);
  });

  it('completes an option as it is typed', async () => {
    running.react = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value }]);
    };
    const typed = discord.autocomplete({
      command: 'who said',
      options: { speaker: 'Ned' },
      focused: 'speaker',
    });
    expect(await typed.response).toEqual({
      kind: 'choices',
      choices: [{ name: 'speaker: Ned', value: 'Ned' }],
    });
  });

  it('updates a message on a click, and gets a forged click too', async () => {
    const pressed: string[] = [];
    running.react = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({
          flags: v2,
          components: [display('first'), button('more')],
        });
      }
      if (!interaction.isButton()) return;
      pressed.push(interaction.customId);
      await interaction.update({ components: [display('second')] });
    };
    const message = await ask().answer;
    const edited = await discord.click({ message, label: 'More' }).answer;
    expect([edited.id, messageText(edited)]).toEqual([message.id, 'second']);
    await discord.click({ message, customId: 'forged' }).answer;
    expect(pressed).toEqual(['more', 'forged']);
  });

  it('opens a form with a select and reads what is filled in', async () => {
    running.react = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const reason = new TextInputBuilder()
          .setCustomId('reason')
          .setStyle(TextInputStyle.Short);
        const kind = new StringSelectMenuBuilder()
          .setCustomId('kind')
          .addOptions({ label: 'Claim', value: 'claim' });
        const modal = new ModalBuilder()
          .setCustomId('pin')
          .setTitle('Pin')
          .addLabelComponents(
            new LabelBuilder().setLabel('Reason').setTextInputComponent(reason),
            new LabelBuilder().setLabel('Kind').setStringSelectMenuComponent(kind),
          );
        await interaction.showModal(modal);
      }
      if (!interaction.isModalSubmit()) return;
      const kinds = interaction.fields.getStringSelectValues('kind').join();
      await interaction.reply(
        `${interaction.fields.getTextInputValue('reason')}, ${kinds}`,
      );
    };
    const values = { reason: 'settles it', kind: ['claim'] };
    const submitted = await discord.submit({ opened: ask(), values });
    expect((await submitted.answer).content).toBe('settles it, claim');
  });

  it('reads the text of a message that a command is used on, pins it, and lists it', async () => {
    const odile = discord.places.member('odile');
    running.react = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      // Read first: pins come without other people's text, and discord.js takes that over.
      const { content } = interaction.targetMessage;
      await interaction.targetMessage.pin('settles it');
      const pins = await interaction.channel?.messages.fetchPins();
      await interaction.reply(`${content} ${pins?.items.length}`);
    };
    const message = discord.say({ content: 'The bridge is open' });
    const used = discord.messageCommand({ command: 'Pin it', message, by: odile });
    expect((await used.answer).content).toBe('The bridge is open 1');
    expect(discord.message(message.id)?.pinned).toBe(true);
  });

  it("is refused with Discord's code, status and words", async () => {
    const refused = running.bot.rest.put(
      Routes.applicationCommands(discord.applicationId),
      {
        body: [{ name: 'Who Said', description: '' }],
      },
    );
    await expect(refused).rejects.toMatchObject({ status: 400, code: 50035 });
    await expect(refused).rejects.toThrow('Command name is invalid');
  });

  it('sends nothing that Discord does not describe', () => {
    expect(discord.requests.length).toBeGreaterThan(10);
    const accepted = discord.requests.filter(({ status }) => status < 400);
    expect(accepted.flatMap(openApiFaults)).toEqual([]);
  });
});
