/** Pins: their messages, their record, and why one was not made. English is the source: all other languages have the same shape. */
export const pins = {
  /** What stands above and around a pin. */
  pins: {
    somebody: 'somebody',
    number: 'Pin {number}',
    by: 'by {person}',
    'takes-place': 'takes the place of pin {number}',
    reason: 'Reason: {reason}',
    'no-longer': 'No longer pinned since {when}',
    'no-longer-see': 'No longer pinned since {when}: see pin {number}',
    'article-changed':
      'The article has other words here by now; this is the text as it was pinned',
    'article-gone': 'The article is no longer here; this is the text as it was pinned',
    'listed-changed': 'the article has other words here by now',
    'listed-gone': 'the article is no longer here',
    message: 'its message',
    none: 'No pins here yet.',
    'removed-by': 'removed by {person}',
    record: 'Pins',
    'record-message': 'Message: {url}',
    'by-user': 'by user {id}',
    exported:
      '{count, plural, one {# pin} other {# pins}} with their history, of the channels that you can see',
    'exported-newest':
      'the newest {count, plural, one {# pin} other {# pins}} with their history, of the channels that you can see',
    'audit-removed': 'Removed: {pin}',
    'audit-instead': 'Pin {number} takes the place of pin {old}',
    'beside-by': 'by {person}',
  },
  /** How a pin stands. */
  'pin-states': {
    planned: 'not posted yet',
    posted: 'posted, not pinned yet',
    pinned: 'pinned',
    failed: 'failed',
    'left-behind': 'failed, its message could not be deleted: `/pins remove` tries again',
    replaced: 'replaced',
    'replaced-by': 'replaced by pin {number}',
    removed: 'removed',
  },
  /** What happened to a pin. */
  'pin-events': {
    planned: 'asked for',
    posted: 'posted',
    pinned: 'pinned',
    failed: 'failed',
    removed: 'removed',
    replaced: 'unpinned for pin {number}',
  },
  /** How a pin stands, in a file. */
  'pin-records': {
    planned: 'planned',
    posted: 'posted',
  },
  /** What came of a pin, and what hinders one. */
  pinning: {
    made: 'Pinned as number {number}: {message}.',
    'made-instead': 'Pinned as number {number} in place of pin {old}: {message}.',
    quiet:
      'Answers are not public in this channel; pins are, and everyone who sees it reads this one.',
    'not-made': 'Not pinned: {why}.',
    refused: 'Discord refused',
    'recorded-failed': 'The record has it as pin {number}, failed.',
    'left-message':
      '[Its message]({url}) could not be deleted and still says “{pin}”: delete it, or use `/pins remove`; for a day the bot tries again by itself.',
    'no-answer':
      'Discord does not answer just now. Pin {number} is entered, and is finished as soon as it does: look with `/pins show`.',
    'still-stands': 'Pin {number} still stands: {why}.',
    'not-kept':
      'The record of pins cannot be kept just now, and nothing is pinned without it. Questions are answered all the same. Press *{button}* again in a minute: what was begun is finished then, and nothing is pinned twice. If it stays so, tell whoever runs the bot.',
    'your-reason': 'Your reason was: {reason}',
    rival: `Pin {number} takes the place of pin {old} already: {message}.
To pin this too, let it take the place of pin {number}, or of none.`,
    over: 'Pin {number} is not pinned any more: leave the field empty.',
    'over-replaced':
      'Pin {number} was replaced by pin {newer} already: let this one take the place of pin {newer}, or of none.',
    known: `This passage is pinned here already, as number {number}: {message}.
To pin it for another reason, let it take the place of pin {number}.`,
    'known-begun': 'This is pin {number} already: `/pins history` says how it goes.',
    lacks:
      'The bot lacks the {count, plural, one {permission} other {permissions}} {permissions} in this channel: give it {count, plural, one {it} other {them}} in the settings of the channel or of its role, then press *{button}* again.',
    'reason-empty': 'The reason is empty: say why this is pinned.',
    'reason-long':
      'The reason has {chars, number} characters: shorten it to {most, number} or fewer.',
    'no-number': '“{text}” is no number of a pin: type one such as 3, or nothing.',
    'not-in-channel': 'There is no pin {number} in this channel: `/pins list` shows all.',
    'not-here': 'There is no pin {number} here: `/pins list` shows all.',
    'may-not-there': 'You may not pin in {channel}, where pin {number} is.',
    'not-any-more': 'Pin {number} is not pinned any more: `/pins history` says why.',
    'under-way': 'Pin {number} is being made: try again in a moment.',
    removed: 'Pin {number} is removed. Its record stays: `/pins history`.',
    never: 'Pin {number} was never pinned: `/pins history` says why.',
    'never-deleted':
      'Pin {number} was never pinned; its message, which was left behind, is deleted.',
    'never-kept':
      'Pin {number} was never pinned, and {message} cannot be deleted by the bot: {why}. You can delete it by hand.',
  },
  /** What a person can do about a refusal of Discord’s, to stand after what was wanted. */
  'pin-advice': {
    full: 'this channel has as many pins as Discord allows, {most, number}: unpin one, or let this one take the place of a pin by its number',
    permissions: 'the bot lacks a permission here: it needs {permissions}',
    access: 'the bot cannot see the channel: give it the permission {permission} there',
    'channel-gone': 'the channel is gone',
    'message-gone': 'somebody deleted its message meanwhile: pin it again',
    archived: 'the thread is archived: write something in it, then pin again',
    'own-channel': 'a message can be pinned in its own channel only',
    says: 'Discord says “{message}”',
    'says-code': 'Discord says “{message}” ({code})',
  },
  /** What the record says of a pin beside its state. The store keeps it in English. */
  'pin-outcomes': {
    'no-answer': 'Discord did not answer',
    'message-kept': '{why}; its message could not be deleted: {kept}',
    'message-deleted': 'The message that was left behind is deleted',
    'no-history':
      'The bot lacks the permission Read Message History to look for its message',
    'too-late': 'The bot was stopped before it was posted, and started again too late',
    unpinned: 'It was unpinned in Discord',
    /** What the store writes when whoever runs the bot takes an article out. */
    'taken-out': 'Whoever runs the bot has removed the article and the passage',
  },
  /** The form for a pin: labels of at most 45 characters, all else at most 100. */
  'pin-form': {
    title: 'Pin a passage',
    why: 'Why is it pinned?',
    everyone: 'Everyone reads this above the passage',
    replaces: 'Takes the place of pin number',
    'keep-all': 'That pin is unpinned. Leave empty to keep all.',
    'such-as': 'Such as 3',
    passage: 'Passage',
  },
} as const;
