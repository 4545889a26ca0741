import {
  ARTICLE_OPTION,
  ASKED_IN_SERVERS,
  MANAGE_SERVER,
  OPTION_TYPE,
} from '../src/discord/asking-options.ts';
import type { Command, Options } from '../src/discord/command.ts';
import type { Effect } from '../src/discord/effects/effect.ts';
import { readOwnArticle, suggestOwnArticles } from '../src/discord/shelf/own-article.ts';
import { textOption } from '../src/query/command-line.ts';

/** Longest address that is fetched; browsers and servers take some 2,000 characters. */
const URL_CHARS = 2000;

const OWN_ARTICLE = {
  ...ARTICLE_OPTION,
  description: 'Start typing its headline, or its id, such as B3',
  required: true,
};

/** `/library`: the articles that a server brings along itself. */
export const library: Command = {
  data: {
    ...ASKED_IN_SERVERS,
    name: 'library',
    description: 'This server’s own articles: add them, take them off, read them again',
    default_member_permissions: MANAGE_SERVER,
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'add',
        description: 'Add an article: its address, a file, or without either pasted text',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'url',
            description:
              'The address of the article’s page; beside a file, where it is from',
            max_length: URL_CHARS,
          },
          {
            type: OPTION_TYPE.file,
            name: 'file',
            description: 'A .md, .txt, .html or .json file with the article',
          },
        ],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'remove',
        description:
          'Take an article off, with its earlier texts; you are asked once more',
        options: [OWN_ARTICLE],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'refetch',
        description: 'Read an article’s page again, and see what has changed in it',
        options: [OWN_ARTICLE],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'status',
        description:
          'List the articles with their state: who added them, when, last error',
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'follow',
        description: 'Follow a feed: what is new in it is added by itself',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'feed',
            description: 'The address of an RSS, Atom or JSON feed, or of its site',
            required: true,
            max_length: URL_CHARS,
          },
        ],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'unfollow',
        description: 'End following a feed; without one, list those that are followed',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'feed',
            description: 'Its number or its address',
            max_length: URL_CHARS,
          },
        ],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'unanswered',
        description: 'List what was asked here and not found, without who asked',
      },
    ],
  },

  answer(options, library) {
    const number = () =>
      readOwnArticle(library, textOption(options.values, 'article') ?? '');
    const feed = () => textOption(options.values, 'feed')?.trim() || null;
    switch (options.subcommand) {
      case 'add':
        return answerAdd(options);
      case 'remove':
        return { kind: 'ask-remove-article', number: number() };
      case 'refetch':
        return { kind: 'refetch-article', number: number() };
      case 'follow':
        return { kind: 'follow-feed', address: feed() ?? '' };
      case 'unfollow':
        return { kind: 'unfollow-feed', feed: feed() };
      case 'unanswered':
        return { kind: 'list-unanswered' };
      default:
        return { kind: 'list-shelf', before: null };
    }
  },

  suggest: ({ text }, library) => suggestOwnArticles(library, text),
};

/** A file goes before an address, which then says where it is from. */
function answerAdd({ values, uploads }: Options): Effect {
  const url = textOption(values, 'url')?.trim() || null;
  const upload = uploads?.['file'];
  if (upload) return { kind: 'add-article', source: { kind: 'upload', upload, url } };
  return url === null
    ? { kind: 'ask-for-article' }
    : { kind: 'add-article', source: { kind: 'address', url } };
}
