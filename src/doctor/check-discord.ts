import { REST, type RESTGetAPIGatewayBotResult, RequestMethod, Routes } from 'discord.js';
import { buildDiscordAgent } from '../discord/discord-agent.ts';
import { LoginError } from '../discord/login-error.ts';
import type { Settings } from '../settings.ts';
import { checkApplication } from './check-application.ts';
import { checkClock } from './check-clock.ts';
import { checkGateway } from './check-gateway.ts';
import { checkServers } from './check-servers.ts';
import { type Finding, wrong } from './finding.ts';

/** Longest wait for an answer of Discord's, in milliseconds. */
const ANSWER_WITHIN_MS = 5000;

/**
 * Checks all that Discord can tell: whether the token is right, what time it is, and what
 * the bot may do where. Only asks; nothing is changed, and no session is started.
 *
 * @param now Milliseconds since 1970 by this machine.
 */
export async function* checkDiscord(
  settings: Settings,
  now: () => number,
): AsyncGenerator<Finding> {
  const { discordToken, discordApiUrl, discordGuildId, shards } = settings;
  if (discordToken === null) {
    yield wrong(
      'DISCORD_TOKEN is not set: copy the bot’s token into .env (see .env.example); without it npm start is the preview',
    );
    return;
  }
  const options = {
    api: discordApiUrl,
    version: '10',
    timeout: ANSWER_WITHIN_MS,
    agent: buildDiscordAgent(),
  };
  const rest = new REST(options).setToken(discordToken);
  try {
    const fullRoute = Routes.gatewayBot();
    const response = await rest.queueRequest({ fullRoute, method: RequestMethod.Get });
    yield checkClock(response.headers.get('date'), now());
    // The API's answer has no type of its own; this is what its page describes.
    const gateway = (await response.json()) as RESTGetAPIGatewayBotResult;
    const { id, findings } = await checkApplication(rest, discordGuildId);
    yield* findings;
    yield* checkGateway(gateway, shards);
    yield* checkServers(rest, id, shards);
  } catch (thrown) {
    yield wrong(new LoginError(thrown, discordApiUrl).message);
  }
}
