import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageBody } from '../../src/discord/message-body.ts';
import { toEdit, toReply } from '../../src/discord/send-body.ts';
import type { LoggedRequest } from '../../src/preview/rest/request-log.ts';
import { type RunningBot, runBot } from './run-bot.ts';

// Docs: *Message resource*, Message Flags.
const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;

const body: MessageBody = {
  isPrivate: false,
  components: [{ type: 10, content: 'https://example.org' }],
  files: [{ name: 'A1-s1.txt', text: 'Él' }],
};

/** The bits of a message's flags. */
function bits(flags: unknown): number {
  return [flags].flat().reduce<number>((all, flag) => all | Number(flag), 0);
}

describe('toReply() and toEdit()', () => {
  it.each([
    { sent: toReply(body), flags: COMPONENTS_V2 | SUPPRESS_EMBEDS },
    {
      sent: toReply({ ...body, isPrivate: true }),
      flags: COMPONENTS_V2 | SUPPRESS_EMBEDS | EPHEMERAL,
    },
    {
      sent: toEdit({ ...body, isPrivate: true }),
      flags: COMPONENTS_V2 | SUPPRESS_EMBEDS,
    },
  ])('let nothing ping and no link unfold: $flags', ({ sent, flags }) => {
    expect(bits(sent.flags)).toBe(flags);
    expect(sent.allowedMentions).toEqual({ parse: [] });
    expect(JSON.parse(JSON.stringify(sent.components))).toEqual(body.components);
    expect(sent.files).toEqual([{ name: 'A1-s1.txt', attachment: Buffer.from('Él') }]);
  });

  it('take the files of before away', () => {
    expect(toEdit(body).attachments).toEqual([]);
    expect(toReply(body)).not.toHaveProperty('attachments');
  });
});

describe('what is sent', () => {
  let running: RunningBot;

  beforeAll(async () => {
    running = await runBot();
  });

  afterAll(() => running.close());

  it('never pings, and never unfolds a link, whatever it answers', async () => {
    const { discord } = running;
    for (const isPrivate of [false, true]) {
      const options = { speaker: 'Ortega', private: isPrivate };
      const message = await discord.slash({ command: 'who said', options }).answer;
      await discord.click({ message, label: 'Before' }).answer;
      const label = isPrivate ? 'Show everyone' : 'After';
      await discord.click({ message, label }).answer;
    }
    await discord.slash({ command: 'who said', options: { what: 'zeppelin' } }).answer;
    await discord.slash({ command: 'who said', options: {} }).answer;
    await expect.poll(() => discord.requests.flatMap(messageOf)).toHaveLength(9);
    for (const { flags, allowed_mentions } of discord.requests.flatMap(messageOf)) {
      expect(allowed_mentions).toMatchObject({ parse: [] });
      expect(Number(flags) & SUPPRESS_EMBEDS).toBe(SUPPRESS_EMBEDS);
    }
  });
});

interface SentMessage {
  readonly flags?: unknown;
  readonly allowed_mentions?: unknown;
}

/** The message that a request sends or changes; none for a request that does neither. */
function messageOf({ method, path, json }: LoggedRequest): readonly SentMessage[] {
  const sent = json as
    | { readonly type?: number; readonly data?: SentMessage }
    | undefined;
  if (path.endsWith('/callback')) return sent?.data ? [sent.data] : [];
  const isMessage = /^\/(?:webhooks|channels)\//.test(path) && method !== 'DELETE';
  return isMessage ? [json as SentMessage] : [];
}
