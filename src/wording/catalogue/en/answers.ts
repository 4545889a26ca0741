/** What answers say around passages. English is the source: all other languages have the same shape. */
export const answers = {
  /** What many messages are put together from. */
  text: {
    quoted: '“{text}”',
    comma: ', ',
    semicolon: '; ',
    stop: '{text}.',
    'and-more': '{list} {count, plural, one {and # more} other {and # more}}',
    because: '{first}: {second}',
    'two-sentences': '{first}. {second}',
  },
  /** Words on buttons and in empty menus: at most 80 and 150 characters (Docs: *Component reference*). */
  buttons: {
    before: 'Before',
    after: 'After',
    more: 'More',
    near: 'Near misses',
    show: 'Show everyone',
    pin: 'Pin',
    remove: 'Remove',
    history: 'History',
    open: 'Open the article',
    'choose-speaker': 'Show what one of them said',
    previous: 'Previous',
    next: 'Next',
    older: 'Older',
    'take-off': 'Take it off',
    'yes-take-off': 'Yes, take it off',
    keep: 'Keep it',
    'delete-names': 'Delete what names me',
    'yes-delete': 'Yes, delete',
    'clear-list': 'Clear the list',
  },
  /** What stands around the passages of an answer. */
  answer: {
    closest: 'Closest passages',
    shared: 'This name may mean {names}: choose one in *speaker*',
    others: '{count, plural, one {# other} other {# others}}',
    'oldest-first': 'Oldest article first; those that state no date, last',
    narrower: 'That asks for much. Narrower, such as:',
    about: 'About {article}, asked before',
    mended: 'Showing results for {read}: {written} stands nowhere in the articles',
    'mended-several':
      'Showing results for {read}: {written} stand nowhere in the articles',
    alike: 'Did you mean {meant} instead of {written}?',
    days: '{time} ({from} to {to})',
    day: '{time} ({day})',
    during: 'Of {time}: named in the passage or its paragraph, or published then',
    'during-as-meant': 'Of {time}, as each article means it',
    before: 'Before',
    after: 'After',
    'goes-on': '… the passage goes on: the attached file has the whole of it',
  },
  /** Why there is no answer, in one line. */
  'nothing-found': {
    searched:
      'Nothing found in {articles, plural, one {# article} other {# articles}} with {sentences, plural, one {# sentence} other {# sentences}}',
    'searched-dated':
      'Nothing found in {articles, plural, one {# article} other {# articles}} with {sentences, plural, one {# sentence} other {# sentences}}, the newest dated {day}',
    vague: 'Nothing found: that names nobody and nothing to look for',
    examples: 'Ask for something that happened, such as:',
    missing:
      '{words} {count, plural, one {stands} other {stand}} nowhere in what was searched',
    'other-words': '{count, plural, one {# other word} other {# other words}}',
    'near-not-then': 'what has these words is not of {time}',
    'nothing-then': 'nothing like it is of {time}',
    none: 'there is no {kind, select, quotation {quotation} partly {part-quotation} paraphrase {paraphrase} other {statement}}',
    'none-by':
      'there is no {kind, select, quotation {quotation} partly {part-quotation} paraphrase {paraphrase} other {statement}} by {speaker}',
    'without-words':
      'no {kind, select, quotation {quotation} partly {part-quotation} paraphrase {paraphrase} other {statement}} has these words',
    'without-words-by':
      'no {kind, select, quotation {quotation} partly {part-quotation} paraphrase {paraphrase} other {statement}} by {speaker} has these words',
  },
  /** Who speaks, and how it is reported: the terms of journalism. */
  statements: {
    quotation: 'quotation',
    'part-quotation': 'part-quotation',
    paraphrase: 'paraphrase',
    reporter: 'The reporter’s own words',
    'reported-by': 'reported by {names}',
    'not-stated': 'Speaker not stated',
    'among-others': '{sources}, among others',
    citing: '{outer}, citing {inner}',
    'as-reported': '{inner}, as reported by {outer}',
    unclear: 'Unclear: {names}',
    'or-name': ' or ',
    unnamed: '{name} (unnamed source)',
    'why-unnamed': 'unnamed: {reason}',
    printed: 'printed as {printed}',
    named: 'named in {address}: {printed}',
    mentioned: 'first mentioned in {address}: {printed}',
    more: '{count, plural, one {and # more in this passage} other {and # more in this passage}}',
  },
  /** Where a passage stands, and what became of it. */
  source: {
    place: '{place, number} of {total, number}',
    'also-in':
      '{count, plural, one {also in # other article: {addresses}} other {also in # other articles: {addresses}}}',
    more: '{count, plural, one {# more} other {# more}}',
    'no-publisher': 'publisher not stated',
    'no-date': 'date not stated',
    'no-licence': 'licence not stated',
    changed:
      'the article has changed (checked {day}); these words now stand at {address}',
    gone: '**no longer in the article** (checked {day}), which is now {article}',
    adds: 'the article adds: {printed} · {address}',
    'more-corrections': '{count, plural, one {and # more} other {and # more}}',
  },
  /** Who speaks in an article, and how often. */
  cast: {
    quotations: '{count, plural, one {# quotation} other {# quotations}}',
    'part-quotations':
      '{count, plural, one {# part-quotation} other {# part-quotations}}',
    paraphrases: '{count, plural, one {# paraphrase} other {# paraphrases}}',
    nobody: 'nobody is said to have said anything',
    'more-speakers':
      '{count, plural, one {and # more speaker} other {and # more speakers}}',
    unclear:
      '{count, plural, one {# statement that several could have made} other {# statements that several could have made}}',
    'not-stated':
      '{count, plural, one {# quotation without a speaker} other {# quotations without a speaker}}',
    statements: '{count, plural, one {# statement} other {# statements}}',
  },
  /** What differs between a message and a passage: facts about their words. */
  differences: {
    differing: 'Difference: The message has {message}; the passage has {passage}',
    'negation-in-passage':
      'Difference: The passage has {passage}; the message has it without the negation',
    'negation-in-message':
      'Difference: The message has {message}; the passage has it without the negation',
    speaker:
      'Difference: The message names {message} as who says it; the article names {passage}',
  },
} as const;
