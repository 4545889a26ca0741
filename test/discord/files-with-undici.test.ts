// First, as in the program: it makes itself the way of all requests of the process.
import 'undici';
import { expect, it } from 'vitest';
import { runBot } from './run-bot.ts';

it('sends files although another version of undici was there first', async () => {
  const running = await runBot();
  try {
    const { discord } = running;
    const options = { about: 'inspectors' };
    const asked = discord.slash({ command: 'what happened', options });
    const { attachments } = await asked.answer;
    expect(attachments.map(({ filename }) => filename)).toEqual(['A3-s2.txt']);
  } finally {
    await running.close();
  }
});
