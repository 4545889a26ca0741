/**
 * Returns the milliseconds of processor time that this process has used, by all its threads:
 * unlike the time of day it does not run on while other programs have the processor.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
