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

/** The language of a member's Discord, chosen on the page. */
describe.skipIf(!chromium)('the language', { timeout: 60_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let open: OpenPage;
  let page: Page;

  const languages = () => page.getByRole('combobox', { name: 'Your Discord’s language' });
  const newest = () => page.locator('#messages .message').last();

  beforeAll(async () => {
    [preview, browser] = await Promise.all([openRealPreview(), launchBrowser()]);
    open = await openPage(browser, preview.address);
    page = open.page;
  }, 120_000);

  afterAll(async () => {
    expect(open.faults).toEqual([]);
    await browser.close();
    await preview.close();
  });

  it('is offered by its own name', async () => {
    expect(await languages().getByRole('option').allTextContents()).toEqual([
      'English, US',
      'Deutsch',
      'Français',
      'Español',
      'Português do Brasil',
      '日本語',
      '繁體中文',
      'Українська',
    ]);
  });

  it.each([
    { locale: 'de', command: '/prüfen', typed: 'zitat:', answer: 'Wörter geändert' },
    { locale: 'ja', command: '/検証', typed: '', answer: '語の変更あり' },
  ])('$locale: commands are named and answered in it', async (row) => {
    await languages().selectOption(row.locale);
    await page.locator(`.above[lang=${row.locale}]`).waitFor({ state: 'attached' });
    await page.locator('#input').fill('/verify');
    await page.getByRole('option', { name: row.command }).waitFor();
    await page
      .locator('#input')
      .fill(`${row.command} ${row.typed} a record 65 jets flew`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await newest().getByText(row.answer).waitFor();
  });

  it('is each member’s own', async () => {
    await page.getByRole('radio', { name: /^Odile,/ }).click();
    await page.locator('.person[aria-checked=true][aria-label^="Odile,"]').waitFor();
    expect(await languages().inputValue()).toBe('en-US');
  });

  it('names commands on a message, and keeps the focus', async () => {
    await languages().focus();
    await languages().selectOption('fr');
    await page.locator('.above[lang=fr]').waitFor({ state: 'attached' });
    expect(await page.evaluate('document.activeElement.id')).toBe('language');
    await page.locator('#input').fill('Bonjour');
    await page.keyboard.press('Enter');
    await newest().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Vérifier la citation' }).waitFor();
  });
});
