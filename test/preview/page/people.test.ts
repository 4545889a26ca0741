import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/preview/page/start-preview.ts';
import { chromium, launchBrowser, openPage, startTestPreview } from './open-page.ts';
import { violations } from './violations.ts';

describe.skipIf(!chromium)('people and places', { timeout: 60_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let page: Page;

  const messages = () => page.locator('#messages');
  const say = async (text: string) => {
    await page.locator('#input').fill(text);
    await page.keyboard.press('Enter');
    await messages().getByText(text).last().waitFor();
  };

  beforeAll(async () => {
    [preview, browser] = await Promise.all([startTestPreview(), launchBrowser()]);
  }, 60_000);

  beforeEach(async () => {
    ({ page } = await openPage(browser, preview.address));
  });

  afterEach(() => page.context().close());

  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  it('shows moderators what others are not shown', async () => {
    await page.keyboard.type('/mod');
    await page.getByText('No command here begins so. Some are for moderators').waitFor();
    expect(await page.locator('#composer').getByRole('option').count()).toBe(0);
    await page.locator('#input').fill('');
    await page.getByRole('radio', { name: 'Odile, Moderator' }).click();
    await page.keyboard.type('/mod');
    await page.getByRole('option', { name: '/moderate' }).waitFor();
  });

  it.each([
    {
      by: 'right click',
      open: async () => {
        await messages().locator('.message').last().click({ button: 'right' });
      },
    },
    {
      by: 'keyboard',
      open: async () => {
        await messages().focus();
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Shift+F10');
      },
    },
    {
      by: 'long press',
      open: async () => {
        const last = messages().locator('.message').last();
        const touch = { pointerType: 'touch', bubbles: true, clientX: 200, clientY: 200 };
        await last.dispatchEvent('pointerdown', touch);
      },
    },
    {
      by: 'its button',
      open: async () => {
        const last = messages().locator('.message').last();
        await last.hover();
        await last.getByRole('button', { name: 'More' }).click();
      },
    },
  ])('uses a message command by $by', async ({ by, open }) => {
    await say(`Eleven and ${by}`);
    await open();
    await page.getByRole('menuitem', { name: 'Count letters' }).waitFor();
    await page.keyboard.press('Enter');
    await messages()
      .getByText(`${11 + by.length} letters`)
      .last()
      .waitFor();
  });

  it('closes the menu and gives the focus back', async () => {
    await say('a word');
    await page.locator('#messages').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toContain('message');
  });

  it('pins and unpins as a moderator', async () => {
    await say('to be kept');
    await page.getByRole('radio', { name: 'Odile, Moderator' }).click();
    await messages().getByText('to be kept').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Pin Message', exact: true }).click();
    await page.getByRole('button', { name: 'Pinned Messages' }).click();
    const pins = page.getByRole('dialog', { name: 'Pinned Messages' });
    await pins.getByText('to be kept').waitFor();
    await pins.getByRole('button', { name: 'Unpin' }).click();
    await pins.getByText('doesn’t have any pinned messages').waitFor();
  });

  it('keeps servers apart', async () => {
    await say('here only');
    await page.getByRole('button', { name: 'Evening Desk' }).click();
    await page.getByRole('heading', { name: 'Welcome to #newsroom!' }).waitFor();
    expect(await messages().getByText('here only').count()).toBe(0);
    await page.getByRole('button', { name: 'Harbour Readers' }).click();
    await messages().getByText('here only').waitFor();
  });

  it.each([
    { theme: 'dark', width: 1280 },
    { theme: 'light', width: 1280 },
    { theme: 'dark', width: 360 },
    { theme: 'light', width: 360 },
  ])('has no fault that axe finds: $theme, $width wide', async ({ theme, width }) => {
    await page.setViewportSize({ width, height: 900 });
    if (theme === 'light') await page.getByRole('button', { name: /theme/ }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    const found: string[] = [];
    const check = async () => found.push(...(await violations(page)));
    await page.keyboard.type('/');
    await page.locator('#composer').getByRole('option').first().waitFor();
    await check();
    await page.keyboard.type('show kinds ');
    await page.keyboard.press('Enter');
    await messages().locator('.container').last().waitFor();
    await page.keyboard.type('/show secret ');
    await page.keyboard.press('Enter');
    await messages().getByText('a secret').last().waitFor();
    await page.keyboard.type('/show options 3 colour:');
    await page.getByRole('option', { name: 'blue' }).waitFor();
    await check();
    await page.keyboard.press('Escape');
    await page.keyboard.type('/show form ');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await check();
    await page.keyboard.press('Escape');
    await messages()
      .locator('.message')
      .last()
      .click({ button: 'right', position: { x: 90, y: 5 } });
    await page.getByRole('menu').waitFor();
    await check();
    expect([...new Set(found)]).toEqual([]);
  });
});
