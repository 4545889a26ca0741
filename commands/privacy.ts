import { ASKED_EVERYWHERE } from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';

/** `/privacy`: what is kept, what of it about the person who asks, and how to delete it. */
export const privacy: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'privacy',
    description: 'What is kept about you, and how to delete it',
  },
  answer: () => ({ kind: 'show-stored' }),
};
