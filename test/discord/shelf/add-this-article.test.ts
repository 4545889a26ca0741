import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageText } from '../../../src/preview/world/message.ts';
import { openApiFaults } from '../../support/openapi.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';
import { type NewsSite, PAGES, startNewsSite } from './news-site.ts';

const url = 'https://courier.example/bridge';
const http = 'http://courier.example/bridge';

let site: NewsSite;
let server: ServerWithBot;

beforeEach(async () => {
  site = await startNewsSite();
  site.pages.set('/bridge', PAGES.old);
  server = await startServer({ intake: site.intake });
});

afterEach(async () => {
  await server.running.close();
  await site[Symbol.asyncDispose]();
});

describe('Add this article', () => {
  const use = async (content: string) => {
    const message = server.discord.say({ content });
    const command = 'Add this article';
    const by = server.odile;
    return server.end(server.discord.messageCommand({ by, command, message }).answer);
  };

  it('adds the article of the link of a message', async () => {
    expect(messageText(await use(`Read <${http}>!`))).toContain('B1 is added');
    expect(messageText(await use('Read this!'))).toContain('There is no link');
  });

  it('lets one choose of several links', async () => {
    const choice = await use(`${http}/other or ${http}`);
    expect(messageText(choice)).toContain(`2. <${http}>`);
    const customId = 'do:choose-link';
    const by = server.odile;
    const used = { by, message: choice, customId, values: ['2'] };
    server.discord.select(used);
    await server.discord.until(() =>
      messageText(server.discord.message(choice.id) ?? choice).includes('B1 is added'),
    );
  });
});

describe('what /library sends', () => {
  it('is what Discord’s own description allows', async () => {
    await server.use('library add', { url: http });
    await server.use('library status');
    await server.use('library remove', { article: 'B1' });
    await server.discord.slash({ by: server.odile, command: 'library add' }).response;
    const message = server.discord.say({ content: `${url} ${url}/b` });
    const command = 'Add this article';
    await server.discord.messageCommand({ by: server.odile, command, message }).answer;
    expect(server.discord.requests.flatMap(openApiFaults)).toEqual([]);
  });
});
