import type { verify as english } from '../en/verify.ts';
import type { Translation } from '../translation.ts';

/** What was found of a quotation, in German. */
export const verify: Translation<typeof english> = {
  grades: {
    verbatim: 'wörtlich',
    'but-for-marks': 'wörtlich bis auf Zeichen, Striche, Leerzeichen',
    'left-out': 'Wörter ausgelassen',
    changed: 'Wörter geändert',
    'someone-else': 'von jemand anderem gesagt',
    'someone-else-or-unknown': 'von jemand anderem oder von Unbekannt gesagt',
    'someone-else-in-part': 'zum Teil von jemand anderem gesagt',
    joined: 'zwei Aussagen verbunden',
    'not-here': 'nicht in diesen Artikeln',
    ambiguous: 'mehrdeutig',
  },
  findings: {
    line: '{grade}: {detail}',
    'beside-others': '{grade}: {quote} – {detail}',
    'with-negation': '{grade}, darunter eine Verneinung',
    'as-paraphrase': '{grade}, als Paraphrase',
    'not-looked':
      '{count, plural, one {# weiteres Zitat wurde} other {# weitere Zitate wurden}} nicht betrachtet: Prüfen Sie sie einzeln',
    places: 'in {addresses}',
    'places-others':
      'in {addresses} und an {count, plural, one {# weiteren Stelle} other {# weiteren Stellen}}',
    'and-place': ' und ',
    stands: 'diese Worte stehen so {places}',
    'cut-negation': '{detail}; der Artikel hat {words}, mit der Verneinung vor dem Zitat',
    other: 'der Artikel schreibt diese Worte {names} zu, nicht {asked}',
    reporter:
      'der Artikel sagt das selbst und schreibt es niemandem zu, auch nicht {asked}',
    'not-stated':
      'der Artikel zitiert diese Worte, ohne zu sagen, von wem sie sind; {asked} ist nicht bestätigt',
    partly:
      'der Artikel schreibt {words} {names} zu; nur andere dieser Worte sind von {asked}',
    'partly-itself':
      '{words} sagt der Artikel selbst; nur andere dieser Worte sind von {asked}',
    unclear: 'die Worte stehen da, und der Artikel lässt offen, wer sie sagt: {names}',
    several: 'Textstellen sind gleich nah und stufen es verschieden ein: {grades}',
    'or-grade': '; oder: ',
    searched:
      '{articles, plural, one {# Artikel} other {# Artikel}} mit {sentences, plural, one {# Satz} other {# Sätzen}} wurden durchsucht',
    'searched-dated': '{searched}, der neueste vom {day}',
    'paraphrase-part':
      'Ein Teil davon steht außerhalb von Anführungszeichen: Worte des Berichts für das Gesagte',
    'paraphrase-all':
      'Eine Paraphrase: Worte des Berichts für das Gesagte, nicht in Anführungszeichen',
    'who-speaks': 'Wer spricht: {detail}',
    'may-mean': '{asked} kann {names} meinen',
    apart: 'seine Teile stehen getrennt {places}, ohne Auslassungszeichen dazwischen',
    'apart-added': 'seine Teile stehen getrennt {places}, mit {words} dazwischen',
    'apart-speakers':
      'seine Teile stehen getrennt {places} und sind von zwei Personen, die kein Auslassungszeichen verbindet',
    'apart-distance':
      'seine Teile stehen getrennt {places}, an Stellen, die kein Auslassungszeichen verbindet',
    more: '{count, plural, one {# weitere} other {# weitere}}',
    'words-left-out': '{words} ausgelassen',
    'words-left-out-marked':
      '{words} ausgelassen, wo ein Auslassungszeichen darauf hinweist',
    'words-marked': '{words}, wo ein Auslassungszeichen darauf hinweist',
    'words-added': '{words} hinzugefügt',
    'words-instead': '{quotation}, wo der Artikel {article} hat',
    marks: '{kind} ({pairs})',
    'mark-instead': '{given} statt {printed}',
  },
  'mark-kinds': {
    'quotation-marks': 'Anführungszeichen',
    apostrophes: 'Apostrophe',
    dashes: 'Striche',
    ellipsis: 'Auslassungszeichen',
    spaces: 'Leerzeichen',
    capitals: 'Großschreibung',
    brackets: 'Klammern',
    punctuation: 'Satzzeichen',
    'unicode-form': 'Unicode-Form',
  },
};
