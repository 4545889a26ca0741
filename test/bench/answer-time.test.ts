import { afterEach, describe, expect, it, vi } from 'vitest';
import { benchAnswerTime } from './answer-time.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('benchAnswerTime()', () => {
  it('fails with what the bot printed where it cannot start, free of the machine’s settings', async () => {
    vi.stubEnv('CONTENT_DIR', '/not/there');
    vi.stubEnv('DISCORD_GUILD_ID', 'x');
    vi.stubEnv('LOG_LEVEL', 'x');
    await expect(benchAnswerTime({ DISCORD_TOKEN: 'wrong' })).rejects.toThrow(
      /^The bot ended with 1:\nCannot log in: .*DISCORD_TOKEN.*\n$/,
    );
  }, 30_000);
});
