/** Said where a custom id is not of this version, or of no button of the message. */
export const OUTDATED: string =
  'This button belongs to another version of the bot. Please ask again with the command.';

/** Said to who presses a button of somebody else's private answer. */
export const NOT_YOURS: string =
  'This answer is somebody else’s. Please ask with the command.';

/** Said to who may not remove an answer. */
export const NOT_REMOVED: string =
  'Only the person who asked, or a member with the permission *Manage Messages*, can remove this answer.';

/** Said where a passage is in no article of the library. */
export const GONE: string =
  'This passage is no longer here: its article was removed or changed. Please ask again with the command.';

/** Said where something is to be kept, or was, and the store cannot be reached. */
export const STORE_AWAY: string =
  'What the bot keeps cannot be reached just now: pins, settings and articles of servers. Questions are answered all the same. Please try again in a minute; if it stays so, tell whoever runs the bot.';

/** Said to who was asked whether to delete what is kept of them, and does not want to. */
export const KEPT: string = 'Nothing was deleted.';
