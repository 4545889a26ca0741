/** What is said where there is no answer, or it stays private. English is the source: all other languages have the same shape. */
export const refusals = {
  /** Small lines below the question. */
  remarks: {
    near: 'Near misses: each has some of the words, none has all',
    'not-compared': 'These were not compared with the message',
    shown: 'Shown to everyone',
    'shown-by': 'Asked and shown by {person}',
    left: '{count, plural, one {# more was found: ask with more words to see the best of them} other {# more were found: ask with more words to see the best of them}}',
    'answer-of-before': 'An answer of before',
    'only-you': 'Only you see this: {why}',
    'not-shown': 'Not shown to everyone: {why}.',
    'public-nowhere': 'answers are public nowhere in this server',
    'public-in': 'answers are public in {channels} only',
    'publishers-only': 'only {roles} may show answers to everyone here',
    'settings-away': 'the settings of this server cannot be read just now',
    'shelf-away': 'This server’s own articles cannot be reached just now',
    'shelf-slow': 'This server’s own articles are just being read, ask again in a moment',
    'shipped-left': 'only those that ship with the bot were searched',
    'nothing-left':
      'those that ship with the bot are left out here, so none were searched',
  },
  /** Why a button or a command does nothing. */
  refusals: {
    'outdated-button':
      'This button belongs to another version of the bot. Please ask again with the command.',
    'outdated-command':
      'This command has changed: restart Discord (Ctrl+R) and try it again',
    'not-yours': 'This answer is somebody else’s. Please ask with the command.',
    'not-removed':
      'Only the person who asked, or a member with the permission *Manage Messages*, can remove this answer.',
    gone: 'This passage is no longer here: its article was removed or changed. Please ask again with the command.',
    'store-away':
      'What the bot keeps cannot be reached just now: pins, settings and articles of servers. Questions are answered all the same. Please try again in a minute; if it stays so, tell whoever runs the bot.',
    kept: 'Nothing was deleted.',
    removed:
      'Removed: an answer that {person} had asked for. `/settings answers` lists the last ones.',
    fault:
      'Something went wrong. Please try again; if it stays so, give this number to whoever runs the bot: {number}',
    'server-only': 'This works in servers that have the bot as a member.',
    'members-only': 'Only members with the permission *{permission}* can do this.',
    'members-or-roles-only':
      'Only members with the permission *{permission}*, or with the role {roles}, can do this.',
    'wait-member':
      'That was a lot at once, and others ask too. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
    'wait-server':
      'This server asks a lot at once, and others ask too. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
    'not-ended': 'This was not brought to its end.',
  },
  /** Why a question cannot be understood, and how to ask it; for the one who asked. */
  questions: {
    empty: '“{option}” is empty: fill it in',
    long: '“{option}” has {chars, number} characters: shorten it to {most, number} or fewer',
    'no-order': 'There is no order “{text}”: choose best or time',
    'no-kind': 'There is no kind “{text}”: choose {kinds}',
    'no-pin-number':
      '“{text}” is no number of a pin: type one such as 3, as it stands above the pin',
    'no-word':
      'There is no word to search for in “{text}”: add a name, a number or a word that stands in the article',
    'which-article':
      '“{text}” does not say what it is about: fill in “article”, such as {articles}, or ask with a name or a word of it',
    'which-person': 'It is not clear who is meant: ask with a name of {article}',
    'which-person-such':
      'It is not clear who is meant: ask with a name of {article}, such as {names}',
    'no-article-words': '“{text}” is no article: give its id or words of its headline',
    'no-such-article':
      'There is no article “{text}”: give its id, such as {example}, or words of its headline',
    'several-articles':
      '{count, plural, one {# article fits “{text}”: give its id, or more words of its headline} other {# articles fit “{text}”: give the id of one, or more words of its headline}}',
    'article-alone': '“{text}” is an article: add a sentence, such as {example}',
    'no-address':
      '“{text}” is no address and no link: type an address such as {example}, or paste the link of an article',
    'no-article-here':
      'There is no article {article} here: an address is under every passage, such as {example}',
    'no-sentence':
      '{article} has the sentences s0, its headline, to {last}: there is no {asked}',
    'no-article-of-link':
      'No article here is from {link}: “article” in /who said completes those that are',
    'words-not-there':
      'The link points to words that do not stand in {article} here: “{words}”',
    'link-alone':
      'The message links to an article and says nothing of it: a name, a figure or a rarer word would tell which passage is meant',
    'message-vague':
      'The message has too little to go by: a name, a figure or a rarer word would help, or a link to an article that is here',
    'no-name': '“{text}” is no name: give any part of a name or role',
    'no-word-to-verify': 'There is no word in “{text}”: give the words to verify',
    'many-words-to-verify':
      'The quotation has {count, number} words: verify at most {most, number} at once',
    'message-empty': 'This message has no text: there is nothing to verify',
    'message-unquoted':
      'This message has {count, number} words and none in quotation marks: copy the words that you mean into /verify quote',
    'nothing-asked':
      'Nothing was asked: fill in “what” with words, or “speaker” with a name',
    'no-time':
      '“{text}” is no time that can be searched: give one such as “November 2021”, “8 Nov”, “Monday”, “last week” or “2021-11-08”',
    'which-pronoun': 'It is not clear who “{text}” is: ask with a name of {article}',
    'which-pronoun-such':
      'It is not clear who “{text}” is: ask with a name of {article}, such as {names}',
    'which-pronoun-open':
      'It is not clear who “{text}” is: ask with a name, or fill in “article”',
    'no-article-at-all':
      'There is no article “{text}”: give its id, or words of its headline',
    'replaced-article':
      'The page of {article} has another text by now, which is {newest}: ask for {newest}; the addresses of {article} lead to the words as they were',
    'reversed-address': '“{text}” ends before it begins: did you mean {address}?',
    'broken-link':
      'The words that the link points to cannot be read: “{text}” is not well-formed. Copy the link again, or cut it off at #',
    'no-link':
      'There is no link in the text of this message, nor in its previews: use this on one with the address of an article, or use /library add',
    'shipped-article':
      '{article} comes with the bot and is on no server’s shelf: /settings set leaves such articles out',
  },
  /** Permissions as Discord’s client calls them (Server Settings, Roles). */
  permissions: {
    ManageGuild: 'Manage Server',
    PinMessages: 'Pin Messages',
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
  },
} as const;
