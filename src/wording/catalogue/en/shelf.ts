/** Articles, where they are from, and the shelf of a server. English is the source: all other languages have the same shape. */
export const shelf = {
  /** Which articles can be asked, and one of them. */
  articles: {
    none: 'No articles can be asked here yet',
    asked: '{total, plural, one {# article} other {# articles}} can be asked here',
    page: '{asked}: {from, number} to {to, number}',
    updated: '{published}, updated {day}',
    by: 'By {names}',
    'beside-by': 'by {names}',
    'no-author': 'Author not stated',
    'beside-no-author': 'author not stated',
    sentences: '{count, plural, one {# sentence} other {# sentences}}',
    'sentences-to': '{sentences}, s1 to {last}',
    speakers: '{count, plural, one {# speaker} other {# speakers}}',
    'takes-place': 'takes the place of {articles}, whose addresses lead to their texts',
  },
  /** The articles that a server brings along itself. */
  shelf: {
    added: '**{article} is added**: {headline}',
    'also-stands':
      'Most of its sentences also stand in {article}, {headline}: what both print is shown once.',
    'ask-now': 'It can be asked now: {questions}',
    changed: '**{before} has changed and is {after} now**: {headline}',
    'not-changed': '**{article} has not changed**: its page has the same text.',
    described:
      '**{article} has the same text; what its page says of it has changed**, and is taken over. Its addresses stay.',
    'other-publisher': 'publisher: {before}, now {after}',
    'other-authors': 'authors: {before}, now {after}',
    'other-published': 'published: {before}, now {after}',
    'other-updated': 'updated: {before}, now {after}',
    'not-stated': 'not stated',
    'count-added': '{count, number} added',
    'count-removed': '{count, number} removed',
    'count-changed': '{count, number} changed',
    'count-same': '{count, number} as they were, the headline counted',
    'sentence-changed': 'changed: {sentence}',
    'sentence-now': 'now {sentence}',
    'sentence-added': 'added: {sentence}',
    'sentence-removed': 'removed: {sentence}',
    'more-changes': '{count, plural, one {and # more} other {and # more}}',
    'addresses-lead': 'Addresses such as {address} still lead to the words as they were',
    'pins-say-changed':
      '{count, plural, one {# pin says that it has changed} other {# pins say that it has changed}}',
    fetching: 'Fetching it',
    reading: 'Reading it',
    analysing: 'Finding who says what in it',
    step: '{doing} … (step {place, number} of {total, number})',
    pasted: 'Pasted text',
    'not-added': 'Not added',
    stays: '{article} stays as it is',
    'here-already':
      '`/article show` says where an article is from, `/library refetch` reads its page again',
    'pasted-back': 'What was pasted, so that it is not lost:',
    'busy-same': 'That one is being read just now: wait until it says what came of it.',
    'busy-full':
      'Several articles are being read here just now: try again when they are done.',
    heading: '**The shelf of this server**: {counts}',
    empty: '`/library add` puts an article on it: its address, a file, or pasted text',
    ready: '{count, plural, one {# article} other {# articles}}',
    replaced: '{count, number} replaced by newer texts',
    removed: '{count, number} taken off',
    'under-way': '{count, number} being read now',
    'added-when': 'added {when} by {person}',
    'looked-at': 'looked at {when}: {fault}',
    'is-replaced': 'replaced by {article}, kept for its addresses',
    /** In the place of the headline of an article that was taken out altogether. */
    'headline-removed': '(removed)',
    'is-removed': 'taken off by {person}',
    'is-removed-when': 'taken off {when} by {person}',
    'can-be-asked': 'can be asked',
    'newer-of': 'newer text of {article}',
    'page-looked': 'page looked at {when}',
    'ask-take-off': 'Take {article} off: {headline}?',
    'will-be-deleted':
      'Its text will be deleted, and its addresses lead nowhere then. Pins of it keep their passages and say so. Its number is not given again.',
    'will-be-deleted-too':
      'Its text and {count, plural, one {the text} other {the # texts}} that it replaced will be deleted, and its addresses lead nowhere then. Pins of it keep their passages and say so. Its number is not given again.',
    'is-taken-off': '{article} is taken off, and its text is deleted.',
    'is-taken-off-noted':
      '{article} is taken off, and its text is deleted. {count, plural, one {# pin says} other {# pins say}} so.',
    'not-here':
      '{article} is not on the shelf, or not any more: `/library status` says what became of it.',
    'which-link': 'Which of these is the article?',
    'choose-link': 'Add the article of …',
  },
  /** What to look at in an article that was added. */
  warnings: {
    partial:
      'This may be only a part of the article: compare its end with the page, or add the whole text as a file.',
    paywall:
      'The page says that only subscribers read all of it: the end may be missing.',
    'no-date': 'No date was found: times such as “on Monday” stay without a day.',
    live: 'The page is written while things happen: `/library refetch` takes over what changes.',
    'no-author': 'No author was found.',
  },
  /** The form into which an article is pasted: labels of at most 45 characters, all else at most 100. */
  'article-form': {
    title: 'Add an article',
    headline: 'Headline',
    'as-printed': 'As the article prints it',
    text: 'Text',
    paragraphs:
      'Paragraphs with an empty line between them; “By Ann Lee” may stand first',
    limit: 'At most {most, number} characters: add a longer article as a file',
    address: 'Address',
    where: 'Where it stands on the web: passages link there',
    publisher: 'Publisher',
    date: 'Date',
    when: 'When it was published',
  },
} as const;
