import process from 'node:process';

/** Often enough to end within the time that operators wait for, too seldom to cost anything. */
const LOOK_EVERY_MS = 500;

/**
 * Calls `onGone` once when the npm that started this program is gone. npm and its shell
 * keep a signal to themselves: without this, `npm start` would leave the program running
 * when it is told to stop. Does nothing for a program that was not started by npm.
 */
export function watchNpm(
  environment: Readonly<Record<string, string | undefined>>,
  onGone: () => void,
): void {
  if (!environment['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  timer.unref();
}
