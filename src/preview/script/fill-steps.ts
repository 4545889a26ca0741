import type { Locator, Page } from 'playwright-core';
import type { Doer } from './stage.ts';
import { stepForms } from './step-forms.ts';

/** The steps that choose in menus, fill forms in, give files, and look for a text. */
export const fillSteps: Readonly<
  Record<'choose' | 'fill' | 'attach' | 'see' | 'open', Doer>
> = {
  /** Chooses in a menu of a message or a form, one option or several. */
  async choose({ page }, rest) {
    const { label, value } = parts(rest);
    const fields = (await top(page)).locator('.select-field');
    const named = fields.and(page.getByLabel(label, { exact: true }));
    // A label may be shortened to how it begins.
    const begun = fields.and(page.locator(`[aria-label^="${label}"]`));
    const field = ((await named.count()) > 0 ? named : begun).last();
    await field.click();
    const list = field.locator('xpath=..');
    for (const name of value.split(', '))
      await list.getByRole('option', { name }).first().click();
    if ((await field.getAttribute('aria-expanded')) === 'true')
      await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
  },
  /** Fills a field of a form in; `\n` begins a new line. */
  async fill({ page }, rest) {
    const { label, value } = parts(rest);
    const field = (await top(page)).getByLabel(label).last();
    await field.fill(value.replaceAll('\\n', '\n'));
  },
  /** Gives a file to an option of a command or to a field of a form. */
  async attach({ page }, rest) {
    const { label, value } = parts(rest);
    const inForm = await page.getByRole('dialog').isVisible();
    const input = inForm
      ? page.getByRole('dialog').getByLabel(label)
      : page.locator('.command input[type=file]');
    await input.last().setInputFiles(value);
    if (!inForm) await input.last().focus();
  },
  /** Waits until a text is in sight: in a form, where one is open. */
  async see({ page }, rest) {
    await (await top(page)).getByText(rest).last().waitFor();
  },
  /** Uses a command that opens a form instead of answering. */
  async open({ page }, rest) {
    await page.locator('#input').fill(rest);
    await page.keyboard.press('Enter');
    if (await page.locator('.command').isVisible()) await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
  },
};

/** A form that is open lies above everything else. */
async function top(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  return (await dialog.isVisible()) ? dialog : page.locator('body');
}

function parts(rest: string): { readonly label: string; readonly value: string } {
  const { label = '', value = '' } = stepForms.fill.pattern.exec(rest)?.groups ?? {};
  return { label, value };
}
