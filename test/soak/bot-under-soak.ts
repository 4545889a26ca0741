import process from 'node:process';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { processorOf } from '../support/processor-of.ts';
import { type SpawnedMain, spawnMain } from '../support/spawn-main.ts';
import { BotLog } from './bot-log.ts';
import { Inspector } from './inspector.ts';

/** How much memory a bot takes. */
export interface Memory {
  /** Seconds since the beginning of the soak, by its clock. */
  readonly at: number;
  /** Bytes of the heap after all garbage was collected. */
  readonly heap: number;
  /** Bytes of the whole process. */
  readonly resident: number;
  /** Servers whose own articles are in memory, and about how many bytes these take. */
  readonly shelves: number;
  readonly shelfBytes: number;
}

/** What a bot under soak is given. */
export interface BotParts {
  readonly discord: LocalDiscord;
  readonly storePath: string;
  /** The port of the news site to which all names of sites lead. */
  readonly newsPort: number;
}

/** The bot in a process of its own, as `npm start` runs it, seen through its log and metrics. */
export class BotUnderSoak {
  readonly log: BotLog;
  readonly run: SpawnedMain;
  readonly #inspector: Inspector;

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
  static async start({ discord, storePath, newsPort }: BotParts): Promise<BotUnderSoak> {
    const log = new BotLog();
    const program = [
      process.execPath,
      '--inspect=127.0.0.1:0',
      '--import',
      'tsx',
      '--import',
      './test/soak/news/reach-news-site.ts',
      'src/main.ts',
    ];
    const settings = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: `file:${storePath}`,
      LOG_LEVEL: 'info',
      PORT: '0',
      NEWS_SITE_PORT: String(newsPort),
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
  async memory(): Promise<Omit<Memory, 'at'>> {
    const heap = await this.#inspector.heapBytes();
    const metrics = await (await fetch(`${this.log.health}/metrics`)).text();
    return {
      heap,
      resident: readMetric(metrics, 'process_resident_memory_bytes'),
      shelves: readMetric(metrics, 'verbatim_shelves_open'),
      shelfBytes: readMetric(metrics, 'verbatim_shelves_bytes'),
    };
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

/** Reads a metric without labels, such as `process_resident_memory_bytes 104857600`. */
function readMetric(metrics: string, name: string): number {
  const line = metrics.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.split(' ')[1]);
}

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
