import type { shelf as english } from '../en/shelf.ts';
import type { Translation } from '../translation.ts';

/** Articles, where they are from, and the shelf of a server, in German. */
export const shelf: Translation<typeof english> = {
  articles: {
    none: 'Hier gibt es noch keine Artikel, nach denen gefragt werden kann',
    asked:
      '{total, plural, one {# Artikel, nach dem hier gefragt werden kann} other {# Artikel, nach denen hier gefragt werden kann}}',
    page: '{asked}: {from, number} bis {to, number}',
    updated: '{published}, aktualisiert am {day}',
    by: 'Von {names}',
    'beside-by': 'von {names}',
    'no-author': 'Autor nicht angegeben',
    'beside-no-author': 'Autor nicht angegeben',
    sentences: '{count, plural, one {# Satz} other {# Sätze}}',
    'sentences-to': '{sentences}, s1 bis {last}',
    speakers: '{count, plural, one {# Stimme} other {# Stimmen}}',
    'takes-place': 'ersetzt {articles}; deren Adressen führen zu ihren Texten',
  },
  shelf: {
    added: '**{article} ist hinzugefügt**: {headline}',
    'also-stands':
      'Die meisten Sätze stehen auch in {article}, {headline}: Was beide drucken, wird nur einmal gezeigt.',
    'ask-now': 'Jetzt kann danach gefragt werden: {questions}',
    changed: '**{before} hat sich geändert und ist jetzt {after}**: {headline}',
    'not-changed': '**{article} hat sich nicht geändert**: Die Seite hat denselben Text.',
    described:
      '**{article} hat denselben Text; die Angaben der Seite dazu haben sich geändert** und sind übernommen. Die Adressen bleiben.',
    'other-publisher': 'Medium: {before}, jetzt {after}',
    'other-authors': 'Autoren: {before}, jetzt {after}',
    'other-published': 'veröffentlicht: {before}, jetzt {after}',
    'other-updated': 'aktualisiert: {before}, jetzt {after}',
    'not-stated': 'nicht angegeben',
    'count-added': '{count, number} hinzugefügt',
    'count-removed': '{count, number} entfernt',
    'count-changed': '{count, number} geändert',
    'count-same': '{count, number} unverändert, die Überschrift mitgezählt',
    'sentence-changed': 'geändert: {sentence}',
    'sentence-now': 'jetzt {sentence}',
    'sentence-added': 'hinzugefügt: {sentence}',
    'sentence-removed': 'entfernt: {sentence}',
    'more-changes': '{count, plural, one {und # weiterer} other {und # weitere}}',
    'addresses-lead': 'Adressen wie {address} führen weiterhin zum früheren Wortlaut',
    'pins-say-changed':
      '{count, plural, one {# Pin weist auf die Änderung hin} other {# Pins weisen auf die Änderung hin}}',
    fetching: 'Die Seite wird abgerufen',
    reading: 'Der Artikel wird gelesen',
    analysing: 'Es wird ermittelt, wer darin was sagt',
    step: '{doing} … (Schritt {place, number} von {total, number})',
    pasted: 'Eingefügter Text',
    'not-added': 'Nicht hinzugefügt',
    stays: '{article} bleibt, wie er ist',
    'here-already':
      '`/artikel zeigen` sagt, woher ein Artikel stammt, `/bibliothek neu-einlesen` liest seine Seite neu ein',
    'pasted-back': 'Der eingefügte Text, damit er nicht verloren geht:',
    'busy-same':
      'Dieser Artikel wird gerade gelesen: Warten Sie, bis gemeldet wird, was daraus wurde.',
    'busy-full':
      'Hier werden gerade mehrere Artikel gelesen: Versuchen Sie es wieder, wenn sie fertig sind.',
    heading: '**Die Bibliothek dieses Servers**: {counts}',
    empty:
      '`/bibliothek hinzufügen` nimmt einen Artikel auf: Adresse, Datei oder eingefügter Text',
    ready: '{count, plural, one {# Artikel} other {# Artikel}}',
    replaced: '{count, number} durch neuere Fassungen ersetzt',
    removed: '{count, number} entfernt',
    'under-way': '{count, number} werden gerade gelesen',
    'added-when': 'hinzugefügt am {when} von {person}',
    'looked-at': 'geprüft am {when}: {fault}',
    'is-replaced': 'ersetzt durch {article}, für seine Adressen aufbewahrt',
    'headline-removed': '(entfernt)',
    'is-removed': 'entfernt von {person}',
    'is-removed-when': 'entfernt am {when} von {person}',
    'can-be-asked': 'durchsuchbar',
    'newer-of': 'neuere Fassung von {article}',
    'page-looked': 'Seite geprüft am {when}',
    'ask-take-off': '{article} entfernen: {headline}?',
    'will-be-deleted':
      'Sein Text wird gelöscht, und seine Adressen führen dann nirgendwohin. Pins daraus behalten ihre Textstellen und weisen darauf hin. Seine Nummer wird nicht wieder vergeben.',
    'will-be-deleted-too':
      'Sein Text und {count, plural, one {die Fassung, die er ersetzt hat,} other {die # Fassungen, die er ersetzt hat,}} werden gelöscht, und seine Adressen führen dann nirgendwohin. Pins daraus behalten ihre Textstellen und weisen darauf hin. Seine Nummer wird nicht wieder vergeben.',
    'is-taken-off': '{article} ist entfernt und sein Text gelöscht.',
    'is-taken-off-noted':
      '{article} ist entfernt und sein Text gelöscht. {count, plural, one {# Pin weist darauf hin.} other {# Pins weisen darauf hin.}}',
    'not-here':
      '{article} ist nicht oder nicht mehr in der Bibliothek: `/bibliothek status` sagt, was daraus wurde.',
    'which-link': 'Welcher dieser Links ist der Artikel?',
    'choose-link': 'Artikel hinzufügen von …',
  },
  warnings: {
    partial:
      'Das ist vielleicht nur ein Teil des Artikels: Vergleichen Sie das Ende mit der Seite, oder fügen Sie den ganzen Text als Datei hinzu.',
    paywall:
      'Laut der Seite lesen nur Abonnenten den ganzen Artikel: Das Ende kann fehlen.',
    'no-date':
      'Es wurde kein Datum gefunden: Zeitangaben wie „on Monday“ bleiben ohne Tag.',
    live: 'Die Seite wird laufend geschrieben: `/bibliothek neu-einlesen` übernimmt, was sich ändert.',
    'no-author': 'Es wurde kein Autor gefunden.',
  },
  'article-form': {
    title: 'Artikel hinzufügen',
    headline: 'Überschrift',
    'as-printed': 'So, wie der Artikel sie druckt',
    text: 'Wortlaut',
    paragraphs: 'Absätze mit einer Leerzeile dazwischen; „By Ann Lee“ darf davorstehen',
    limit:
      'Höchstens {most, number} Zeichen: Fügen Sie einen längeren Artikel als Datei hinzu',
    address: 'Adresse',
    where: 'Wo er im Web steht: Textstellen verlinken dorthin',
    publisher: 'Medium',
    date: 'Datum',
    when: 'Wann er erschienen ist',
  },
};
