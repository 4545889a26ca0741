import type { Locator, Page } from 'playwright-core';
import type { LocalDiscord } from '../local-discord.ts';

/** Where a script is played: the page, and the Discord behind it. */
export interface Stage {
  readonly page: Page;
  readonly discord: LocalDiscord;
}

/** Carries out a step; rejects where it cannot. */
export type Doer = (stage: Stage, rest: string) => Promise<void>;

/** On a phone servers and people are behind a button. */
export async function openPlaces(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: 'Servers and channels' });
  if (await opener.isVisible()) await opener.click();
}

/** Waits until there is one message more, and none that is under way. */
export async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const messages: Locator = page.locator('#messages .message:not(.message-pending)');
  const before = await messages.count();
  await act();
  await messages.nth(before).waitFor();
  const underWay = page.locator('.message-pending, .message-thinking').first();
  await underWay.waitFor({ state: 'detached' });
}
