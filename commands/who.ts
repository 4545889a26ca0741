import type { StatementKind } from '../src/answer/select-statements.ts';
import {
  countStatements,
  findSpeakers,
  type KnownSpeaker,
} from '../src/answer/speakers.ts';
import { answerWhoSaid } from '../src/answer/who-said.ts';
import {
  ARTICLE_OPTION,
  ASKED_EVERYWHERE,
  OPTION_TYPE,
  PRIVATE_OPTION,
  QUESTION_CHARS,
  suggestArticles,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { formatCommandLine, textOption } from '../src/query/command-line.ts';
import { QueryError } from '../src/query/query-error.ts';

const KINDS: readonly StatementKind[] = ['quotation', 'part-quotation', 'paraphrase'];

/** `/who said`: who said something, or what somebody said. */
export const who: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'who',
    description: 'Find who said something',
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
          PRIVATE_OPTION,
        ],
      },
    ],
  },

  answer({ values }, library) {
    return answerWhoSaid(library, {
      asked: formatCommandLine({ command: 'who said', values }),
      what: textOption(values, 'what'),
      speaker: textOption(values, 'speaker'),
      kind: readKind(textOption(values, 'kind')),
      article: textOption(values, 'article'),
    });
  },

  suggest({ option, text }, library) {
    if (option === 'article') return suggestArticles(library, text);
    return findSpeakers(library.speakers, text).map((speaker) => ({
      name: describeSpeaker(speaker),
      value: speaker.name,
    }));
  },
};

function describeSpeaker(speaker: KnownSpeaker): string {
  const { name, printed } = speaker;
  const counted = `${name} (${countStatements(speaker)})`;
  return printed === name ? counted : `${counted} · ${printed}`;
}

function readKind(text: string | undefined): StatementKind | undefined {
  if (text === undefined) return undefined;
  const kind = KINDS.find((known) => known === text.toLowerCase());
  if (!kind)
    throw new QueryError(`There is no kind “${text}”: choose ${KINDS.join(', ')}`);
  return kind;
}
