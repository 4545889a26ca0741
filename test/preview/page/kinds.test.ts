import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/preview/page/start-preview.ts';
import { hostileText } from './all-kinds.ts';
import {
  chromium,
  launchBrowser,
  type OpenPage,
  openPage,
  startTestPreview,
} from './open-page.ts';

/** A message that Discord has, not the picture of a command that is under way. */
const SENT = '.message:not(.message-pending)';

describe.skipIf(!chromium)('the page', { timeout: 60_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let open: OpenPage;

  const messages = () => open.page.locator('#messages');
  const send = async (line: string) => {
    await open.page.keyboard.type(line);
    await open.page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    [preview, browser] = await Promise.all([startTestPreview(), launchBrowser()]);
    open = await openPage(browser, preview.address);
  }, 60_000);

  afterAll(async () => {
    expect(open.faults).toEqual([]);
    await browser.close();
    await preview.close();
  });

  it('offers those questions whose commands there are', async () => {
    await expect
      .poll(() => open.page.locator('.question').allTextContents())
      .toEqual(['/show kinds', '/show options count: 3']);
  });

  it('fills in options: choices, completion, people, and says what is missing', async () => {
    const { page } = open;
    await page.keyboard.type('/show options ');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    await page.keyboard.type('7 colour:gr');
    await page.getByRole('option', { name: 'green' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' town:aar');
    await page.getByRole('option', { name: 'Aarhus' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(' loud:t');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' person:odi');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' file:');
    await page.getByLabel('file', { exact: true }).setInputFiles({
      name: 'list.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A list'),
    });
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const person = '1100000000000000004';
    await messages()
      .getByText(
        `count=7 colour=green! town=Aarhus loud=true person=${person} file=list.txt`,
      )
      .waitFor();
  });

  it('draws every kind of component', async () => {
    await send('/show kinds ');
    const message = messages().locator(SENT, { hasText: 'used /show kinds' });
    await message.locator('.container').waitFor();
    const shown = message.locator('.container');
    expect(await shown.getByRole('heading').textContent()).toBe('Heading');
    expect(await shown.locator('strong').first().textContent()).toBe('bold');
    expect(await shown.locator('blockquote').textContent()).toBe(
      'a quotation of twolines',
    );
    expect(await shown.locator('.small').textContent()).toBe('small print · A1·s7');
    expect(await shown.getByRole('listitem').allTextContents()).toEqual(['one', 'two']);
    expect(await shown.locator('.mention').allTextContents()).toEqual([
      '@Mira',
      '@everyone',
    ]);
    expect(await shown.getByText('*as printed*').count()).toBe(1);
    // Pictures from elsewhere are named, not fetched.
    expect(await shown.locator('.thumbnail').allTextContents()).toEqual(['A bridge']);
    expect(await shown.locator('.gallery > *').allTextContents()).toEqual([
      'A ferry',
      'A quay',
    ]);
    expect(await message.getByRole('button', { name: 'off' }).isDisabled()).toBe(true);
    const link = message.getByRole('link', { name: 'Open the page' });
    expect(await link.getAttribute('href')).toBe('https://example.org/a');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('gives the files of a message', async () => {
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      messages().getByRole('link', { name: 'passage.txt', exact: true }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe('The whole passage.');
  });

  it('presses buttons and edits in place', async () => {
    const message = messages().locator(SENT, { hasText: 'used /show kinds' });
    await message.getByRole('button', { name: 'primary' }).click();
    await message.getByText('used primary', { exact: true }).waitFor();
    expect(await messages().locator(SENT, { hasText: 'used /show kinds' }).count()).toBe(
      1,
    );
  });

  it('sends what is chosen, one and many, by keyboard', async () => {
    const { page } = open;
    await messages().getByRole('combobox', { name: 'Choose one' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await messages().getByText('used one paraphrase', { exact: true }).waitFor();
    await messages().getByRole('combobox', { name: 'Choose some', exact: true }).focus();
    for (const key of [' ', 'Enter', 'ArrowDown', 'Enter', 'Escape'])
      await page.keyboard.press(key);
    await messages()
      .getByText('used many quotation,paraphrase', { exact: true })
      .waitFor();
    await messages().getByRole('combobox', { name: 'Choose somebody' }).click();
    await page.getByRole('option', { name: 'Odile' }).click();
    await messages().getByText('used who 1100000000000000004', { exact: true }).waitFor();
  });

  it('says which use of a component failed', async () => {
    await messages().getByRole('button', { name: 'silent' }).click();
    await messages().getByText('This interaction failed').waitFor();
  });

  it('marks private answers, for one to dismiss', async () => {
    await send('/show secret ');
    const secret = messages().locator('.message', { hasText: 'a secret' });
    await secret.getByText('Only you can see this').waitFor();
    await open.page.getByRole('radio', { name: 'Odile, Moderator' }).click();
    await secret.waitFor({ state: 'detached' });
    await open.page.getByRole('radio', { name: 'Mira, Member' }).click();
    await secret.getByRole('button', { name: 'Dismiss message' }).click();
    await secret.waitFor({ state: 'detached' });
  });

  it('shows that an answer is on its way, and the answer in its place', async () => {
    await send('/show thinking ');
    await messages().getByText('Verbatim is thinking…').waitFor();
    await messages().getByText('thought', { exact: true }).waitFor();
    expect(await messages().getByText('Verbatim is thinking…').count()).toBe(0);
  });

  it('says that the application did not respond', async () => {
    await send('/show silence ');
    await messages().getByText('Sending command…').waitFor();
    const failed = messages().locator('.message', {
      hasText: 'The application did not respond',
    });
    await failed.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await failed.count()).toBe(0);
  });

  it('opens forms, names what is missing, and sends them', async () => {
    const { page } = open;
    await send('/show form ');
    const form = page.getByRole('dialog', { name: 'Pin this passage' });
    await form.waitFor();
    await page.keyboard.type('it');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.locator('.field-fault').allTextContents()).toEqual([
      'Must be 3 or more in length.',
      'This field is required',
      '',
      '',
    ]);
    await form.getByRole('textbox', { name: 'Reason' }).fill('it matters');
    await form.getByRole('combobox', { name: 'Kind' }).click();
    await form.getByRole('option', { name: 'Source' }).click();
    await form.getByLabel('Paper').setInputFiles({
      name: 'paper.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A paper'),
    });
    await form.getByRole('button', { name: 'Submit' }).click();
    await messages().getByText('form it matters source paper.txt').waitFor();
    await form.waitFor({ state: 'hidden' });
    await page.keyboard.type('and on');
    expect(await page.locator('#input').inputValue()).toBe('and on');
    await page.locator('#input').fill('');
  });

  it('interprets nothing of what bots and members write', async () => {
    const { page } = open;
    await page.locator('#input').fill(hostileText);
    await page.keyboard.press('Enter');
    await send('/show hostile ');
    await messages().locator(SENT, { hasText: 'used /show hostile' }).waitFor();
    await expect.poll(() => messages().getByText('onerror="window').count()).toBe(5);
    expect(await messages().locator('img:not(.avatar img), script').count()).toBe(0);
    expect(await messages().locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.evaluate(refusesHtml)).toBe('TypeError');
    expect(open.faults.splice(0)).toEqual([expect.stringContaining('TrustedHTML')]);
  });
});

/** The browser itself refuses to read text as HTML on this page. */
const refusesHtml = `(() => {
  try {
    document.createElement('p').innerHTML = '<b>x</b>';
    return 'allowed';
  } catch (error) {
    return error.name;
  }
})()`;
