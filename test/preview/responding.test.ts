import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import { messageText } from '../../src/preview/world/message.ts';
import { buildManualClock, type ManualClock } from './manual-clock.ts';
import { button, row, shown, text } from './message-fixtures.ts';
import {
  buildRestClient,
  menuCommands,
  type RestClient,
  whoCommand,
} from './rest-client.ts';

let clock: ManualClock;
let discord: LocalDiscord;
let rest: RestClient;

beforeEach(async () => {
  clock = buildManualClock();
  discord = await startLocalDiscord({ clock });
  rest = buildRestClient(discord);
  const commands = [whoCommand, ...menuCommands];
  await rest.send('PUT', `/applications/${discord.applicationId}/commands`, commands);
});

afterEach(() => discord.close());

const ask = () => discord.slash({ command: '/who said', options: { what: 'bridge' } });
const answer = { type: 4, data: shown(text(), row(button('more'))) };
const privately = (data: Readonly<Record<string, unknown>>) => ({
  ...data,
  flags: 32_768 | 64,
});

describe('the first answer', () => {
  it('may come within three seconds', async () => {
    const asked = ask();
    clock.advance(2999);
    expect((await rest.respond(asked, answer)).status).toBe(204);
    expect(asked.respondedAfterMs).toBe(2999);
  });

  it('comes too late after three seconds', async () => {
    const asked = ask();
    clock.advance(3000);
    expect(await rest.respond(asked, answer)).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
    await expect(asked.response).rejects.toThrow('The application did not respond');
    expect(await rest.webhook(asked, 'POST', '', { content: 'x' })).toMatchObject({
      status: 401,
    });
  });

  it('comes once', async () => {
    const asked = ask();
    await rest.respond(asked, answer);
    expect(await rest.respond(asked, answer)).toMatchObject({
      status: 400,
      body: { code: 40060 },
    });
  });

  it('is for an interaction that exists', async () => {
    const path = '/interactions/112233445566778899/forged/callback';
    expect(await rest.send('POST', path, answer)).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it('may be tried again after a refusal, which names the place', async () => {
    const asked = ask();
    const refused = await rest.respond(asked, { type: 4, data: shown(text('')) });
    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: 50035,
        message: 'Invalid Form Body',
        errors: {
          data: {
            components: { 0: { content: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] } } },
          },
        },
      },
    });
    expect((await rest.respond(asked, answer)).status).toBe(204);
  });

  it('is refused as unknown above the byte ceiling', async () => {
    const refused = await rest.respond(ask(), {
      type: 4,
      data: shown(text('ก'.repeat(3900))),
    });
    expect(refused).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  it('is given back when asked for', async () => {
    const { interaction } = ask();
    const path = `/interactions/${interaction.id}/${interaction.token}/callback?with_response=true`;
    expect((await rest.send('POST', path, answer)).body).toMatchObject({
      interaction: { id: interaction.id, response_message_loading: false },
      resource: { type: 4, message: { flags: 32_768 } },
    });
  });

  it.each([
    ['a command', 6, 400],
    ['a command', 7, 400],
    ['a command', 8, 400],
    ['a command', 9, 204],
    ['autocomplete', 4, 400],
    ['autocomplete', 8, 204],
    ['a click', 5, 204],
    ['a click', 6, 204],
    ['a click', 7, 204],
    ['a click', 9, 204],
    ['a form from a command', 4, 204],
    ['a form from a command', 7, 400],
    ['a form from a command', 9, 400],
    ['a form from a click', 7, 204],
  ])('to %s of type %i gives %i', async (source, type, status) => {
    const data: Readonly<Record<number, unknown>> = {
      4: answer.data,
      7: answer.data,
      8: { choices: [] },
      9: { custom_id: 'f', title: 'Form', components: [text()] },
    };
    const asked = await open(source);
    expect((await rest.respond(asked, { type, data: data[type] })).status).toBe(status);
  });
});

