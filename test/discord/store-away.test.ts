import { afterEach, describe, expect, it } from 'vitest';
import { isEphemeral, messageText } from '../../src/preview/world/message.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { type RunningBot, runBot } from './run-bot.ts';

let running: RunningBot;

afterEach(() => running.close());

const refusing = () =>
  Promise.reject(new StoreError('unreachable', 'postgres://db', null));
const hanging = () => new Promise<never>(() => undefined);

describe.each([
  { what: 'cannot be reached', open: refusing },
  { what: 'does not answer', open: hanging },
])('a bot whose store $what', ({ open }) => {
  it('answers questions in private, and says what needs the store', async () => {
    running = await runBot(undefined, { store: { open } });
    const { discord } = running;
    const by = discord.places.member('odile');
    const message = await discord.slash({
      command: 'who said',
      options: { speaker: 'Ortega' },
    }).answer;
    expect(messageText(message)).toContain(
      'settings of this server cannot be read just now',
    );
    expect(messageText(message)).toContain('Maria Ortega');
    expect(isEphemeral(message)).toBe(true);
    for (const command of ['settings show', 'pins list', 'privacy']) {
      const said = messageText(await discord.slash({ by, command }).answer);
      expect(said).toMatch(/^What the bot keeps cannot be reached just now/);
    }
    const pressed = await discord.click({ message, label: 'Pin' }).answer;
    expect(messageText(pressed)).toContain('cannot be reached just now');
    // One line each all the same, with what was away.
    await expect.poll(() => running.log.length).toBe(5);
    const lines = running.log.map((line) => JSON.parse(line));
    for (const { msg, level, fault } of lines) {
      expect({ msg, level }).toEqual({ msg: 'Interaction', level: 40 });
      expect(fault.message).toMatch(/cannot be reached|Nothing came within/);
    }
    const done = lines.map(({ command, outcome }) => `${command}: ${outcome}`);
    expect(done).toEqual([
      'who said: answered',
      'settings show: store-away',
      'pins list: store-away',
      'privacy: store-away',
      'pin: answered',
    ]);
  });

  it('is there again by itself', async () => {
    running = await runBot();
    const { discord, routing } = running;
    await routing.store.open();
    const by = discord.places.member('odile');
    const said = await discord.slash({ by, command: 'settings show' }).answer;
    expect(messageText(said)).toContain('all channels');
  });
});
