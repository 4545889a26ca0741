import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishPins } from '../../../src/discord/pins/finish-pins.ts';
import type { Pin } from '../../../src/store/pin.ts';
import { newPin } from '../../support/new-pin.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;
let steps: (readonly [string, number])[];

beforeEach(async () => {
  steps = [];
  const pinsUnderWay = new Set<string>();
  server = await startServer({
    pinsUnderWay,
    atPinStep: async (step) => {
      steps.push([step, pinsUnderWay.size]);
    },
  });
});

afterEach(() => server.running.close());

/** Finishes what was begun; returns how many came to an end. */
function finish(): Promise<number> {
  const { bot, routing } = server.running;
  return finishPins(bot.client, routing);
}

/** A pin that was planned, and nothing more. */
async function plan(
  guildId = server.guildId,
  channelId = server.general.id,
): Promise<Pin> {
  const planned = newPin({ guildId, channelId, at: Date.now() });
  return (await server.store.pins.plan(planned)).pin;
}

/** Enters that the message of a pin was posted, and maybe that the pin failed. */
async function record(pin: Pin, states: readonly ('posted' | 'failed')[]): Promise<void> {
  const { id } = server.discord.say({ content: 'a message', in: server.general });
  for (const state of states)
    await server.store.pins.record(pin, {
      state,
      by: null,
      at: Date.now(),
      outcome: null,
      ...(state === 'posted' ? { messageId: id } : {}),
    });
}

/** Takes the history from the bot, and waits until it knows. */
async function hideHistory(): Promise<void> {
  const deny = ['READ_MESSAGE_HISTORY'] as const;
  server.discord.places.overwrite(server.general, 'bot', { deny });
  await server.discord.slash({ by: server.odile, command: 'settings show' }).answer;
}

const ELSEWHERE = '613425648685547541';
const deletions = () =>
  server.discord.requests.filter(({ method }) => method === 'DELETE');

describe('finishPins()', () => {
  it('finishes what was planned', async () => {
    await plan();
    expect(await finish()).toBe(1);
    expect(await server.states()).toEqual(['pinned']);
  });

  it('leaves alone what this process is making, which tells it so', async () => {
    const { pinsUnderWay } = server.running.routing;
    const { key } = await plan();
    pinsUnderWay.add(key);
    expect(await finish()).toBe(0);
    expect(await server.states()).toEqual(['planned']);
    pinsUnderWay.delete(key);
    steps = [];
    await server.pin({ reason: 'Why' });
    expect(steps.map(([, underWay]) => underWay)).toEqual(steps.map(() => 1));
    expect(pinsUnderWay.size).toBe(0);
  });

  it('leaves alone the pins of servers that other processes serve', async () => {
    await plan(ELSEWHERE);
    await record(await plan(ELSEWHERE), ['posted', 'failed']);
    expect(await finish()).toBe(0);
    expect((await server.store.pins.byNumber(ELSEWHERE, 1))?.state).toBe('planned');
    expect((await server.store.pins.byNumber(ELSEWHERE, 2))?.messageId).not.toBeNull();
    expect(deletions()).toEqual([]);
  });

  it('posts nothing where it cannot look for what it may have posted', async () => {
    await hideHistory();
    await plan();
    expect(await finish()).toBe(1);
    expect(await server.states()).toEqual(['failed']);
    expect(server.pinned()).toEqual([]);
  });

  it('posts nothing where Discord does not say whether it is there', async () => {
    await plan();
    const ill = { kind: 'error', status: 403, code: 50001 } as const;
    server.discord.faults.next(ill, { method: 'GET', path: /\/messages/ });
    expect(await finish()).toBe(1);
    expect(await server.states()).toEqual(['failed']);
    expect(server.discord.messages(server.general)).toEqual([]);
  });

  it('pins there what it knows that it has posted', async () => {
    await server.pin({ reason: 'Why' });
    const [one] = server.discord.pins(server.general);
    const pin = await plan();
    if (!one) throw new TypeError('Cannot find the pin');
    server.discord.unpin(one.message);
    const posted = { state: 'posted', by: null, at: Date.now(), outcome: null } as const;
    await server.store.pins.record(pin, { ...posted, messageId: one.message.id });
    await hideHistory();
    expect(await finish()).toBe(1);
    expect((await server.store.pins.byNumber(server.guildId, 2))?.state).toBe('pinned');
  });
});

describe('a pin on a machine whose clock is wrong', () => {
  it('is made all the same', async () => {
    const now = () => Date.now() + 60 * 60 * 1000;
    const ahead = await startServer({ now });
    expect(await ahead.pin({ reason: 'Why' })).toContain('Pinned as number 1');
    await ahead.running.close();
  });
});

describe('a pin that names another', () => {
  it('is refused where the other is of another channel, as if there were none', async () => {
    await server.pin({ reason: 'Here' });
    const by = { by: server.odile, in: server.discord.places.channel('harbour-bridge') };
    expect(await server.pin({ reason: 'x', replaces: '1' }, by)).toMatch(
      /^There is no pin 1 in this channel: /,
    );
    expect(await server.states()).toEqual(['pinned']);
  });

  it('is refused where the other was removed at the same moment', async () => {
    await server.pin({ reason: 'Old' });
    const { pins } = server.store;
    const known = await pins.byNumber(server.guildId, 1);
    await server.use('pins remove', { number: 1 });
    Object.assign(pins, { byNumber: async () => known });
    const by = { by: server.odile };
    expect(
      await server.pin({ reason: 'x', replaces: '1' }, by, { speaker: 'Berg' }),
    ).toMatch(/^Pin 1 is not pinned any more: leave the field empty\.\n-# Your reason/);
    Reflect.deleteProperty(pins, 'byNumber');
    expect(await server.states()).toEqual(['removed']);
  });
});
