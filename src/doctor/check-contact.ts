import { readFile } from 'node:fs/promises';
import { type Finding, fine, note } from './finding.ts';

/** What stands in PRIVACY.md until an operator writes who they are. */
const PLACEHOLDER = 'to be filled in by whoever runs this bot';

/** Checks that the owners of sites whose pages are fetched can reach who runs the bot. */
export function checkSiteContact(contact: string | null): Finding {
  return contact === null
    ? note(
        'CONTACT is not set: owners of sites whose pages /library add fetches cannot reach you',
      )
    : fine(`Contact for owners of sites: ${contact}`);
}

/** Checks that members can find out who runs the bot, as Discord's terms want it. */
export async function checkContact(path: string): Promise<Finding> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    return note(`Contact: "${path}" is not there to say who runs the bot`);
  return text.includes(PLACEHOLDER)
    ? note(`Contact: "${path}" does not say yet who runs the bot and how to reach them`)
    : fine(`Contact: "${path}" says who runs the bot`);
}
