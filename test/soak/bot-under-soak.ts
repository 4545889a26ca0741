import process from 'node:process';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { processorOf } from '../support/processor-of.ts';
import { type SpawnedMain, spawnMain } from '../support/spawn-main.ts';
import { BotLog } from './bot-log.ts';
import { Inspector } from './inspector.ts';

/** How much memory a bot takes. */
export interface Memory {
  /** Seconds since it became ready. */
  readonly at: number;
  /** Bytes of the heap after all garbage was collected. */
  readonly heap: number;
  /** Bytes of the whole process. */
  readonly resident: number;
}

/** The bot in a process of its own, as `npm start` runs it, seen through its log and metrics. */
export class BotUnderSoak {
  readonly log: BotLog;
  readonly run: SpawnedMain;
  readonly #inspector: Inspector;
  readonly #from = performance.now();

  private constructor(run: SpawnedMain, log: BotLog, inspector: Inspector) {
    this.run = run;
    this.log = log;
    this.#inspector = inspector;
  }

  /**
   * Starts the bot and waits until its commands can be used.
   *
   * @throws {Error} With what the bot printed, if it ends before.
   */
  static async start(discord: LocalDiscord, storePath: string): Promise<BotUnderSoak> {
    const log = new BotLog();
    const program = [
      process.execPath,
      '--inspect=127.0.0.1:0',
      '--import',
      'tsx',
      'src/main.ts',
    ];
    const settings = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: `file:${storePath}`,
      LOG_LEVEL: 'info',
      PORT: '0',
    };
    const run = spawnMain(settings, program);
    run.process.stdout?.setEncoding('utf8').on('data', (piece: string) => log.add(piece));
    const ended = run.ended.then(({ code, out, error }) => {
      throw new Error(`The bot ended with ${code}:\n${out}${error}`);
    });
    const address = await Promise.race([inspectorAddress(run), ended]);
    await Promise.race([discord.until(() => discord.registrations > 0), ended]);
    ended.catch(() => undefined);
    return new BotUnderSoak(run, log, await Inspector.open(address));
  }

  /** True while the process runs. */
  get isAlive(): boolean {
    return this.run.process.exitCode === null && this.run.process.signalCode === null;
  }

  /** Measures its memory; it stands still meanwhile for a tenth of a second. */
  async memory(): Promise<Memory> {
    const heap = await this.#inspector.heapBytes();
    const response = await fetch(`${this.log.health}/metrics`);
    const found = RESIDENT.exec(await response.text())?.groups?.['bytes'];
    return { at: (performance.now() - this.#from) / 1000, heap, resident: Number(found) };
  }

  /** Milliseconds that its first thread has used a processor. */
  processorMs(): number {
    return processorOf(this.run.process.pid ?? 0).ranMs;
  }

  /** Ends it as an operator does; returns its exit code. */
  async stop(): Promise<number | null> {
    this.#inspector.close();
    this.run.process.kill('SIGTERM');
    return (await this.run.ended).code;
  }
}

// Matches "process_resident_memory_bytes 104857600".
const RESIDENT = /^process_resident_memory_bytes (?<bytes>[\d.e+]+)$/m;

// Matches "Debugger listening on ws://127.0.0.1:9229/0f2c936f-b1cd".
const LISTENING = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/;

function inspectorAddress({ process: child }: SpawnedMain): Promise<string> {
  let printed = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (piece) => {
      printed += piece;
      const [address] = LISTENING.exec(printed) ?? [];
      if (address) resolve(address);
    });
  });
}
