import { ASKED_EVERYWHERE } from '../src/discord/asking-options.ts';
import type { Command } from '../src/discord/command.ts';

const TEXT = `**What Verbatim keeps about you: nothing lasting.**

It reads no messages: it has no permission to, and asks for none. It sees what you type into its commands, the one message on which somebody uses *Find passages* or *Verify quotation*, and which of its buttons you press, answers, and forgets. There is no list of questions and no profile. So that you can go on asking (“and when?”), it remembers for ten minutes which passage you were answered last in a channel and who speaks in it: in memory alone, never the question.

*In Discord*: an answer that everyone sees states your question, or the beginning of the message that you asked about, and its buttons carry your user id so that you can remove it. *Remove* deletes both.
*In the log*: when something goes wrong, the id of the interaction and the fault, never your question or your name.
*Elsewhere*: nothing. Articles are stored with the bot; no question leaves it but to Discord.

Questions or complaints: ask whoever runs this bot in your server.`;

/** `/privacy`: what is kept about a person. */
export const privacy: Command = {
  data: {
    ...ASKED_EVERYWHERE,
    name: 'privacy',
    description: 'What is kept about you: nothing lasting',
  },
  answer: () => ({ kind: 'notice', text: TEXT }),
};
