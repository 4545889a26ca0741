import { answerFindPassages } from '../src/answer/compare/answer-find-passages.ts';
import {
  ASKED_EVERYWHERE,
  COMMAND_TYPE,
  FIND_PASSAGES,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { describeMessage } from '../src/query/command-line.ts';

/** *Find passages* on a message: what the articles have of its names, figures and rare words. */
export const findPassages: Command = {
  data: { ...ASKED_EVERYWHERE, type: COMMAND_TYPE.message, name: FIND_PASSAGES },
  answer: ({ message = '' }, library) =>
    answerFindPassages(library, {
      asked: describeMessage(FIND_PASSAGES, message),
      message,
    }),
};
