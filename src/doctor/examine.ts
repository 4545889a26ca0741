import { readSettings } from '../settings.ts';
import { checkContact, checkSiteContact } from './check-contact.ts';
import { checkContent } from './check-content.ts';
import { checkDiscord } from './check-discord.ts';
import { checkStore } from './check-store.ts';
import { type Finding, fine, wrong } from './finding.ts';

/** What is looked at besides the settings. */
export interface Surroundings {
  /** Milliseconds since 1970 by this machine. */
  readonly now: () => number;
  /** Where PRIVACY.md lies. */
  readonly privacyPath: string;
}

/** Checks all that the bot needs, and yields each finding as soon as it is known. */
export async function* examine(
  environment: Readonly<Record<string, string | undefined>>,
  { now, privacyPath }: Surroundings,
): AsyncGenerator<Finding> {
  const { settings, faults } = readSettings(environment);
  if (faults.length === 0) yield fine('Settings: all can be used');
  for (const { message } of faults) yield wrong(message);
  const isWrong = (name: string): boolean =>
    faults.some(({ variable }) => variable === name);
  yield* await checkContent(settings.contentDir);
  // Where an address is wrong, another would be looked at.
  if (!isWrong('DATABASE_URL')) yield await checkStore(settings.storeAddress);
  yield await checkContact(privacyPath);
  yield checkSiteContact(settings.contact);
  if (!isWrong('DISCORD_API_URL')) yield* checkDiscord(settings, now);
}
