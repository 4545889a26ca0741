import { answerOpened } from '../answer/answer-opened.ts';
import { formatCommandLine, textOption } from '../query/command-line.ts';
import {
  ARTICLE_OPTION,
  ASKED_EVERYWHERE,
  OPTION_TYPE,
  PRIVATE_OPTION,
  QUESTION_CHARS,
  suggestArticles,
} from './asking-options.ts';
import type { Command } from './command.ts';

/** What such a command is called and how it is described, 1 to 100 characters each. */
export interface OpenedCommandWords {
  /** `when` of `/when was`. */
  readonly name: string;
  readonly description: string;
  /** `was` of `/when was`. */
  readonly subcommand: string;
  readonly subcommandDescription: string;
  /** The option that goes on with the question, and what it takes. */
  readonly option: string;
  readonly optionDescription: string;
}

/** Builds a command whose name opens the question that its one required option ends: `/when was what: …`. */
export function openedCommand(words: OpenedCommandWords): Command {
  const { name, description, subcommand, subcommandDescription, option } = words;
  const opening = `${name} ${subcommand}`;
  return {
    data: {
      ...ASKED_EVERYWHERE,
      name,
      description,
      options: [
        {
          type: OPTION_TYPE.subcommand,
          name: subcommand,
          description: subcommandDescription,
          options: [
            {
              type: OPTION_TYPE.text,
              name: option,
              description: words.optionDescription,
              required: true,
              max_length: QUESTION_CHARS,
            },
            ARTICLE_OPTION,
            PRIVATE_OPTION,
          ],
        },
      ],
    },
    answer: ({ values }, library) =>
      answerOpened(library, {
        asked: formatCommandLine({ command: opening, values }),
        opening,
        text: textOption(values, option) ?? '',
        article: textOption(values, 'article'),
      }),
    suggest: ({ text }, library) => suggestArticles(library, text),
  };
}
