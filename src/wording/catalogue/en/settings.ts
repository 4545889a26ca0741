/** The settings of a server, and what is kept of people. English is the source: all other languages have the same shape. */
export const settings = {
  /** The settings as they are, and what becomes of them. */
  settings: {
    title: '**Settings of this server**',
    hint: '`/settings set` changes them, `/settings answers` lists public answers',
    'about-pins':
      'Pins are public in every channel, also where answers are not: whoever may pin decides about each',
    'label-line': '**{label}**: {value}',
    changed: 'Changed · **{label}**: {old} → {value}',
    unchanged: 'Unchanged · **{label}**: {value}',
    'all-channels': 'all channels',
    'no-channel': 'no channel',
    private: 'private, unless asked with *private: False*',
    public: 'public, unless asked with *private: True*',
    everybody: 'everybody',
    'members-with': 'members with *{permission}*',
    'members-with-and': 'members with *{permission}*, and {roles}',
    searched: 'searched',
    'left-out': 'left out',
    'no-role-chosen': 'No role chosen',
    'no-channel-chosen': 'No channel chosen',
    'show-library':
      'They see `/library` once it is allowed to the role: Server Settings, Integrations, this bot',
    'log-told':
      'It is told of pins in all channels, by whom and why, but not their passages',
    'log-cannot': 'The bot cannot write in {channel} yet: it needs {permissions} there',
    'no-answers': 'No public answers in the last 30 days.',
    answers: '**The last public answers**, kept for 30 days',
    'answer-asked': '{when} in {channel} asked by {person}',
    'answer-removed': 'removed {when} by {person}',
    'read-answer': 'read it',
  },
  /** What each setting is called. */
  'setting-labels': {
    publicChannels: 'Public answers in',
    isPrivateByDefault: 'Answers are',
    publisherRoles: 'Who may show answers to everyone',
    pinnerRoles: 'Who may pin',
    pinLogChannel: 'Pins are logged in',
    librarianRoles: 'Who may add articles',
    hasShippedArticles: 'Articles that come with the bot',
  },
  /** Buttons that switch a setting: at most 80 characters. */
  switches: {
    'publicChannels-on': 'Public in all channels',
    'publicChannels-off': 'Public nowhere',
    'isPrivateByDefault-on': 'Make private',
    'isPrivateByDefault-off': 'Make public',
    'hasShippedArticles-on': 'Search them',
    'hasShippedArticles-off': 'Leave them out',
  },
  /** What is kept of people; PRIVACY.md says the same. */
  stored: {
    kept: `**What Verbatim keeps**

It reads no messages. It keeps, each with your user id:
- pins that you make, replace or remove: when, why, which passage. As long as the server has the bot.
- public answers that you ask for, show or remove: which message, when; not the question. 30 days, for moderators.
- articles that you add to or take off a server’s shelf, and feeds that you let it follow: when. As long as the server has the bot.
Without your user id, or anything that names members: questions of a server that found nothing, not those asked with *private*. 30 days, for those who keep its shelf.
In memory alone, for ten minutes at most: which article your last answer in a channel was from.
A server that removes the bot: all of its data is deleted after 30 days.

*In Discord*: an answer that everyone sees states your question, and its buttons carry your user id so that you can remove it.
*In the log*: when something goes wrong, the id of the interaction and the fault, never your question or your name.`,
    nothing: '**About you, nothing is kept at the moment.**',
    about: '**About you, this is kept at the moment:**',
    pins: '{count, plural, one {# pin} other {# pins}}',
    'pins-here': '{pins}, in this server number {numbers}',
    'pin-changes':
      '{count, plural, one {# step in the history of pins} other {# steps in the history of pins}}',
    'answers-asked':
      '{count, plural, one {# public answer that you asked for or showed} other {# public answers that you asked for or showed}}',
    'answers-removed':
      '{count, plural, one {# public answer that you removed} other {# public answers that you removed}}',
    'articles-added':
      '{count, plural, one {# article that you added} other {# articles that you added}}',
    'articles-removed':
      '{count, plural, one {# article that you took off} other {# articles that you took off}}',
    'ask-forget':
      'Take your name out of all that is kept, in every server? Pins and articles stay, as made by somebody; nobody can bring your name back into them.',
    forgotten:
      'Done: nothing that is kept names you any more. The messages of pins and answers in Discord are not changed by this: a moderator can delete them.',
    feeds:
      '{count, plural, one {# feed that you let a server follow} other {# feeds that you let a server follow}}',
  },
} as const;
