import { ASKED_EVERYWHERE } from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { said } from '../src/wording/said.ts';

/** `/help`: how to ask and how to read an answer. */
export const help: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'help',
    description: 'How to ask, and how to read an answer',
  },
  answer: () => ({ kind: 'notice', said: said('help.text') }),
};
