/**
 * Returns the milliseconds of processor time that something takes: the least of three runs.
 * Unlike the time of day, it hardly grows where other programs keep the machine busy.
 */
export function processorMs(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * Returns how many times longer something takes with 16 times the input: about 16 where
 * time is linear, 256 where it is quadratic. Times below a millisecond count as one.
 *
 * @param run Takes how often the input is to be repeated.
 */
export function growthOverSixteen(run: (times: number) => unknown): number {
  run(1); // so that the first times do not hold the compiler's
  const once = processorMs(() => run(1));
  return processorMs(() => run(16)) / Math.max(once, 1);
}
