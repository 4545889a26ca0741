import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What answers say around passages, in German. */
export const answers: Translation<typeof english> = {
  text: {
    quoted: '„{text}“',
    comma: ', ',
    semicolon: '; ',
    stop: '{text}.',
    'and-more': '{list} {count, plural, one {und noch # mehr} other {und noch # mehr}}',
    because: '{first}: {second}',
    'two-sentences': '{first}. {second}',
  },
  buttons: {
    before: 'Davor',
    after: 'Danach',
    more: 'Mehr',
    near: 'Beinahe-Treffer',
    show: 'Allen zeigen',
    pin: 'Anpinnen',
    remove: 'Entfernen',
    history: 'Verlauf',
    open: 'Artikel öffnen',
    'choose-speaker': 'Zeigen, was eine dieser Stimmen sagt',
    previous: 'Vorige',
    next: 'Nächste',
    older: 'Ältere',
    'take-off': 'Artikel entfernen',
    'yes-take-off': 'Ja, Artikel entfernen',
    keep: 'Behalten',
    'delete-names': 'Meine Angaben löschen',
    'yes-delete': 'Ja, löschen',
    'clear-list': 'Liste leeren',
  },
  answer: {
    closest: 'Ähnlichste Textstellen',
    shared: 'Dieser Name kann {names} meinen: Wählen Sie einen davon unter *sprecher*',
    others: '{count, plural, one {# weiteren} other {# weitere}}',
    'oldest-first': 'Ältester Artikel zuerst; Artikel ohne Datum zuletzt',
    narrower: 'Das fragt nach vielem. Enger gefasst, zum Beispiel:',
    about: 'Zu {article}, nach dem zuvor gefragt wurde',
    mended: 'Ergebnisse für {read}: {written} steht in keinem der Artikel',
    'mended-several': 'Ergebnisse für {read}: {written} stehen in keinem der Artikel',
    alike: 'Meinten Sie {meant} statt {written}?',
    days: '{time} ({from} bis {to})',
    day: '{time} ({day})',
    during:
      'Aus der Zeit {time}: in der Textstelle oder ihrem Absatz genannt oder damals erschienen',
    'during-as-meant': 'Aus der Zeit {time}, wie sie der jeweilige Artikel meint',
    before: 'Davor',
    after: 'Danach',
    'goes-on': '… die Textstelle geht weiter: Die angehängte Datei enthält sie ganz',
  },
  'nothing-found': {
    searched:
      'Nichts gefunden in {articles, plural, one {# Artikel} other {# Artikeln}} mit {sentences, plural, one {# Satz} other {# Sätzen}}',
    'searched-dated':
      'Nichts gefunden in {articles, plural, one {# Artikel} other {# Artikeln}} mit {sentences, plural, one {# Satz} other {# Sätzen}}, der neueste vom {day}',
    vague:
      'Nichts gefunden: Die Frage nennt niemanden und nichts, wonach sich suchen ließe',
    examples: 'Fragen Sie nach etwas, das geschehen ist, zum Beispiel:',
    missing:
      '{words} {count, plural, one {kommt} other {kommen}} im Durchsuchten nirgends vor',
    'other-words': '{count, plural, one {# weiteres Wort} other {# weitere Wörter}}',
    'near-not-then': 'was diese Wörter enthält, ist nicht aus der Zeit {time}',
    'nothing-then': 'aus der Zeit {time} gibt es nichts dergleichen',
    none: 'es gibt {kind, select, quotation {kein Zitat} partly {kein Teilzitat} paraphrase {keine Paraphrase} other {keine Aussage}}',
    'none-by':
      'es gibt {kind, select, quotation {kein Zitat} partly {kein Teilzitat} paraphrase {keine Paraphrase} other {keine Aussage}} von {speaker}',
    'without-words':
      '{kind, select, quotation {kein Zitat} partly {kein Teilzitat} paraphrase {keine Paraphrase} other {keine Aussage}} enthält diese Wörter',
    'without-words-by':
      '{kind, select, quotation {kein Zitat} partly {kein Teilzitat} paraphrase {keine Paraphrase} other {keine Aussage}} von {speaker} enthält diese Wörter',
  },
  statements: {
    quotation: 'Zitat',
    'part-quotation': 'Teilzitat',
    paraphrase: 'Paraphrase',
    reporter: 'Eigene Worte des Berichts',
    'reported-by': 'berichtet von {names}',
    'not-stated': 'Nicht angegeben, wer spricht',
    'among-others': '{sources}, unter anderen',
    citing: '{outer} unter Berufung auf {inner}',
    'as-reported': '{inner}, berichtet von {outer}',
    unclear: 'Unklar: {names}',
    'or-name': ' oder ',
    unnamed: '{name} (nicht namentlich genannte Quelle)',
    'why-unnamed': 'nicht namentlich genannt: {reason}',
    printed: 'im Text {printed}',
    named: 'genannt in {address}: {printed}',
    mentioned: 'zuerst erwähnt in {address}: {printed}',
    more: '{count, plural, one {und # weitere Aussage in dieser Textstelle} other {und # weitere Aussagen in dieser Textstelle}}',
  },
  source: {
    place: '{place, number} von {total, number}',
    'also-in':
      '{count, plural, one {auch in # anderen Artikel: {addresses}} other {auch in # anderen Artikeln: {addresses}}}',
    more: '{count, plural, one {# weitere} other {# weitere}}',
    'no-publisher': 'Medium nicht angegeben',
    'no-date': 'Datum nicht angegeben',
    'no-licence': 'Lizenz nicht angegeben',
    changed:
      'der Artikel wurde geändert (geprüft am {day}); diese Worte stehen jetzt unter {address}',
    gone: '**nicht mehr im Artikel** (geprüft am {day}), der jetzt {article} ist',
    adds: 'der Artikel ergänzt: {printed} · {address}',
    'more-corrections': '{count, plural, one {und # weitere} other {und # weitere}}',
  },
  cast: {
    quotations: '{count, plural, one {# Zitat} other {# Zitate}}',
    'part-quotations': '{count, plural, one {# Teilzitat} other {# Teilzitate}}',
    paraphrases: '{count, plural, one {# Paraphrase} other {# Paraphrasen}}',
    nobody: 'von niemandem wird eine Äußerung berichtet',
    'more-speakers':
      '{count, plural, one {und # weitere Stimme} other {und # weitere Stimmen}}',
    unclear:
      '{count, plural, one {# Aussage, die von mehreren stammen könnte} other {# Aussagen, die von mehreren stammen könnten}}',
    'not-stated':
      '{count, plural, one {# Zitat ohne Angabe, wer spricht} other {# Zitate ohne Angabe, wer spricht}}',
    statements: '{count, plural, one {# Aussage} other {# Aussagen}}',
  },
  differences: {
    differing: 'Abweichung: Die Nachricht hat {message}, die Textstelle {passage}',
    'negation-in-passage':
      'Abweichung: Die Textstelle hat {passage}; in der Nachricht fehlt die Verneinung',
    'negation-in-message':
      'Abweichung: Die Nachricht hat {message}; in der Textstelle fehlt die Verneinung',
    speaker:
      'Abweichung: Die Nachricht nennt {message} als Urheber, der Artikel {passage}',
  },
};
