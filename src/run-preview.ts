import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  type Preview,
  type PreviewOptions,
  startPreview,
} from './preview/page/start-preview.ts';
import { readSettings } from './settings.ts';
import { TOUR } from './tour.ts';
import { DISCORD_LOCALES, LANGUAGES } from './wording/language.ts';

/** Commands that find something, or honestly nothing, in the articles that ship. */
const QUESTIONS: readonly string[] = [
  '/who said what: small-boat',
  '/who said what: rock-solid',
  '/who said speaker: Supple',
  '/what happened about: 56 jets',
  '/what happened about: zeppelin',
];

/**
 * Starts the preview with the bot of this program, in a process of its own. Its store is
 * new and ends with it: the local Discord forgets its messages too.
 */
export async function openPreview(): Promise<Preview> {
  const { previewPort } = readSettings(process.env).settings;
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-preview-'));
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const launch: PreviewOptions['launch'] = (discord) =>
    launchBot(discord, `file:${join(folder, 'preview.db')}`);
  try {
    const preview = await startPreview({
      port: previewPort,
      questions: QUESTIONS,
      tour: TOUR,
      locales: LANGUAGES.map((language) => DISCORD_LOCALES[language][0] ?? language),
      launch,
    });
    const close = (): Promise<void> => preview.close().finally(forget);
    return { ...preview, close };
  } catch (thrown) {
    await forget();
    throw thrown;
  }
}

/**
 * Starts this program once more, as a bot of the local Discord. What it logs from warnings
 * up is seen as ours; when this process is gone, however it ends, the channel between them
 * closes and the bot ends too.
 */
function launchBot(
  discord: Parameters<PreviewOptions['launch']>[0],
  databaseUrl: string,
): ChildProcess {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx/esm', main], {
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      // A server of the real Discord: the local one has others.
      DISCORD_GUILD_ID: '',
      DATABASE_URL: databaseUrl,
      // One process has the few servers of a preview, and one person who tries it out.
      SHARDS: '',
      RATE_LIMITS: process.env['RATE_LIMITS'] || 'off',
      LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    },
  });
}
