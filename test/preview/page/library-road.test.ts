import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/preview/page/start-preview.ts';
import {
  chromium,
  launchBrowser,
  type OpenPage,
  openPage,
  openRealPreview,
} from './open-page.ts';

const TEXT = `Bakers in the lower town protested on Friday against the closing of the toll bridge.

“We have no other way across,” baker Tom Hale said. The council answered that the ferry would run until midnight.`;

/** How a moderator brings an article along in the preview, as `npm start` opens it. */
describe.skipIf(!chromium)('an article of one’s own', { timeout: 60_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let open: OpenPage;
  let page: Page;

  const message = (text: string) =>
    page.locator('#messages .message', { hasText: text }).last();

  beforeAll(async () => {
    [preview, browser] = await Promise.all([openRealPreview(), launchBrowser()]);
    open = await openPage(browser, preview.address);
    page = open.page;
    await page.getByRole('radio', { name: /^Odile,/ }).click();
    await page.locator('.person[aria-checked=true][aria-label^="Odile,"]').waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  it('is given as a file', async () => {
    await page.locator('#input').focus();
    await page.keyboard.type('/library add file:');
    const input = page.locator('.command input[type=file]');
    const buffer = Buffer.from(`Ferry to run late\nBy Ann Lee\n\n${TEXT}`);
    await input.setInputFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer });
    await input.focus();
    await page.keyboard.press('Enter');
    await message('B1 is added: Ferry to run late').waitFor();
    expect(await message('B1 is added').innerText()).toContain('by Ann Lee');
  });

  it('is pasted into a form, which gives back what was refused', async () => {
    await page.locator('#input').fill('/library add');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.getByLabel('Headline').fill('Ferry to run late');
    await form.getByLabel('Text').fill(`By Ann Lee\n\n${TEXT}`);
    await form.getByRole('button', { name: 'Submit' }).click();
    await message('The text is already here: B1').waitFor();
    expect(await message('already here').innerText()).toContain('pasted-text.txt');
  });

  it('is asked, and taken off', async () => {
    await page.locator('#input').fill('/who said what: no other way');
    await page.keyboard.press('Enter');
    await message('B1·s2').locator('blockquote').waitFor();
    await message('B1 is added').getByRole('button', { name: 'Take it off' }).click();
    await message('Take B1 off').getByRole('button', { name: 'Yes' }).click();
    await message('B1 is taken off').waitFor();
    expect(open.faults).toEqual([]);
  });
});
