import type { Command } from '../src/discord/command.ts';
import { openedCommand } from '../src/discord/opened-command.ts';

/** `/when was`: the passages that tell a time. */
export const when: Command = openedCommand({
  name: 'when',
  description: 'Find when something was',
  subcommand: 'was',
  subcommandDescription:
    'Find the passages that tell when something was, the time in bold',
  option: 'what',
  optionDescription: 'What it was, such as: the first shuttle launch',
});
