import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';

let discord: LocalDiscord;
let sockets: WebSocket[] = [];

beforeEach(async () => {
  discord = await startLocalDiscord();
});

afterEach(async () => {
  for (const socket of sockets) socket.terminate();
  sockets = [];
  await discord.close();
});

const identify = (more: object = {}) => ({
  op: 2,
  d: { token: discord.token, intents: 1, properties: { os: 'linux' }, ...more },
});

/** Connects, sends the frames, and gives the code the gateway closes with. */
function closeCode(
  frames: readonly unknown[],
  query = 'v=10&encoding=json',
): Promise<number> {
  const socket = connect(query);
  socket.on('open', () => {
    for (const frame of frames)
      socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  });
  return new Promise((resolve) => socket.on('close', resolve));
}

function connect(query: string): WebSocket {
  const socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/?${query}`);
  sockets.push(socket);
  return socket;
}

describe('the gateway', () => {
  it.each<[string, number, () => readonly unknown[]]>([
    ['an unknown operation', 4001, () => [identify(), { op: 99, d: null }]],
    ['text that is no JSON', 4002, () => ['{']],
    [
      'a frame of more than 4096 bytes',
      4002,
      () => [identify({ properties: { os: 'x'.repeat(4096) } })],
    ],
    ['IDENTIFY without intents', 4002, () => [identify({ intents: undefined })]],
    ['an operation before IDENTIFY', 4003, () => [{ op: 3, d: {} }]],
    ['a wrong token', 4004, () => [identify({ token: 'wrong' })]],
    ['IDENTIFY twice', 4005, () => [identify(), identify()]],
    [
      '121 frames in a minute',
      4008,
      () => [identify(), ...Array.from({ length: 120 }, () => ({ op: 1, d: null }))],
    ],
    ['a shard outside its count', 4010, () => [identify({ shard: [1, 1] })]],
    ['intents that do not exist', 4013, () => [identify({ intents: 1 << 30 })]],
    ['intents that are not granted', 4014, () => [identify({ intents: 1 << 15 })]],
  ])('closes on %s with %i', async (_name, code, frames) => {
    expect(await closeCode(frames())).toBe(code);
  });

  it('closes on another version with 4012', async () => {
    expect(await closeCode([], 'v=9&encoding=json')).toBe(4012);
  });

  it('closes on a sequence that was never sent with 4007', async () => {
    const session_id = await readySession();
    discord.gateway.kill();
    expect(
      await closeCode([{ op: 6, d: { token: discord.token, session_id, seq: 99 } }]),
    ).toBe(4007);
  });

  it('says hello, and READY only when it greets', async () => {
    discord.gateway.greet(false);
    const socket = connect('v=10&encoding=json');
    const received: unknown[] = [];
    socket.on('message', (data) => {
      const { op, t } = JSON.parse(String(data)) as { op: number; t: string };
      received.push(t ?? op);
    });
    socket.on('open', () => {
      socket.send(JSON.stringify(identify()));
      socket.send(JSON.stringify({ op: 1, d: null }));
    });
    await expect.poll(() => received).toEqual([10, 11]);
  });

  it('does not take up a session again that it has declared invalid', async () => {
    const session_id = await readySession();
    discord.gateway.invalidate(false);
    expect(await answerToResume(session_id)).toEqual({ op: 9, d: false });
  });

  it.each<[string, () => void, number]>([
    ['ends with 1000 from the client', () => sockets.at(-1)?.close(1000), 9],
    ['ends with 1001 from the client', () => sockets.at(-1)?.close(1001), 9],
    ['goes on after 4200 from the client', () => sockets.at(-1)?.close(4200), 0],
    ['goes on after 1001 from the gateway', () => discord.gateway.close(1001), 0],
    ['goes on after a cut connection', () => discord.gateway.kill(), 0],
  ])('has a session that %s', async (_name, close, op) => {
    const session_id = await readySession();
    close();
    await expect.poll(() => discord.isOnline).toBe(false);
    expect(await answerToResume(session_id)).toMatchObject({ op });
  });

  it.each(['//', '/?v=10&encoding=etf'])('survives a request for %s', async (path) => {
    const socket = new WebSocket(`${discord.origin.replace('http', 'ws')}${path}`);
    sockets.push(socket);
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBeGreaterThan(
      4000,
    );
  });
});

/** Identifies and gives the session's id. */
function readySession(): Promise<string> {
  const socket = connect('v=10&encoding=json');
  socket.on('open', () => socket.send(JSON.stringify(identify())));
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const { t, d } = JSON.parse(String(data)) as {
        t: string;
        d: { session_id: string };
      };
      if (t === 'READY') resolve(d.session_id);
    });
  });
}

/** The first frame after hello that a resume is answered with. */
function answerToResume(session_id: string): Promise<{ op: number; d: unknown }> {
  const socket = connect('v=10&encoding=json');
  const resume = { op: 6, d: { token: discord.token, session_id, seq: 1 } };
  socket.on('open', () => socket.send(JSON.stringify(resume)));
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { op: number; d: unknown };
      if (op !== 10) resolve({ op, d });
    });
  });
}
