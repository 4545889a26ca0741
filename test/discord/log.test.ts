import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { Message } from '../../src/preview/world/message.ts';
import { type RunningBot, runBot } from './run-bot.ts';

/** Words that stand nowhere but in what members type, are called and read. */
const TYPED = 'zeppelinkaese';
const HOSTILE = `${TYPED} \u001b[2J"}\n{"level":60,"msg":"forged"} \${jndi:ldap://x} %s %o`;

let running: RunningBot;
let discord: LocalDiscord;
let before: number;

beforeAll(async () => {
  running = await runBot();
  discord = running.discord;
  discord.places.addMember({ name: `${TYPED}-name`, displayName: `${TYPED} display` });
  before = running.log.length;
});

afterAll(() => running.close());

const settle = async (used: { answer: Promise<Message> }): Promise<void> => {
  await used.answer.catch(() => undefined);
};

/** Uses much of the bot as the hostile member, with callbacks that fail and succeed. */
async function useEverything(): Promise<void> {
  const by = discord.places.member(`${TYPED}-name`);
  const options = { what: HOSTILE };
  await settle(discord.slash({ by, command: 'who said', options }));
  await settle(discord.slash({ by, command: 'ask', options: { question: HOSTILE } }));
  await settle(discord.slash({ by, command: 'verify', options: { quote: HOSTILE } }));
  const focused = 'speaker';
  const typing = { by, command: 'who said', focused, options: { speaker: HOSTILE } };
  await discord.autocomplete(typing).response;
  const about = { what: 'cracks', article: HOSTILE };
  await settle(discord.slash({ by, command: 'who said', options: about }));
  for (const [status, code] of [
    [404, 10062],
    [400, 40060],
    [400, 50035],
    [500, 0],
  ] as const) {
    const message = `${TYPED} in Discord’s own words`;
    discord.faults.next({ kind: 'error', status, code, message }, { path: /callback/ });
    discord.slash({ by, command: 'who said', options }).answer.catch(() => undefined);
  }
}

describe('the log', () => {
  it('has a line for each interaction: what, its outcome and how long it took', async () => {
    await useEverything();
    await expect.poll(() => running.log.length - before).toBeGreaterThanOrEqual(9);
    for (const line of running.log.slice(before)) {
      const { interaction, kind, command, outcome, ms, msg } = JSON.parse(line);
      expect(interaction).toMatch(/^\d{17,20}$/);
      expect({ kind, msg }).toMatchObject({
        kind: expect.stringMatching(/^(command|suggestion)$/),
        msg: 'Interaction',
      });
      expect(['who said', 'ask', 'verify']).toContain(command);
      expect(outcome).toMatch(/^(nothing-found|answered|refused|late|failed)$/);
      expect(ms).toBeGreaterThan(0);
    }
  });

  it('never has what was typed, who typed it, or what lets the bot in', () => {
    const text = running.log.join('');
    const token = discord.requests.find(({ path }) => path.includes('/callback'))?.path;
    expect(token).toBeDefined();
    // What Discord says of a refused request may stand there; what it repeats is its own.
    const own = text.replaceAll(`${TYPED} in Discord’s own words`, '');
    expect(own).not.toContain(TYPED);
    expect(text).not.toContain(discord.token);
    expect(text).not.toContain(token?.split('/').at(-2));
    expect(text).not.toContain('forged');
    expect(text).not.toContain('cracks');
    expect(text).not.toContain(discord.places.member(`${TYPED}-name`).user.id);
  });
});
