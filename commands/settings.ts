import {
  ASKED_IN_SERVERS,
  MANAGE_SERVER,
  OPTION_TYPE,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';

/** `/settings`: what moderators set for their server. */
export const settings: Command = {
  data: {
    ...ASKED_IN_SERVERS,
    name: 'settings',
    description: 'What is set for this server: where it answers, who may publish and pin',
    default_member_permissions: MANAGE_SERVER,
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'show',
        description: 'Show the settings as they are',
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'set',
        description: 'Show the settings with menus to change them',
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'answers',
        description: 'List the last public answers: who asked, who removed them',
      },
    ],
  },

  answer({ subcommand }) {
    if (subcommand === 'set') return { kind: 'set-settings' };
    return { kind: subcommand === 'answers' ? 'list-answers' : 'show-settings' };
  },
};
