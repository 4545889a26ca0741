import type { StatementKind } from '../src/answer/select-statements.ts';
import { answerWhoIs } from '../src/answer/who-is.ts';
import { answerWhoSaid } from '../src/answer/who-said.ts';
import { answerWhoSpeaks } from '../src/answer/who-speaks.ts';
import {
  ARTICLE_OPTION,
  ASKED_EVERYWHERE,
  OPTION_TYPE,
  ORDER_OPTION,
  PRIVATE_OPTION,
  QUESTION_CHARS,
  readOrder,
  suggestArticles,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { suggestSpeakers } from '../src/discord/suggest-speakers.ts';
import { formatCommandLine, textOption } from '../src/query/command-line.ts';
import { QueryError } from '../src/query/query-error.ts';
import { said } from '../src/wording/said.ts';

const KINDS: readonly StatementKind[] = ['quotation', 'part-quotation', 'paraphrase'];

/** `/who said`, `/who is` and `/who speaks`: people and bodies and what they say. */
export const who: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'who',
    description: 'Find who said something, who somebody is, or who speaks in an article',
    options: [
      {
        type: OPTION_TYPE.subcommand,
        name: 'said',
        description:
          'Find who said something, or what somebody said, in the articles’ own words',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'what',
            description: 'Words of what was said, such as: small-boat',
            max_length: QUESTION_CHARS,
          },
          {
            type: OPTION_TYPE.text,
            name: 'speaker',
            description: 'Who spoke: any part of a name or role',
            autocomplete: true,
            max_length: 100,
          },
          {
            type: OPTION_TYPE.text,
            name: 'kind',
            description: 'Only their own words, or only paraphrases',
            choices: KINDS.map((kind) => ({ name: kind, value: kind })),
          },
          ARTICLE_OPTION,
          ORDER_OPTION,
          PRIVATE_OPTION,
        ],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'is',
        description:
          'Find the passages that introduce a person or body, with the role as printed',
        options: [
          {
            type: OPTION_TYPE.text,
            name: 'name',
            description: 'A name, or a part of it',
            required: true,
            autocomplete: true,
            max_length: 100,
          },
          ARTICLE_OPTION,
          PRIVATE_OPTION,
        ],
      },
      {
        type: OPTION_TYPE.subcommand,
        name: 'speaks',
        description: 'List who speaks in an article, with what kinds of statements',
        options: [{ ...ARTICLE_OPTION, required: true }, PRIVATE_OPTION],
      },
    ],
  },

  answer({ subcommand, values }, library) {
    const asked = formatCommandLine({ command: `who ${subcommand}`, values });
    const article = textOption(values, 'article');
    switch (subcommand) {
      case 'is':
        return answerWhoIs(library, {
          asked,
          name: textOption(values, 'name') ?? '',
          article,
        });
      case 'speaks':
        return answerWhoSpeaks(library, { asked, article: article ?? '' });
      default:
        return answerWhoSaid(library, {
          asked,
          what: textOption(values, 'what'),
          speaker: textOption(values, 'speaker'),
          kind: readKind(textOption(values, 'kind')),
          article,
          order: readOrder(textOption(values, 'order')),
        });
    }
  },

  suggest({ option, text }, library) {
    if (option === 'article') return suggestArticles(library, text);
    return suggestSpeakers(library, text);
  },
};

function readKind(text: string | undefined): StatementKind | undefined {
  if (text === undefined) return undefined;
  const kind = KINDS.find((known) => known === text.toLowerCase());
  if (!kind)
    throw new QueryError(said('questions.no-kind', { text, kinds: KINDS.join(', ') }));
  return kind;
}
