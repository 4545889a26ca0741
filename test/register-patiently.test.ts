import { DiscordAPIError } from 'discord.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { RegisterError } from '../src/register.ts';
import { registerPatiently } from '../src/register-patiently.ts';

/** Registers with attempts that end so, one after the other; what the log has by then. */
function begin(...ends: readonly (boolean | Error)[]) {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const said: string[] = [];
  const log = {
    info: (text: string) => said.push(text),
    error: (_fault: object, text: string) => said.push(text),
  };
  let attempts = 0;
  const attempt = async (): Promise<boolean> => {
    const end = ends[attempts] ?? false;
    attempts += 1;
    if (end instanceof Error) throw end;
    return end;
  };
  const first = registerPatiently(attempt, log as never);
  return { said, first, attempts: () => attempts };
}

const minute = () => vi.advanceTimersByTimeAsync(60_000);
const ill = new Error('Service Unavailable');

describe('registerPatiently()', () => {
  it.each([
    [true, 'Commands registered'],
    [false, 'Commands are registered already'],
  ])('registers once where Discord takes them (sent: %j)', async (isSent, says) => {
    const { said, first, attempts } = begin(isSent);
    await first;
    await minute();
    expect(said).toEqual([says]);
    expect(attempts()).toBe(1);
  });

  it('tries again each minute while Discord is ill, and holds up nothing', async () => {
    const { said, first, attempts } = begin(ill, ill, true);
    await first;
    expect(attempts()).toBe(1);
    await minute();
    expect(attempts()).toBe(2);
    await minute();
    await minute();
    expect(attempts()).toBe(3);
    const not = 'Cannot register commands yet';
    expect(said).toEqual([not, not, 'Commands registered']);
  });

  it('does not send again what Discord does not take', async () => {
    const body = { code: 50_035, message: 'Invalid Form Body' };
    const sent = { files: undefined, body: [] };
    const invalid = new DiscordAPIError(body, 50_035, 400, 'PUT', '/commands', sent);
    const { said, first, attempts } = begin(invalid);
    await first;
    await minute();
    await minute();
    expect(attempts()).toBe(1);
    expect(said).toEqual(['Cannot register commands']);
  });

  it('ends with the reason where the bot may not, and later logs it', async () => {
    const refused = new RegisterError('invite the bot');
    await expect(begin(refused).first).rejects.toBe(refused);
    const { said, first, attempts } = begin(ill, refused);
    await first;
    await minute();
    await minute();
    expect(attempts()).toBe(2);
    expect(said.at(-1)).toBe('Cannot register commands');
  });
});
