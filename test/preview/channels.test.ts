import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import type { Channel } from '../../src/preview/world/guild.ts';
import { shown, text } from './message-fixtures.ts';
import { buildRestClient, type RestClient } from './rest-client.ts';

let discord: LocalDiscord;
let rest: RestClient;
let general: Channel;

beforeEach(async () => {
  discord = await startLocalDiscord({ rateLimit: { limit: 1000, windowMs: 1000 } });
  rest = buildRestClient(discord);
  general = discord.places.channel('general');
});

afterEach(() => discord.close());

const post = (json: unknown) =>
  rest.send('POST', `/channels/${general.id}/messages`, json);
const pinPath = (id: unknown) => `/channels/${general.id}/messages/pins/${id}`;

describe('messages of a channel', () => {
  it('are sent, edited and deleted by the bot', async () => {
    const { id } = (await post({ content: 'hello' })).body;
    const path = `/channels/${general.id}/messages/${id}`;
    expect((await rest.send('PATCH', path, { content: 'bye' })).body).toMatchObject({
      content: 'bye',
    });
    expect((await rest.send('GET', path)).body).toMatchObject({ content: 'bye' });
    expect((await rest.send('DELETE', path)).status).toBe(204);
    expect((await rest.send('GET', path)).body).toMatchObject({ code: 10008 });
  });

  it('keep IS_COMPONENTS_V2 for ever', async () => {
    const { id } = (await post(shown(text()))).body;
    const path = `/channels/${general.id}/messages/${id}`;
    expect(
      (await rest.send('PATCH', path, { components: [text('new')] })).body,
    ).toMatchObject({ flags: 32_768 });
    expect((await rest.send('PATCH', path, { flags: 0 })).status).toBe(400);
  });

  it.each([
    ['nothing', {}, 50006],
    ['a private message', { content: 'x', flags: 64 }, 50035],
    ['half of an emoji', { content: '\ud83d' }, 50109],
  ])('refuse %s', async (_name, json, code) => {
    expect((await post(json)).body).toMatchObject({ code });
  });

  it('of other people come without their text', async () => {
    const { id } = discord.say({ content: 'The bridge is open', in: general });
    const path = `/channels/${general.id}/messages/${id}`;
    expect((await rest.send('GET', path)).body).toMatchObject({ id, content: '' });
    expect((await rest.send('PATCH', path, { content: 'x' })).body).toMatchObject({
      code: 50005,
    });
    expect((await rest.send('DELETE', path)).body).toMatchObject({ code: 50013 });
  });

  it('are sent once for a nonce that is enforced', async () => {
    const json = { content: 'x', nonce: 'n1', enforce_nonce: true };
    const [first, second] = [await post(json), await post(json)];
    expect(second.body['id']).toBe(first.body['id']);
  });

  it.each([
    ['SEND_MESSAGES', 50013],
    ['VIEW_CHANNEL', 50001],
  ] as const)('need %s', async (permission, code) => {
    discord.places.overwrite(general, 'bot', { deny: [permission] });
    expect((await post({ content: 'x' })).body).toMatchObject({ code });
  });

  it.each([
    ['nobody', { parse: [] }, []],
    ['users', { parse: ['users'] }, ['mira']],
    ['everybody by default', undefined, ['mira']],
  ])('ping %s', async (_name, allowed_mentions, expected) => {
    const { user } = discord.places.member('mira');
    const sent = await post({ content: `<@${user.id}> hello`, allowed_mentions });
    const mentions = sent.body['mentions'] as { username: string }[];
    expect(mentions.map(({ username }) => username)).toEqual(expected);
  });
});

describe('pins', () => {
  it('are set and taken away, twice without harm, and listed with the newest first', async () => {
    const ids = [
      (await post({ content: 'a' })).body['id'],
      (await post({ content: 'b' })).body['id'],
    ];
    for (const id of [...ids, ...ids])
      expect((await rest.send('PUT', pinPath(id))).status).toBe(204);
    const listed = await rest.send('GET', `/channels/${general.id}/messages/pins`);
    const items = listed.body['items'] as { message: { id: string } }[];
    expect(items.map(({ message }) => message.id)).toEqual(ids.reverse());
    for (const id of [...ids, ...ids])
      expect((await rest.send('DELETE', pinPath(id))).status).toBe(204);
    expect(discord.pins(general)).toEqual([]);
  });

  it('end at 250', async () => {
    for (let pin = 0; pin < 250; pin += 1)
      discord.pin(discord.say({ content: `${pin}`, in: general }));
    const { id } = (await post({ content: 'one more' })).body;
    expect(await rest.send('PUT', pinPath(id))).toMatchObject({
      status: 400,
      body: { code: 30003 },
    });
  });

  it('are listed fifty at a time', async () => {
    for (let pin = 0; pin < 51; pin += 1)
      discord.pin(discord.say({ content: `${pin}`, in: general }));
    const listed = await rest.send(
      'GET',
      `/channels/${general.id}/messages/pins?limit=50`,
    );
    expect(listed.body['items']).toHaveLength(50);
    expect(listed.body['has_more']).toBe(true);
  });

  it('need PIN_MESSAGES, MANAGE_MESSAGES does not do', async () => {
    const channel = discord.places.overwrite(general, 'bot', {
      deny: ['PIN_MESSAGES'],
      allow: ['MANAGE_MESSAGES'],
    });
    const { id } = discord.say({ content: 'x', in: channel });
    expect(await rest.send('PUT', pinPath(id))).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
  });

  it('are none without READ_MESSAGE_HISTORY', async () => {
    discord.pin(discord.say({ content: 'x', in: general }));
    discord.places.overwrite(general, 'bot', { deny: ['READ_MESSAGE_HISTORY'] });
    const listed = await rest.send('GET', `/channels/${general.id}/messages/pins`);
    expect(listed.body['items']).toEqual([]);
  });

  it.each([
    ['unknown', () => '112233445566778899', 10008],
    [
      'in another channel',
      () => discord.say({ content: 'x', in: discord.places.channel('Reading room') }).id,
      50019,
    ],
    ['a notice of a pin', () => pinNotice(), 50021],
  ])('refuse a message that is %s', async (_name, id, code) => {
    expect((await rest.send('PUT', pinPath(await id()))).body).toMatchObject({ code });
  });

  it('go when their message goes', async () => {
    const { id } = discord.say({ content: 'x', in: general });
    await rest.send('PUT', pinPath(id));
    discord.deleteMessage(id);
    expect(discord.pins(general)).toEqual([]);
  });
});

/** Pins a message and finds what Discord then writes into the channel. */
async function pinNotice(): Promise<string> {
  const { id } = discord.say({ content: 'x', in: general });
  await rest.send('PUT', pinPath(id));
  return discord.messages(general).find(({ type }) => type === 6)?.id ?? '';
}
