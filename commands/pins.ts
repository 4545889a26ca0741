import { ASKED_IN_SERVERS, OPTION_TYPE } from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { QueryError } from '../src/query/query-error.ts';
import { said } from '../src/wording/said.ts';

/** The permission Pin Messages as Discord writes bit sets (Docs: *Permissions*). */
const PIN_MESSAGES = String(1n << 51n);

const NUMBER = {
  type: OPTION_TYPE.wholeNumber,
  name: 'number',
  description: 'Number of the pin, as it stands above it',
  required: true,
  min_value: 1,
  max_value: 999_999_999,
} as const;

const PUBLIC = {
  type: OPTION_TYPE.yesNo,
  name: 'public',
  description: 'Show it to everyone here; else only you see it',
} as const;

/** `/pins`: the numbered record of what was pinned, when, by whom and why. */
export const pins: Command = {
  data: {
    ...ASKED_IN_SERVERS,
    name: 'pins',
    description: 'The record of pins: who, when, why, replaced by what',
    default_member_permissions: PIN_MESSAGES,
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'list',
        description: 'List the pins of the channels that you can see, newest first',
        options: [PUBLIC],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'show',
        description: 'Show a pin as it is now',
        options: [NUMBER, PUBLIC],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'history',
        description: 'Show all that happened to a pin',
        options: [NUMBER, PUBLIC],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'remove',
        description: 'Unpin a pin; its record stays',
        options: [NUMBER],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'export',
        description: 'Get the pins with their history as files: Markdown and JSON',
      },
    ],
  },

  answer({ subcommand, values }) {
    const isPublic = values['public'] === true;
    switch (subcommand) {
      case 'show':
        return { kind: 'show-pin', number: readNumber(values['number']), isPublic };
      case 'history':
        return { kind: 'pin-history', number: readNumber(values['number']), isPublic };
      case 'remove':
        return { kind: 'remove-pin', number: readNumber(values['number']) };
      case 'export':
        return { kind: 'export-pins' };
      default:
        return { kind: 'list-pins', before: null, isPublic };
    }
  },
};

/** Discord checks in its client only, and numbers larger than these no database takes. */
function readNumber(value: string | number | boolean | undefined): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= NUMBER.max_value)
    return number;
  throw new QueryError(said('questions.no-pin-number', { text: String(value) }));
}
