/** What was found of a quotation. English is the source: all other languages have the same shape. */
export const verify = {
  /** The grades of docs/verbatim.md as they stand within a sentence: one term each, used nowhere else but from here. */
  grades: {
    verbatim: 'verbatim',
    'but-for-marks': 'verbatim but for marks, dashes, spaces',
    'left-out': 'words left out',
    changed: 'words changed',
    'someone-else': 'said by someone else',
    'someone-else-or-unknown': 'said by someone else or unknown',
    'someone-else-in-part': 'said by someone else in part',
    joined: 'two statements joined',
    'not-here': 'not in these articles',
    ambiguous: 'ambiguous',
  },
  /** What is said of a quotation beside its grade. */
  findings: {
    line: '{grade}: {detail}',
    'beside-others': '{grade}: {quote} — {detail}',
    'with-negation': '{grade}, a negation among them',
    'as-paraphrase': '{grade}, as a paraphrase',
    'not-looked':
      '{count, plural, one {# more quotation was} other {# more quotations were}} not looked at: verify them one by one',
    places: 'in {addresses}',
    'places-others':
      'in {addresses} and in {count, plural, one {# other place} other {# other places}}',
    'and-place': ' and ',
    stands: 'these words stand so {places}',
    'cut-negation':
      '{detail}; the article has {words}, with the negation before the quotation',
    other: 'the article gives these words to {names}, not to {asked}',
    reporter: 'the article says this itself and gives it to nobody, not to {asked}',
    'not-stated':
      'the article quotes these words without saying whose they are; {asked} is not confirmed',
    partly:
      'the article gives {words} to {names}; only other words of these are of {asked}',
    'partly-itself':
      'the article says {words} itself; only other words of these are of {asked}',
    unclear: 'the words stand, and the article leaves open who says them: {names}',
    several: 'passages are equally near and grade it differently: {grades}',
    'or-grade': '; or: ',
    searched:
      '{articles, plural, one {# article} other {# articles}} with {sentences, plural, one {# sentence} other {# sentences}} were searched',
    'searched-dated': '{searched}, the newest dated {day}',
    'paraphrase-part':
      'A part of it stands outside quotation marks: the reporter’s words for what was said',
    'paraphrase-all':
      'A paraphrase: the reporter’s words for what was said, not in quotation marks',
    'who-speaks': 'Who speaks: {detail}',
    'may-mean': '{asked} may mean {names}',
    apart: 'its parts stand apart {places}, with no ellipsis between them',
    'apart-added': 'its parts stand apart {places}, with {words} between them',
    'apart-speakers':
      'its parts stand apart {places}, and are of two people, whom no ellipsis joins',
    'apart-distance': 'its parts stand apart {places}, in places that no ellipsis joins',
    more: '{count, plural, one {# more} other {# more}}',
    'words-left-out': '{words} left out',
    'words-left-out-marked': '{words} left out where its ellipsis says so',
    'words-marked': '{words} where its ellipsis says so',
    'words-added': '{words} added',
    'words-instead': '{quotation} where the article has {article}',
    marks: '{kind} ({pairs})',
    'mark-instead': '{given} for {printed}',
  },
  /** Kinds of marks that differ. */
  'mark-kinds': {
    'quotation-marks': 'quotation marks',
    apostrophes: 'apostrophes',
    dashes: 'dashes',
    ellipsis: 'ellipsis',
    spaces: 'spaces',
    capitals: 'capitals',
    brackets: 'brackets',
    punctuation: 'punctuation',
    'unicode-form': 'Unicode form',
  },
} as const;
