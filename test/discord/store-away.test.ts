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
