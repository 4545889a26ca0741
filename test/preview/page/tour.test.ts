import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/preview/page/start-preview.ts';
import { openPlaces } from '../../../src/preview/script/stage.ts';
import { TOUR } from '../../../src/tour.ts';
import {
  chromium,
  launchBrowser,
  type OpenPage,
  openPage,
  openRealPreview,
} from './open-page.ts';
import { violations } from './violations.ts';

/** The tour as a newcomer sees it: with the real bot and its articles. */
describe.skipIf(!chromium)('the tour', { timeout: 60_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let open: OpenPage;
  let page: Page;

  const tour = () => page.locator('#tour');
  const newest = () => page.locator('#messages .message').last();
  const press = (name: string) => tour().getByRole('button', { name }).click();
  const submit = () => page.getByRole('button', { name: 'Submit' }).click();
  const see = (text: string) => newest().getByText(text).first().waitFor();

  const isFirstLineInSight = async () => {
    const line = await newest().getByText('Harry Kane · quotation').boundingBox();
    const above = await tour().boundingBox();
    return line !== null && above !== null && line.y >= above.y + above.height;
  };

  beforeAll(async () => {
    [preview, browser] = await Promise.all([openRealPreview(), launchBrowser()]);
  }, 120_000);

  beforeEach(async () => {
    const { places } = preview.discord;
    for (const name of ['mira', 'odile'])
      places.setLanguage(places.member(name), 'en-US');
    open = await openPage(browser, preview.address);
    page = open.page;
  });

  afterEach(async () => {
    await page.context().close();
    expect(open.faults).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  it.each([
    {
      where: 'a desk, dark',
      server: 'Harbour Readers',
      size: { width: 1280, height: 800 },
      theme: 'dark',
    },
    {
      where: 'a phone, light',
      server: 'Evening Desk',
      size: { width: 360, height: 640 },
      theme: 'light',
    },
  ])(
    'is clicked through on $where; what it says is so',
    async ({ server, size, theme }) => {
      await page.setViewportSize(size);
      // What was pinned and added belongs to one server.
      await openPlaces(page);
      await page.getByRole('button', { name: server }).click();
      await page.locator(`.guild[aria-label="${server}"][aria-current]`).waitFor({
        state: 'attached',
      });
      if (theme === 'light') await page.getByRole('button', { name: /theme/ }).click();
      const found: string[] = [];
      const goOn = async () => {
        await tour().getByText('What to look at').waitFor();
        found.push(...(await violations(page)));
        await press('Next');
      };

      await press('Send /who said');
      await see('Harry Kane · quotation');
      await see('printed as “He”; named in A14·s1');
      // What is to be looked at is in sight, also where the answer is longer than the page.
      await expect.poll(isFirstLineInSight).toBe(true);
      const address = newest().getByRole('link', { name: 'A14·s47-48' });
      expect(await address.getAttribute('href')).toContain('#:~:text=');
      await goOn();

      await press('Show me “After”');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('After');
      await page.keyboard.press('Enter');
      await see('Only you can see this');
      await goOn();

      await press('Verify one with a wrong figure');
      await see('Words changed: “65” where the article has “56 Chinese”');
      await goOn();

      await press('Ask about a zeppelin');
      await see('“zeppelin” stands nowhere in what was searched');
      expect(await newest().locator('blockquote').count()).toBe(0);
      await goOn();

      await press('Write a message');
      await press('Open the message’s menu');
      await page.getByRole('menuitem', { name: 'Verify quotation' }).click();
      await see('Verbatim: these words stand so in A1·s15');
      await goOn();

      await press('Go on as Odile');
      await press('Show me “Pin”');
      await page.keyboard.press('Enter');
      await submit();
      await page
        .locator('#messages')
        .getByText('Reason: Asked for after every match')
        .waitFor();
      await goOn();

      await press('Paste one with /library add');
      await submit();
      await press('Ask for words of it');
      await see('engineer Ann Reed · quotation');
      await see('B1·s2');
      await goOn();

      await press('Set my Discord to Deutsch');
      await press('Verify the quotation again');
      await see('Wörter geändert: „65“');
      await press('End the tour');
      expect(await tour().isVisible()).toBe(false);
      expect([...new Set(found)]).toEqual([]);
    },
  );

  it('goes on by what is done by hand, and closes for good', async () => {
    await page.keyboard.type('/who said what: first half felt good');
    await page.keyboard.press('Enter');
    await tour().getByText('What to look at').waitFor();
    await newest().getByRole('button', { name: 'Before' }).click();
    await see('Only you can see this');
    expect(await tour().getByText(`1 of ${TOUR.length}`).isVisible()).toBe(true);
    await newest().getByRole('button', { name: 'After' }).click();
    await tour().getByText(`2 of ${TOUR.length}`).waitFor();

    await tour().getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Escape');
    expect(await tour().isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('input');
    await page.reload();
    await page.locator('.welcome').waitFor();
    expect(await tour().isVisible()).toBe(false);

    const opener = page.getByRole('button', { name: 'Tour', exact: true });
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.press('Enter');
    await tour().getByText(`1 of ${TOUR.length}`).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Send');
    await press('Skip');
    await tour().getByText(`2 of ${TOUR.length}`).waitFor();
  });

  it('sends what has to be there before it can point at it', async () => {
    await press('Skip');
    await press('Show me “After”');
    await see('Harry Kane · quotation');
    await press('Show me “After”');
    await page.keyboard.press('Enter');
    await tour().getByText('What to look at').waitFor();
  });
});
