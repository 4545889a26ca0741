import { DiscordAPIError } from 'discord.js';
import type { Logger } from 'pino';
import { describeFault } from './discord/describe-fault.ts';
import { RegisterError } from './register.ts';

/** Seldom enough for Discord when it is ill, in milliseconds. */
const TRY_AGAIN_MS = 60_000;

/**
 * Registers commands at once, and where Discord is ill again and again until it takes them:
 * it still has those of the last start, if there was one, and nobody may be there to start
 * the bot again.
 *
 * @param attempt Says whether anything had to be sent.
 * @throws {RegisterError} If Discord does not let the bot; where it says so only later, the
 * log has it.
 */
export async function registerPatiently(
  attempt: () => Promise<boolean>,
  log: Pick<Logger, 'info' | 'error'>,
): Promise<void> {
  try {
    const isSent = await attempt();
    log.info(isSent ? 'Commands registered' : 'Commands are registered already');
  } catch (thrown) {
    if (thrown instanceof RegisterError) throw thrown;
    const fault = describeFault(thrown);
    // Discord is well and does not take them: nor will it take the same in a minute.
    if (thrown instanceof DiscordAPIError) {
      log.error({ fault }, 'Cannot register commands');
      return;
    }
    log.error({ fault }, 'Cannot register commands yet');
    const again = (): void => {
      registerPatiently(attempt, log).catch((refused) =>
        log.error({ fault: describeFault(refused) }, 'Cannot register commands'),
      );
    };
    setTimeout(again, TRY_AGAIN_MS).unref();
  }
}