describe('a deferred answer', () => {
  it('drops every flag but EPHEMERAL', async () => {
    const asked = ask();
    await rest.respond(asked, { type: 5, data: { flags: 32_768 | 64 } });
    const response = await asked.response;
    expect(response).toMatchObject({
      kind: 'deferred-message',
      message: { flags: 64 | 128 },
    });
  });

  it('is filled in by an edit of @original, percent-encoded', async () => {
    const asked = ask();
    await rest.respond(asked, { type: 5 });
    await rest.webhook(asked, 'PATCH', '/messages/%40original', shown(text('done')));
    expect(messageText(await asked.answer)).toBe('done');
    expect((await asked.answer).flags).toBe(32_768);
  });

  it('is filled in by the first follow-up, whose EPHEMERAL is ignored', async () => {
    const asked = ask();
    await rest.respond(asked, { type: 5 });
    const sent = await rest.webhook(asked, 'POST', '', { content: 'done', flags: 64 });
    expect(sent.body).toMatchObject({ id: (await asked.answer).id, flags: 0 });
  });

  it('needs the V2 flag again', async () => {
    const asked = ask();
    await rest.respond(asked, { type: 5, data: { flags: 32_768 } });
    const refused = await rest.webhook(asked, 'PATCH', '/messages/@original', {
      components: [text()],
    });
    expect(refused).toMatchObject({ status: 400, body: { code: 50035 } });
  });
});

describe("the interaction's webhook", () => {
  it('is unknown before the first answer', async () => {
    const early = await rest.webhook(ask(), 'POST', '', { content: 'x' });
    expect(early).toMatchObject({ status: 404, body: { code: 10015 } });
  });

  it('works for fifteen minutes', async () => {
    const asked = ask();
    await rest.respond(asked, answer);
    clock.advance(15 * 60_000 - 1);
    expect((await rest.webhook(asked, 'POST', '', { content: 'x' })).status).toBe(200);
    clock.advance(1);
    const late = await rest.webhook(asked, 'PATCH', '/messages/@original', shown(text()));
    expect(late).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  it('reads, edits and deletes its own messages only', async () => {
    const [asked, other] = [ask(), ask()];
    await Promise.all([rest.respond(asked, answer), rest.respond(other, answer)]);
    const { id } = (await rest.webhook(asked, 'POST', '', { content: 'more' })).body;
    expect((await rest.webhook(asked, 'GET', `/messages/${id}`)).body).toMatchObject({
      content: 'more',
    });
    expect((await rest.webhook(other, 'GET', `/messages/${id}`)).body).toMatchObject({
      code: 10008,
    });
    expect((await rest.webhook(asked, 'DELETE', `/messages/${id}`)).status).toBe(204);
    expect((await rest.webhook(asked, 'DELETE', `/messages/${id}`)).body).toMatchObject({
      code: 10008,
    });
  });

  it('keeps a private answer private, and takes private follow-ups', async () => {
    const asked = ask();
    await rest.respond(asked, { type: 4, data: privately(answer.data) });
    await rest.webhook(asked, 'POST', '', { content: 'x', flags: 64 });
    const channel = discord.places.channel('general');
    expect(discord.messages(channel)).toEqual([]);
    expect(discord.messages(channel, discord.places.member('mira'))).toHaveLength(2);
    expect(discord.messages(channel, discord.places.member('odile'))).toEqual([]);
  });
});

/** Opens an interaction that has no answer yet. */
async function open(source: string) {
  if (source === 'a command') return ask();
  if (source === 'autocomplete') {
    return discord.autocomplete({
      command: 'who said',
      options: { speaker: 'Pr' },
      focused: 'speaker',
    });
  }
  const asked = ask();
  const form = { type: 9, data: { custom_id: 'f', title: 'Form', components: [text()] } };
  if (source === 'a form from a command') {
    await rest.respond(asked, form);
    return discord.submit({ opened: asked });
  }
  await rest.respond(asked, answer);
  const click = discord.click({ message: await asked.answer, customId: 'more' });
  if (source === 'a click') return click;
  await rest.respond(click, form);
  return discord.submit({ opened: click });
}
