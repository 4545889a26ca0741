import type { ChildProcess } from 'node:child_process';

/** Time a bot has to end by itself, in milliseconds. */
const patienceMs = 5000;

/** The process in which the bot of a preview runs; it can be stopped and started again. */
export class BotProcess {
  readonly #launch: () => ChildProcess;
  #child: ChildProcess | null = null;

  constructor(launch: () => ChildProcess) {
    this.#launch = launch;
  }

  /** Null while no bot runs. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /** Starts the bot unless it runs. */
  start(): void {
    if (this.#child) return;
    const child = this.#launch();
    this.#child = child;
    const forget = (): void => {
      if (this.#child === child) this.#child = null;
    };
    child.once('exit', forget);
    child.once('error', forget);
  }

  /** Resolves to the exit code when the bot that runs now ends; null if a signal ended it. */
  ended(): Promise<number | null> {
    const child = this.#child;
    if (!child) return Promise.resolve(null);
    return new Promise((resolve) => {
      child.once('exit', (code) => resolve(code));
      child.once('error', () => resolve(1));
    });
  }

  /** Asks the bot to end, and ends it if it does not. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const ended = this.ended();
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(timer);
  }
}
