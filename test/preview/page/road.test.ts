import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/preview/page/start-preview.ts';
import {
  chromium,
  launchBrowser,
  type OpenPage,
  openPage,
  openRealPreview,
} from './open-page.ts';

/** The preview as `npm start` opens it without a token: with the real bot and its articles. */
describe.skipIf(!chromium)('the preview', { timeout: 90_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let open: OpenPage;
  let page: Page;

  const messages = () => page.locator('#messages');
  const answerTo = (command: string) =>
    messages()
      .locator('.message', { hasText: `used ${command}` })
      .last();

  beforeAll(async () => {
    [preview, browser] = await Promise.all([openRealPreview(), launchBrowser()]);
  }, 120_000);

  beforeEach(async () => {
    open = await openPage(browser, preview.address);
    page = open.page;
  });

  afterEach(async () => {
    expect(open.faults).toEqual([]);
    await page.context().close();
  });

  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  it('answers a newcomer who only has a keyboard', async () => {
    await page.keyboard.type('/who');
    await page.getByRole('option', { name: '/who said' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('small-boat');
    const asked = performance.now();
    await page.keyboard.press('Enter');
    await answerTo('/who said')
      .locator('blockquote', { hasText: 'small-boat' })
      .waitFor();
    // On a machine with nothing else to do it is a tenth; this is Discord's own deadline.
    expect(performance.now() - asked).toBeLessThan(3000);
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Shift+Tab');
      const name = await page.evaluate('document.activeElement.textContent');
      if (name === 'After') break;
    }
    await page.keyboard.press('Enter');
    await messages().getByText('Only you can see this').waitFor();
  });

  it('answers a newcomer who only has a mouse', async () => {
    // Another server: its channel is empty.
    await page.getByRole('button', { name: 'Evening Desk' }).click();
    await page.getByRole('heading', { name: 'Welcome to #newsroom!' }).waitFor();
    await page.getByRole('button', { name: '/who said what: rock-solid' }).click();
    await answerTo('/who said')
      .locator('blockquote', { hasText: 'rock-solid' })
      .waitFor();
    expect(await page.locator('.questions').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Use a command' }).click();
    await page.getByRole('option', { name: '/what happened' }).click();
    await page.getByRole('combobox', { name: 'about' }).fill('56 jets');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await answerTo('/what happened').locator('blockquote', { hasText: '56' }).waitFor();
  });

  it('says in private that nothing was found', async () => {
    await page.keyboard.type('/what happened about: zeppelin');
    await page.keyboard.press('Enter');
    await answerTo('/what happened').getByText('zeppelin” stands nowhere').waitFor();
    await answerTo('/what happened').getByText('Only you can see this').waitFor();
  });

  it('completes the name of a speaker', async () => {
    await page.keyboard.type('/who said speaker:supp');
    const choice = page.getByRole('option', { name: /Supple/ }).first();
    await choice.waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await answerTo('/who said').getByText('Supple').first().waitFor();
  });

  it('keeps what was said when the page is loaded again', async () => {
    await page.keyboard.type('/help ');
    await page.keyboard.press('Enter');
    await answerTo('/help').waitFor();
    await page.reload();
    await answerTo('/help').waitFor();
  });

  it('shows that the bot is gone, and that it is back; old buttons work then', async () => {
    await page.keyboard.type('/who said what: small-boat');
    await page.keyboard.press('Enter');
    const answer = answerTo('/who said');
    await answer.locator('blockquote').waitFor();
    process.kill(preview.bot.pid ?? 0, 'SIGKILL');
    await page.getByText('Verbatim is offline.').waitFor();
    await page.getByRole('heading', { name: 'Offline — 1' }).waitFor();
    await page.getByRole('button', { name: 'Start it again' }).click();
    await page
      .getByText('Verbatim is offline.')
      .waitFor({ state: 'detached', timeout: 50_000 });
    const before = await messages().locator('.message').count();
    await answer.getByRole('button', { name: 'After' }).click();
    await expect.poll(() => messages().locator('.message').count()).toBe(before + 1);
  });

  it('can be read and used on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.getByRole('button', { name: 'Servers and channels' }).click();
    await page.getByRole('button', { name: 'Harbour Readers' }).click();
    await page.locator('#input').fill('/who said what: small-boat');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await answerTo('/who said').locator('blockquote').waitFor();
    const wide = await page.evaluate(
      `[...document.querySelectorAll('#channel *')]
        .filter((one) => one.getBoundingClientRect().right > 361)
        .map((one) => one.className)`,
    );
    expect(wide).toEqual([]);
  });
});
