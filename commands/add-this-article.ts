import {
  ADD_THIS_ARTICLE,
  ASKED_IN_SERVERS,
  COMMAND_TYPE,
  MANAGE_SERVER,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { findLinks } from '../src/query/find-links.ts';
import { QueryError } from '../src/query/query-error.ts';
import { said } from '../src/wording/said.ts';

/** *Add this article* on a message: the article of its link goes on the server's shelf. */
export const addThisArticle: Command = {
  data: {
    ...ASKED_IN_SERVERS,
    type: COMMAND_TYPE.message,
    name: ADD_THIS_ARTICLE,
    default_member_permissions: MANAGE_SERVER,
  },

  answer({ message = '', embedded = [] }) {
    const written = findLinks(message);
    // What a link unfolds to is the same page once more.
    const links = written.length > 0 ? written : findLinks(embedded.join(' '));
    const [link, ...others] = links;
    if (link === undefined) throw new QueryError(said('questions.no-link'));
    return others.length > 0
      ? { kind: 'choose-link', links }
      : { kind: 'add-article', source: { kind: 'address', url: link } };
  },
};
