import type { Browser } from 'playwright-core';

/**
 * Starts a Chromium that shows no window and calls nobody. It runs without its own
 * sandbox, which needs rights that a container often lacks: it sees local pages only.
 */
export async function openBrowser(executablePath: string): Promise<Browser> {
  // A development dependency: a bot that only answers does without it.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Pictures look alike on every machine.
      '--font-render-hinting=none',
      '--hide-scrollbars',
    ],
  });
}
