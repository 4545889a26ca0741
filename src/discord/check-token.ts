import { REST, Routes } from 'discord.js';
import { buildDiscordAgent } from './discord-agent.ts';
import { LoginError } from './login-error.ts';
import type { Connection } from './start-bot.ts';

/**
 * Asks Discord whether a token is right, without connecting: for a start that fails
 * anyway and shall name all its faults at once.
 *
 * @returns null if the token is right.
 */
export async function checkToken({
  token,
  apiUrl,
}: Connection): Promise<LoginError | null> {
  const rest = new REST({
    api: apiUrl,
    version: '10',
    timeout: 5000,
    retries: 0,
    agent: buildDiscordAgent(),
  });
  try {
    await rest.setToken(token).get(Routes.gatewayBot());
    return null;
  } catch (thrown) {
    return new LoginError(thrown, apiUrl);
  }
}
