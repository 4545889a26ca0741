import { answerVerify } from '../src/answer/verify/answer-verify.ts';
import { findMessageQuotations } from '../src/answer/verify/message-quotations.ts';
import {
  ASKED_EVERYWHERE,
  COMMAND_TYPE,
  VERIFY_QUOTATION,
} from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';
import { describeMessage } from '../src/query/command-line.ts';

/** *Verify quotation* on a message: `/verify` on each quotation that is found in it. */
export const verifyQuotation: Command = {
  data: { ...ASKED_EVERYWHERE, type: COMMAND_TYPE.message, name: VERIFY_QUOTATION },
  answer({ message = '' }, library) {
    const quotes = findMessageQuotations(message);
    const asked = describeMessage(
      VERIFY_QUOTATION,
      quotes.map((quote) => `“${quote}”`).join(' '),
    );
    return answerVerify(library, { asked, quotes, speaker: undefined });
  },
};
