import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { isEphemeral, messageText } from '../../src/preview/world/message.ts';
import type { Member } from '../../src/preview/world/user.ts';
import { defaultMembers } from '../../src/preview/world/world-seed.ts';
import { registerCommands } from '../../src/register.ts';
import { openApiFaults } from '../support/openapi.ts';
import { labelsOf } from './cite.ts';
import { connectBot, type RunningBot } from './run-bot.ts';

let discord: LocalDiscord;
let running: Omit<RunningBot, 'close'>;
let greta: Member;
let mira: Member;
const isSent: boolean[] = [];

beforeAll(async () => {
  const members = [...defaultMembers, { name: 'greta', locale: 'de', permissions: [] }];
  discord = await startLocalDiscord({
    guilds: [{ name: 'Читачі', locale: 'uk', members }],
  });
  running = await connectBot(discord);
  const { rest } = running.bot.client;
  const place = { rest, applicationId: discord.applicationId, guildId: null };
  isSent.push(await registerCommands(commands, place));
  isSent.push(await registerCommands(commands, place));
  greta = discord.places.member('greta');
  mira = discord.places.member('mira');
});

afterAll(async () => {
  await running.bot.stop();
  await discord.close();
});

const ask = (by: Member, options: Record<string, string | boolean>) =>
  discord.slash({ by, command: 'who said', options }).answer;

describe('a member whose Discord is German, in a Ukrainian server', () => {
  it('finds the commands registered once', () => {
    expect(isSent).toEqual([true, false]);
  });

  it('is answered in German where they alone see it', async () => {
    const message = await ask(greta, { speaker: 'Ortega', private: true });
    expect(messageText(message)).toContain('-# /wer sagte sprecher: Ortega');
    expect(messageText(message)).toContain('· Zitat');
    expect(labelsOf(message)).toContain('Allen zeigen');
    const pressed = discord.click({ by: greta, message, label: 'Allen zeigen' });
    expect(messageText(await pressed.answer)).toContain('-# Allen gezeigt');
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const shown = discord.message(pressed.followUpIds[0] ?? '');
    expect(shown && messageText(shown)).toContain('-# /хто сказав мовець: Ortega');
    expect(shown && messageText(shown)).toContain(`Запитано й показано всім: <@`);
  });

  it('is answered in Ukrainian where all see it; others read on in their language', async () => {
    const message = await ask(greta, { speaker: 'Ortega' });
    expect(isEphemeral(message)).toBe(false);
    expect(messageText(message)).toContain('· цитата');
    const read = async (by: Member) =>
      messageText(await discord.click({ by, message, label: 'Після цього' }).answer);
    expect(await read(mira)).toMatch(/^-# \/who said speaker: Ortega/u);
    expect(await read(greta)).toMatch(/^-# \/wer sagte sprecher: Ortega/u);
  });

  it.each([
    { quote: 'Nobody was in danger' },
    { quote: 'Nobody * was in danger', speaker: 'Jo Berg' },
    { quote: 'zeppelin flights' },
  ])('shows what was found of a quotation to all in Ukrainian: %o', async (options) => {
    const { answer } = discord.slash({ by: greta, command: 'verify', options });
    const message = await answer;
    const pressed = discord.click({ by: greta, message, label: 'Allen zeigen' });
    const [own = ''] = messageText(await pressed.answer).split('\n');
    expect(own).toMatch(/^(?:Wörtlich|Von jemand|Nicht in)/u);
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const shown = discord.message(pressed.followUpIds[0] ?? '');
    const [first = '', question] = shown ? messageText(shown).split('\n') : [];
    expect(first).toMatch(/^\p{Script=Cyrillic}/u);
    expect(first).not.toMatch(/Wörtlich|stehen|durchsucht/u);
    expect(question).toMatch(/^-# \/перевірити/u);
  });

  it('is told in German that nothing was found, and why', async () => {
    const text = messageText(await ask(greta, { what: 'zeppelin' }));
    expect(text).toContain('Nichts gefunden in 3 Artikeln');
    expect(text).toContain('„zeppelin“ kommt im Durchsuchten nirgends vor.');
  });

  it('is told in German what is wrong with a question', async () => {
    const text = messageText(await ask(greta, { what: 'it', speaker: 'Ortega' }));
    expect(text).toContain('In „it“ ist kein Wort, nach dem sich suchen ließe');
  });

  it('reads the help in German', async () => {
    const message = await discord.slash({ by: greta, command: 'help' }).answer;
    expect(messageText(message)).toContain('/wer sagte was: small-boat');
  });

  it('is answered within Discord’s own description of its API', () => {
    expect(discord.requests.flatMap(openApiFaults)).toEqual([]);
  });
});
