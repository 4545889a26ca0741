import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { BotStartError } from './preview/page/bot-start-error.ts';
import type { Preview } from './preview/page/start-preview.ts';
import { findChromium } from './preview/script/find-chromium.ts';
import { openBrowser } from './preview/script/open-browser.ts';
import { parseScript, ScriptError } from './preview/script/parse-script.ts';
import { PlayError, playScript } from './preview/script/play-script.ts';
import { openPreview } from './run-preview.ts';

const USAGE = `Usage: npm run preview
Opens the preview, also where a token is set, and says its address.
       npm run preview -- --script FILE
Plays a script in it, writes its pictures, and ends.`;

config({ quiet: true });
try {
  const { script, help } = readLine();
  if (help) console.log(USAGE);
  else await main(script);
} catch (thrown) {
  if (!(thrown instanceof BotStartError)) console.error(explain(thrown));
  process.exit(1);
}

/** What stands in the line; one that cannot be understood ends the program, with exit code 2. */
function readLine(): { readonly script?: string; readonly help?: boolean } {
  try {
    return parseArgs({
      options: { script: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

async function main(script: string | undefined): Promise<void> {
  const steps = script === undefined ? null : parseScript(await readFile(script, 'utf8'));
  const preview = await openPreview();
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  if (!steps) {
    console.log(preview.address);
    return;
  }
  await play(preview, steps).finally(() => preview.close());
}

async function play(
  { address, discord }: Preview,
  steps: ReturnType<typeof parseScript>,
): Promise<void> {
  const chromium = findChromium();
  if (!chromium)
    throw new PlayError(
      'Cannot play a script: no Chromium is installed (Debian: apt-get install chromium)',
    );
  const browser = await openBrowser(chromium);
  try {
    const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' });
    // A script begins where a newcomer ends; "press Tour" opens it.
    await page
      .context()
      .addCookies([{ name: 'preview-tour', value: 'closed', url: address }]);
    await page.goto(address);
    for (const picture of await playScript({ page, discord }, steps))
      console.log(picture);
  } finally {
    await browser.close();
  }
}

/** Faults with a remedy as one line; a bug with its stack. */
function explain(thrown: unknown): unknown {
  const isKnown = thrown instanceof ScriptError || thrown instanceof PlayError;
  return isKnown
    ? `${thrown.message}${thrown.cause ? `: ${String(thrown.cause)}` : ''}`
    : thrown;
}
