import type { Command } from '../src/discord/command.ts';
import { openedCommand } from '../src/discord/opened-command.ts';

/** `/how many`: the passages that tell a figure. */
export const how: Command = openedCommand({
  name: 'how',
  description: 'Find how many there were',
  subcommand: 'many',
  subcommandDescription:
    'Find the passages that tell how many there were, the figure in bold',
  option: 'of',
  optionDescription: 'Who or what is counted, such as: Chinese jets',
});
