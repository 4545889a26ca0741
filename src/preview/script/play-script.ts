import { changePlaces } from './change-places.ts';
import { fillSteps } from './fill-steps.ts';
import type { Step } from './parse-script.ts';
import { answered, type Doer, openPlaces, type Stage } from './stage.ts';

/** Longest wait for anything on the page, in milliseconds. */
const patienceMs = 30_000;

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
  stage: Stage,
  steps: readonly Step[],
): Promise<readonly string[]> {
  const { page } = stage;
  page.setDefaultTimeout(patienceMs);
  await page.locator('.welcome').waitFor();
  for (const step of steps) {
    try {
      await doers[step.verb](stage, step.rest);
    } catch (error) {
      throw new PlayError(
        `Cannot play line ${step.line} (${step.verb} ${step.rest}): what it names must be on the page by then`,
        {
          cause: error,
        },
      );
    }
  }
  return steps.filter(({ verb }) => verb === 'picture').map(({ rest }) => rest);
}

const doers: Readonly<Record<Step['verb'], Doer>> = {
  ...changePlaces,
  ...fillSteps,
  async size({ page }, rest) {
    const [width = 0, height = 0] = rest.split(' ').map(Number);
    await page.setViewportSize({ width, height });
  },
  async theme({ page }, rest) {
    const shown = await page.locator('html').getAttribute('data-theme');
    if (shown !== rest) await page.getByRole('button', { name: /theme/ }).click();
  },
  async server({ page }, rest) {
    await openPlaces(page);
    await page.getByRole('button', { name: rest, exact: true }).click();
    await page.getByText(rest, { exact: true }).first().waitFor({ state: 'attached' });
  },
  async channel({ page }, rest) {
    await openPlaces(page);
    await page.locator('.channel', { hasText: rest }).first().click();
    await page.getByRole('heading', { name: rest, exact: true, level: 1 }).waitFor();
  },
  async as({ page }, rest) {
    await openPlaces(page);
    const person = page.getByRole('radio', { name: new RegExp(`^${rest},`) });
    await person.click();
    await page.locator(`.person[aria-checked=true][aria-label^="${rest},"]`).waitFor({
      state: 'attached',
    });
  },
  async ask({ page }, rest) {
    await answered(page, async () => {
      await page.locator('#input').fill(rest);
      await page.keyboard.press('Enter');
      if (await page.locator('.command').isVisible()) await page.keyboard.press('Enter');
    });
  },
  async type({ page }, rest) {
    await page.locator('#input').focus();
    await page.keyboard.type(rest.replace(/\\s$/, ' '));
    // What completes itself asks the bot first.
    await page.waitForTimeout(600);
  },
  async say({ page }, rest) {
    await answered(page, async () => {
      await page.locator('#input').fill(rest);
      await page.keyboard.press('Enter');
    });
  },
  async press({ page }, rest) {
    const isItem = await page.getByRole('menu').isVisible();
    const item = page.getByRole('menuitem', { name: rest });
    // The page's own tools beside a message are no buttons of the message.
    const button = page
      .getByRole('button', { name: rest, exact: true })
      .and(page.locator(':not(.tool)'));
    await (isItem ? item : button).last().click();
    await page.waitForTimeout(600);
  },
  async menu({ page }, rest) {
    const message = page.locator('#messages .message', { hasText: rest }).last();
    await message.click({ button: 'right', position: { x: 220, y: 12 } });
  },
  async key({ page }, rest) {
    await page.keyboard.press(rest);
  },
  async picture({ page }, rest) {
    await page.mouse.move(0, 0);
    await page.screenshot({ path: rest, animations: 'disabled', caret: 'hide' });
  },
};
