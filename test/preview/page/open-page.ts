import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { vi } from 'vitest';
import { type Preview, startPreview } from '../../../src/preview/page/start-preview.ts';
import { findChromium } from '../../../src/preview/script/find-chromium.ts';
import { openBrowser } from '../../../src/preview/script/open-browser.ts';
import { openPreview } from '../../../src/run-preview.ts';
import { builtProgram } from '../../support/programs/built-program.ts';

/** Where Chromium is; tests of the page are skipped without one. */
export const chromium: string | null = findChromium();

if (!chromium) console.warn('No Chromium here: tests of the preview page are skipped');

/** Starts a preview whose bot answers with every kind of component. */
export async function startTestPreview(): Promise<Preview> {
  const [node, file] = await builtProgram('test/preview/page/bot-of-all-kinds.ts');
  return startPreview({
    questions: ['/show kinds', '/show options count: 3', '/gone away'],
    launch: ({ url, token }) =>
      spawn(node, [file], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, DISCORD_API_URL: url, DISCORD_TOKEN: token },
      }),
  });
}

/**
 * Opens the preview as `npm start` does without a token, and asks its bot once, out of sight:
 * on a busy machine the first answer of a new process can take longer than Discord waits.
 */
export async function openRealPreview(): Promise<Preview> {
  const preview = await openPreview();
  const { discord } = preview;
  const by = discord.places.member('mira');
  const ask = () =>
    discord.slash({
      by,
      in: discord.places.direct(by),
      command: 'who said',
      options: { what: 'small-boat' },
    }).response;
  await vi.waitUntil(() => discord.commands().length > 0, { timeout: 60_000 });
  await ask().catch(ask);
  return preview;
}

/** A page with all that went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens the preview in a fresh browser context. */
export async function openPage(
  browser: Browser,
  address: string,
  size: { readonly width: number; readonly height: number } = {
    width: 1280,
    height: 800,
  },
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') faults.push(line.text());
  });
  await page.goto(address);
  await page.locator('.welcome').waitFor();
  return { page, faults };
}

/** Starts the browser. @throws {Error} Where there is none: tests that need it are skipped. */
export function launchBrowser(): Promise<Browser> {
  if (!chromium) throw new Error('Cannot open a browser: no Chromium is installed');
  return openBrowser(chromium);
}
