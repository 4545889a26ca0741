import type { Locator, Page } from 'playwright-core';
import type { Step } from './parse-script.ts';

/** Longest wait for anything on the page, in milliseconds. */
const patienceMs = 10_000;

/** A step that could not be carried out; the message names its line. */
export class PlayError extends Error {
  override readonly name = 'PlayError';
}

/**
 * Does on the page what a script says, as a person would.
 * @returns the pictures that were written, in their order.
 * @throws {PlayError} At the first step that cannot be carried out.
 */
export async function playScript(
  page: Page,
  steps: readonly Step[],
): Promise<readonly string[]> {
  page.setDefaultTimeout(patienceMs);
  await page.locator('.welcome').waitFor();
  for (const step of steps) {
    try {
      await doers[step.verb](page, step.rest);
    } catch (error) {
      throw new PlayError(`Cannot play line ${step.line} (${step.verb} ${step.rest})`, {
        cause: error,
      });
    }
  }
  return steps.filter(({ verb }) => verb === 'picture').map(({ rest }) => rest);
}

type Doer = (page: Page, rest: string) => Promise<void>;

const doers: Readonly<Record<Step['verb'], Doer>> = {
  async size(page, rest) {
    const [width = 0, height = 0] = rest.split(' ').map(Number);
    await page.setViewportSize({ width, height });
  },
  async theme(page, rest) {
    const shown = await page.locator('html').getAttribute('data-theme');
    if (shown !== rest) await page.getByRole('button', { name: /theme/ }).click();
  },
  async server(page, rest) {
    await openPlaces(page);
    await page.getByRole('button', { name: rest, exact: true }).click();
    await page.getByText(rest, { exact: true }).first().waitFor({ state: 'attached' });
  },
  async as(page, rest) {
    await openPlaces(page);
    const person = page.getByRole('radio', { name: new RegExp(`^${rest},`) });
    await person.click();
    await page.locator(`.person[aria-checked=true][aria-label^="${rest},"]`).waitFor({
      state: 'attached',
    });
  },
  async ask(page, rest) {
    await answered(page, async () => {
      await page.locator('#input').fill(rest);
      await page.keyboard.press('Enter');
      if (await page.locator('.command').isVisible()) await page.keyboard.press('Enter');
    });
  },
  async type(page, rest) {
    await page.locator('#input').focus();
    await page.keyboard.type(rest.replace(/\\s$/, ' '));
    // What completes itself asks the bot first.
    await page.waitForTimeout(600);
  },
  async say(page, rest) {
    await answered(page, async () => {
      await page.locator('#input').fill(rest);
      await page.keyboard.press('Enter');
    });
  },
  async press(page, rest) {
    const isItem = await page.getByRole('menu').isVisible();
    const item = page.getByRole('menuitem', { name: rest });
    // The page's own tools beside a message are no buttons of the message.
    const button = page
      .getByRole('button', { name: rest, exact: true })
      .and(page.locator(':not(.tool)'));
    await (isItem ? item : button).last().click();
    await page.waitForTimeout(600);
  },
  async menu(page, rest) {
    const message = page.locator('#messages .message', { hasText: rest }).last();
    await message.click({ button: 'right', position: { x: 220, y: 12 } });
  },
  async key(page, rest) {
    await page.keyboard.press(rest);
  },
  async picture(page, rest) {
    await page.mouse.move(0, 0);
    await page.screenshot({ path: rest, animations: 'disabled', caret: 'hide' });
  },
};

/** On a phone servers and people are behind a button. */
async function openPlaces(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: 'Servers and channels' });
  if (await opener.isVisible()) await opener.click();
}

/** Waits until there is one message more, and none that is under way. */
async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const messages: Locator = page.locator('#messages .message:not(.message-pending)');
  const before = await messages.count();
  await act();
  await messages.nth(before).waitFor();
  const underWay = page.locator('.message-pending, .message-thinking').first();
  await underWay.waitFor({ state: 'detached' });
}
