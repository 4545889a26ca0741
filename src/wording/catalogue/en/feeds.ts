/** Feeds that a server follows, and questions that found nothing. English is the source: all other languages have the same shape. */
export const feeds = {
  /** Feeds that a server follows. */
  feeds: {
    none: 'This server follows no feed: `/library follow` begins with one, by its address or that of its site.',
    heading:
      '**The feeds that this server follows**; `/library unfollow` with a number ends one',
    'followed-when': 'followed {when} by {person}',
    'not-looked': 'not looked at yet',
    looked: 'looked at {when}',
    fault: '{looked}: {fault}',
    next: '{looked} Next try {when}',
    gone: 'it is gone, and not asked for any more',
    'not-followed': 'Not followed',
    'too-many':
      '**Not followed.** This server follows {most, number} feeds already, and no more are allowed. `/library unfollow` ends one.',
    known: 'This server follows **{name}** already, as number {number}.',
    followed:
      '**Now followed: {name}**, as number {number}. Its newest articles, five at most, come in the next minutes, and then what is new; `/library status` shows them.',
    'no-such':
      'No feed here has the number or address “{text}”: `/library unfollow` without one lists them.',
    unfollowed:
      '**{name}** is not followed any more. Its articles stay; `/library remove` takes them off.',
  },
  /** Questions that found nothing. */
  unanswered: {
    none: 'Nothing was asked here in the last 30 days that found nothing, or it was cleared.',
    heading: '**Asked here and not found**, in the last 30 days; who asked is not kept',
    more: '… and {count, plural, one {# more} other {# more}}',
    times: '{count, plural, one {once} other {# times}}',
    last: '{times}, last {when}',
    cleared:
      'Cleared: {count, plural, one {# question is forgotten.} other {# questions are forgotten.}}',
  },
} as const;
