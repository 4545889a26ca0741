import type { ChildProcess } from 'node:child_process';
import type { LocalDiscord } from '../local-discord.ts';
import { startLocalDiscord } from '../start-local-discord.ts';
import type { GuildSeed } from '../world/world-seed.ts';
import { BotProcess } from './bot-process.ts';
import { BotStartError } from './bot-start-error.ts';
import { Forms } from './forms.ts';
import type { PreviewOffer } from './page-offer.ts';
import type { PageParts } from './serve-page.ts';
import { servePage } from './serve-page.ts';

/** How a preview is set up. */
export interface PreviewOptions extends Partial<PreviewOffer> {
  /** @default 0, a free port */
  readonly port?: number;
  /** Starts a bot that connects to `url` (as `DISCORD_API_URL`) with `token`. */
  readonly launch: (discord: {
    readonly url: string;
    readonly token: string;
  }) => ChildProcess;
}

/** A running preview: a local Discord, its page, and a bot in a process of its own. */
export interface Preview {
  /** Where the page is: `http://127.0.0.1:PORT/` */
  readonly address: string;
  readonly discord: LocalDiscord;
  readonly bot: BotProcess;
  /** Ends the bot, then the local Discord. */
  readonly close: () => Promise<void>;
}

/** Longest wait for a bot that neither connects nor ends, in milliseconds. */
const startMs = 20_000;

/** The same two people in both servers, so that one can switch between them. */
const people: GuildSeed['members'] = [
  { id: '1100000000000000003', name: 'mira', displayName: 'Mira' },
  {
    id: '1100000000000000004',
    name: 'odile',
    displayName: 'Odile',
    permissions: ['PIN_MESSAGES', 'MANAGE_MESSAGES', 'MANAGE_GUILD', 'MODERATE_MEMBERS'],
  },
];

const guilds: readonly GuildSeed[] = [
  { name: 'Harbour Readers', channels: [{ name: 'general' }], members: people },
  { name: 'Evening Desk', channels: [{ name: 'newsroom' }], members: people },
];

/**
 * Starts a preview and waits until its bot has connected and registered its commands.
 * @throws {BotStartError} If the bot ends before that.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  let parts: PageParts | null = null;
  const page = servePage(() => {
    if (!parts) throw new RangeError('The preview is not ready yet');
    return parts;
  });
  const discord = await startLocalDiscord({ port: options.port ?? 0, guilds, page });
  const bot = new BotProcess(() =>
    options.launch({ url: discord.url, token: discord.token }),
  );
  const startBot = (): void => bot.start();
  const { questions = [], locales = [], tour = [] } = options;
  const offer = { questions, locales, tour };
  parts = { discord, forms: new Forms(), startBot, offer };
  const close = async (): Promise<void> => {
    await bot.stop();
    await discord.close();
  };
  startBot();
  try {
    await connected(discord, bot);
  } catch (error) {
    await close();
    throw error;
  }
  return { address: `${discord.origin}/`, discord, bot, close };
}

/** Resolves when the bot is online with its commands, or has had its time. */
function connected(discord: LocalDiscord, bot: BotProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, startMs);
    const unsubscribe = discord.subscribe(() => {
      if (discord.isOnline && discord.commands().length > 0) done();
    });
    function done(): void {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    }
    bot.ended().then((code) => {
      clearTimeout(timer);
      unsubscribe();
      reject(new BotStartError(code));
    }, reject);
  });
}
