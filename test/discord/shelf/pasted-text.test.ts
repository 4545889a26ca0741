import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Message, messageText } from '../../../src/preview/world/message.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';
import { BRIDGE, type NewsSite, startNewsSite } from './news-site.ts';

const values = { headline: 'Toll bridge to close', text: BRIDGE.join('\n\n') };

let site: NewsSite;
let server: ServerWithBot;
/** What fails between reading and keeping. */
let fail: () => void;

beforeEach(async () => {
  site = await startNewsSite();
  fail = () => undefined;
  server = await startServer({ intake: site.intake, atShelfStep: async () => fail() });
});

afterEach(async () => {
  await server.running.close();
  await site[Symbol.asyncDispose]();
});

async function paste(): Promise<Message> {
  const opened = server.discord.slash({ by: server.odile, command: 'library add' });
  return server.end((await server.discord.submit({ opened, values })).answer);
}

/** The names of all files that were sent. */
function filesSent(): readonly string[] {
  return server.discord
    .messages(server.general, server.odile)
    .flatMap(({ attachments }) => attachments.map(({ filename }) => filename));
}

describe('what was pasted', () => {
  it('is given back where too much is under way', async () => {
    let send = () => {};
    site.hold = new Promise<void>((resolve) => {
      send = resolve;
    });
    for (const place of [1, 2, 3]) {
      const options = { url: `http://courier.example/${place}` };
      const by = server.odile;
      await server.discord.slash({ by, command: 'library add', options }).answer;
    }
    const message = await paste();
    expect(messageText(message)).toContain('Several articles are being read');
    expect(messageText(message)).toContain('What was pasted, so that it is not lost');
    expect(message.attachments.map(({ filename }) => filename)).toEqual([
      'pasted-text.txt',
    ]);
    send();
  });

  it('is given back where the bot fails', async () => {
    fail = () => {
      throw new TypeError('A fault');
    };
    await paste();
    await server.discord.until(() => filesSent().length > 0);
    expect(filesSent()).toEqual(['pasted-text.txt']);
  });
});
