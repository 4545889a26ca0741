import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageText } from '../../src/preview/world/message.ts';
import { type RunningBot, runBot } from '../discord/run-bot.ts';

let running: RunningBot;

beforeAll(async () => {
  running = await runBot();
});

afterAll(() => running.close());

/** Found by `npm run fuzz`: an id that is none is read before anything else. */
const NO_IDS: readonly unknown[] = [undefined, null, 0, true, [], {}, [null]];

describe.each(NO_IDS)('an interaction whose custom id is %j', (custom_id) => {
  it('is answered as a press', async () => {
    const { discord } = running;
    const message = await discord.slash({ command: 'help' }).answer;
    const data = { id: 1, component_type: 2, custom_id };
    const answer = await discord.interact({ type: 3, message, data }).answer;
    expect(messageText(answer)).toMatch(
      /^Something went wrong|another version of the bot/,
    );
  });

  it('is answered as a form', async () => {
    const data = { custom_id, components: [] };
    const answer = await running.discord.interact({ type: 5, data }).answer;
    expect(messageText(answer)).toMatch(
      /^Something went wrong|another version of the bot/,
    );
  });
});
