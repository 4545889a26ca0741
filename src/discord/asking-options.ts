import type {
  APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { Order } from '../answer/answer.ts';
import type { Library } from '../answer/library.ts';
import { findArticles } from '../answer/scope.ts';
import { QueryError } from '../query/query-error.ts';
import { said } from '../wording/said.ts';
import type { Choice, CommandData } from './command.ts';

/** Discord's numbers for the types of options that we use (application-commands, *Option Type*). */
export const OPTION_TYPE: {
  readonly subcommand: ApplicationCommandOptionType.Subcommand;
  readonly text: ApplicationCommandOptionType.String;
  readonly wholeNumber: ApplicationCommandOptionType.Integer;
  readonly yesNo: ApplicationCommandOptionType.Boolean;
  readonly file: ApplicationCommandOptionType.Attachment;
} = { subcommand: 1, text: 3, wholeNumber: 4, yesNo: 5, file: 11 };

/** Discord's numbers for the types of commands that we use (application-commands, *Types*). */
export const COMMAND_TYPE: { readonly message: ApplicationCommandType.Message } = {
  message: 3,
};

/** The name of the message command that compares passages with a message. */
export const FIND_PASSAGES = 'Find passages';

/** The name of the message command that verifies the quotations in a message. */
export const VERIFY_QUOTATION = 'Verify quotation';

/** The permission *Manage Server* as Discord writes bit sets (Docs: *Permissions*). */
export const MANAGE_SERVER: string = String(1n << 5n);

/** The name of the message command that adds the article of a link. */
export const ADD_THIS_ARTICLE = 'Add this article';

/** Where the asking commands work: servers, the bot's own messages, other private channels. */
export const ASKED_EVERYWHERE: Pick<CommandData, 'contexts' | 'integration_types'> = {
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};

/** Where commands of a server work, and only where the bot is a member of it. */
export const ASKED_IN_SERVERS: Pick<CommandData, 'contexts' | 'integration_types'> = {
  contexts: [0],
  integration_types: [0],
};

/** Longest question that is searched; longer ones are for `/verify`, not for a search. */
export const QUESTION_CHARS = 300;

/** The option that narrows a question to one article. */
export const ARTICLE_OPTION: APIApplicationCommandBasicOption = {
  type: OPTION_TYPE.text,
  name: 'article',
  description: 'Only this article: start typing its headline',
  autocomplete: true,
  max_length: 100,
};

/** The option that keeps an answer to the one who asked. */
export const PRIVATE_OPTION: APIApplicationCommandBasicOption = {
  type: OPTION_TYPE.yesNo,
  name: 'private',
  description: 'Only you see the answer; you can show it to everyone later',
};

/** The option that tells in which order passages stand. */
export const ORDER_OPTION: APIApplicationCommandBasicOption = {
  type: OPTION_TYPE.text,
  name: 'order',
  description: 'best first, or time: from the oldest article to the newest',
  choices: [
    { name: 'best', value: 'best' },
    { name: 'time', value: 'time' },
  ],
};

/**
 * Reads the order asked for.
 *
 * @throws {QueryError} If there is no such order.
 */
export function readOrder(text: string | undefined): Order | undefined {
  if (text === undefined) return undefined;
  const order = ORDERS.find((known) => known === text.toLowerCase());
  if (!order) throw new QueryError(said('questions.no-order', { text }));
  return order;
}

const ORDERS: readonly Order[] = ['best', 'time'];

/** Suggests articles by any words of their headline; the value is the article's id. */
export function suggestArticles(library: Library, typed: string): readonly Choice[] {
  return findArticles(library, typed).map(({ article }) => ({
    name: `${article.id} · ${article.headline}`,
    value: article.id,
  }));
}
