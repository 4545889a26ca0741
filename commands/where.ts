import type { Command } from '../src/discord/command.ts';
import { openedCommand } from '../src/discord/opened-command.ts';

/** `/where was`: the passages that tell a place. */
export const where: Command = openedCommand({
  name: 'where',
  description: 'Find where something was',
  subcommand: 'was',
  subcommandDescription:
    'Find the passages that tell where something was, the place in bold',
  option: 'what',
  optionDescription: 'What it was, such as: the robotics competition',
});
