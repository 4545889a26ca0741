import type { Purged } from './store/purge.ts';

/** What came of taking an article out. */
export interface Removal extends Purged {
  /** Files of the content folder that hold it, by their paths. */
  readonly shippedFiles: readonly string[];
  /** Why files of the content folder could not be read: they may hold it too. */
  readonly unread: readonly string[];
}

/** Whether nothing is left to do but what no program can know of. */
export function isOut({ shippedFiles, unread, isOffDisk }: Removal): boolean {
  return isOffDisk && shippedFiles.length + unread.length === 0;
}

/** Says what was taken out and what is left to do by hand, a line each. */
export function reportRemoval(removal: Removal): readonly string[] {
  const { articles, pins, waiting, shippedFiles, unread, isOffDisk } = removal;
  const isFound = articles.length + pins.length + waiting > 0;
  return [
    ...(isFound ? listRemoved(removal) : [sayNothingFound(removal)]),
    ...(isOffDisk ? [] : [STILL_ON_DISK]),
    ...shippedFiles.map((path) => `By hand: delete the file ${path}`),
    ...unread.map((reason) => `By hand: look whether it is the article. ${reason}`),
    LAST,
  ];
}

/** A run before may have taken it out and left its words in the log or in saved indexes. */
function sayNothingFound({ shippedFiles, isOffDisk }: Removal): string {
  const where =
    shippedFiles.length > 0
      ? 'in the store'
      : 'in the store or among the articles that ship';
  const emptied = isOffDisk
    ? 'the saved indexes were deleted and the log of the store was emptied'
    : 'the saved indexes were deleted';
  return `Nothing of it is ${where}: it was taken out before, or the address or number is wrong. In case it was, ${emptied}`;
}

const STILL_ON_DISK =
  'By hand: stop the bot and everything else that has the store open, and run this again: deleted words are still on the disk, as others are reading there';

const LAST =
  'By hand: start the bot now. If it was running meanwhile, stop it, run this again, and start it: it can write the words back from memory. Where it runs on several machines, stop it on all, and run this on each. Delete older backups. Answers in Discord stay until their messages are deleted; what members asked stays in /library unanswered for 30 days, or until it is cleared.';

function listRemoved({ articles, pins, waiting }: Purged): readonly string[] {
  return [
    ...articles.map(
      ({ guildId, number, headline, url }) =>
        `Removed B${number} of server ${guildId}: "${headline}" (${url ?? 'no address'}): text, analysis, saved index, headline, address`,
    ),
    ...pins.map(
      ({ guildId, number, channelId, messageId }) =>
        `Removed the passage of pin ${number} of server ${guildId}; by hand: ${messageId === null ? 'nothing was posted' : `delete its message https://discord.com/channels/${guildId}/${channelId}/${messageId}`}`,
    ),
    ...(waiting > 0
      ? [
          `Removed what waited of it in feeds (${waiting}), which would have come onto shelves`,
        ]
      : []),
  ];
}
