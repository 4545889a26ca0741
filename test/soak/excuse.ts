/**
 * What an injected fault does to the interaction it meets.
 *
 * - `delayed`: it is still answered, but its time says nothing about the bot.
 * - `apology`: the bot cannot know what Discord took, and may say that something went wrong.
 * - `unanswerable`: Discord takes no answer, so that there is none.
 */
export type Excuse = 'delayed' | 'apology' | 'unanswerable';
