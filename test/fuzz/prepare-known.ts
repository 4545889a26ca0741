import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { Known } from './invent-act.ts';

/**
 * Adds the bot to another server, where nobody has changed any setting yet, and gets from it
 * the messages and forms from which others are invented, as members do.
 */
export async function prepareKnown(discord: LocalDiscord): Promise<Known> {
  const guild = discord.places.addGuild({
    name: `Readers ${discord.places.guilds.length}`,
  });
  const [mira, odile] = ['mira', 'odile'].map((name) =>
    discord.places.member(name, guild),
  );
  if (!mira || !odile) throw new RangeError('Cannot find the people of a new server');
  const by = odile;
  const use = (command: string, options = {}): Promise<Known['messages'][number]> =>
    discord.slash({ by, command, options }).answer;
  const messages = [
    await use('who said', { what: 'cracks' }),
    await use('who said', { speaker: 'Ortega', private: true }),
    await use('what happened', { about: 'bridge' }),
    await use('verify', { quote: 'the bridge' }),
    await use('article list'),
    await use('settings set'),
    await use('library status'),
    await use('privacy'),
    await use('who speaks', { article: 'A1' }),
  ];
  const [first] = messages;
  const pin = first ? discord.click({ by, message: first, label: 'Pin' }) : null;
  const add = discord.slash({ by, command: 'library add' });
  const forms: string[] = [];
  for (const opened of [pin, add]) {
    const response = await opened?.response;
    if (response?.kind === 'modal') forms.push(response.modal.custom_id);
  }
  return { commands: discord.commands(), messages, forms, people: [mira, odile] };
}
