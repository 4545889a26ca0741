import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FairShare, RATES } from '../../src/discord/fair-share.ts';
import type { InteractionRecord } from '../../src/discord/trace.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { isEphemeral, messageText } from '../../src/preview/world/message.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let now = 0;
let running: RunningBot;
let discord: LocalDiscord;
const records: InteractionRecord[] = [];

beforeAll(async () => {
  running = await runBot(undefined, {
    fairShare: new FairShare(() => now),
    observe: (record) => records.push(record),
  });
  discord = running.discord;
});

afterAll(() => running.close());

const asked = (name: string) => ({
  by: discord.places.member(name),
  command: 'who said',
  options: { what: 'cracks' },
});

const typed = (name: string) => ({
  by: discord.places.member(name),
  command: 'who said',
  focused: 'speaker',
  options: { speaker: 'ort' },
});

describe('a bot that is asked too fast', () => {
  it('tells who asks so how long to wait, in private, and answers all others', async () => {
    for (let left = RATES.command.member.burst; left > 0; left -= 1) {
      const message = await discord.slash(asked('mira')).answer;
      expect(messageText(message)).toContain('Maria Ortega');
    }
    const refused = await discord.slash(asked('mira')).answer;
    expect(messageText(refused)).toMatch(/^That was a lot at once.*in 2 seconds\.$/);
    expect(isEphemeral(refused)).toBe(true);
    const other = await discord.slash(asked('tomas')).answer;
    expect(messageText(other)).toContain('Maria Ortega');
    now += 2000;
    const later = await discord.slash(asked('mira')).answer;
    expect(messageText(later)).toContain('Maria Ortega');
    await expect.poll(() => records.map(({ outcome }) => outcome)).toContain('limited');
  });

  it('suggests nothing then, and says nothing', async () => {
    for (let left = RATES.suggestion.member.burst; left > 0; left -= 1)
      expect(await discord.autocomplete(typed('mira')).response).not.toMatchObject({
        choices: [],
      });
    const refused = discord.autocomplete(typed('mira')).response;
    expect(await refused).toMatchObject({ kind: 'choices', choices: [] });
  });

  it('counts presses apart', async () => {
    const message = await discord.slash(asked('odile')).answer;
    const by = discord.places.member('odile');
    const press = () => discord.click({ by, message, label: 'After' }).response;
    for (let left = RATES.press.member.burst; left > 0; left -= 1) await press();
    const refused = await discord.click({ by, message, label: 'After' }).answer;
    expect(messageText(refused)).toMatch(/^That was a lot at once.*in 1 second\.$/);
    expect(messageText(await discord.slash(asked('odile')).answer)).toContain('Ortega');
  });
});
