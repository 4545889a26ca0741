import process from 'node:process';
import type { Logger } from 'pino';
import { describeFault } from './discord/describe-fault.ts';

/**
 * Logs what nobody has caught. A promise that was rejected is one thing that was not done:
 * discord.js reads an interaction that it does not understand so, and all others must still
 * be answered. An exception may have left anything half done: the program ends, and whatever
 * runs it starts it again.
 */
export function watchFaults(log: Logger): void {
  process.on('unhandledRejection', (reason) => {
    log.error({ fault: describeFault(reason) }, 'Fault of the program: it goes on');
  });
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: describeFault(error) }, 'Fault of the program');
    process.exit(1);
  });
}
