import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/preview/page/start-preview.ts';
import { parseScript } from '../../../src/preview/script/parse-script.ts';
import { PlayError, playScript } from '../../../src/preview/script/play-script.ts';
import {
  chromium,
  launchBrowser,
  openPage,
  startTestPreview,
} from '../page/open-page.ts';

describe.skipIf(!chromium)('playScript()', { timeout: 60_000 }, () => {
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  let folder: string;

  const play = (script: string) =>
    playScript({ page, discord: preview.discord }, parseScript(script));
  const newest = () => page.locator('#messages .message').last().innerText();
  const chosen = () => page.locator('.person[aria-checked=true] .name').textContent();

  beforeAll(async () => {
    [preview, browser] = await Promise.all([startTestPreview(), launchBrowser()]);
    folder = await mkdtemp(join(tmpdir(), 'play-script-'));
  }, 60_000);

  beforeEach(async () => {
    ({ page } = await openPage(browser, preview.address));
  });

  afterEach(() => page.context().close());

  afterAll(async () => {
    await browser.close();
    await preview.close();
    await rm(folder, { recursive: true });
  });

  it('makes servers, channels and members, and goes there', async () => {
    await play(`
      new-server Night Desk
      server Night Desk
      new-channel reports
      channel reports
      new-member Tom Hale: MANAGE_MESSAGES
      new-member Ann Reed
      as Tom Hale`);
    expect(await page.title()).toBe('#reports | Night Desk');
    expect(await chosen()).toBe('Tom Hale');
    expect(await page.locator('.person[aria-checked=true]').innerText()).toContain(
      'Moderator',
    );
    await play('as Ann Reed');
    expect(await page.locator('.person[aria-checked=true]').innerText()).toContain(
      'Member',
    );
  });

  it('changes the page: size, theme, and places on a phone', async () => {
    await play('theme light\nsize 360 640\nserver Evening Desk\nas Odile');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(page.viewportSize()).toEqual({ width: 360, height: 640 });
    expect(await page.title()).toBe('#newsroom | Evening Desk');
    expect(await chosen()).toBe('Odile');
  });

  it('sets the language of who is chosen, and of nobody else', async () => {
    await play('as Odile\nlanguage pt-BR');
    expect(preview.discord.places.member('odile').locale).toBe('pt-BR');
    expect(preview.discord.places.member('mira').locale).toBe('en-US');
  });

  it('asks, types and uses keys', async () => {
    await play('ask /show secret\ntype /show options count: 3\nkey Enter\nsee count=3');
    expect(await newest()).toContain('count=3');
  });

  it('uses buttons and menus of a message', async () => {
    await play(`
      ask /show kinds
      press primary
      see used primary
      choose Choose some: The quotation, The paraphrase
      see used many quotation,paraphrase`);
    expect(await newest()).toContain('used many quotation,paraphrase');
  });

  it('writes a message and uses a command on it', async () => {
    await play(
      'say Good morning\nmenu Good morning\npress Count letters\nsee 12 letters',
    );
    expect(await newest()).toContain('12 letters');
  });

  it('fills a form in, with a menu and a file', async () => {
    const paper = join(folder, 'paper.txt');
    await writeFile(paper, 'Ferry to run late');
    await play(`
      open /show form
      fill Reason: Often asked\\ntwice
      choose Kind: Source
      attach Paper: ${paper}
      press Submit
      see form Often asked`);
    expect(await newest()).toContain('form Often asked\ntwice source paper.txt');
  });

  it('gives a file to an option', async () => {
    const paper = join(folder, 'late.txt');
    await writeFile(paper, 'Ferry to run late');
    await play(
      `type /show options count: 4 file:\nattach file: ${paper}\nkey Enter\nsee count=4`,
    );
    expect(await newest()).toContain('count=4 file=late.txt');
  });

  it('takes pictures, and says which', async () => {
    const picture = join(folder, 'a.png');
    expect(await play(`picture ${picture}`)).toEqual([picture]);
    const written = await readFile(picture);
    expect(written.subarray(1, 4).toString()).toBe('PNG');
  });

  it.each([
    { script: 'theme dark\nlanguage xx', line: 'line 2 (language xx)' },
    { script: 'new-member Tom: FLY', line: 'line 1 (new-member Tom: FLY)' },
  ])('names the line that cannot be played: $line', async ({ script, line }) => {
    const playing = play(script);
    await expect(playing).rejects.toThrow(PlayError);
    await expect(playing).rejects.toThrow(`Cannot play ${line}`);
  });
});
