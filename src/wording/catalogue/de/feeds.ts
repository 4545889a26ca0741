import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds that a server follows, and questions that found nothing, in German. */
export const feeds: Translation<typeof english> = {
  feeds: {
    none: 'Dieser Server folgt keinem Feed: `/bibliothek folgen` beginnt mit einem, über seine Adresse oder die seiner Website.',
    heading:
      '**Die Feeds, denen dieser Server folgt**; `/bibliothek nicht-mehr-folgen` mit einer Nummer beendet einen',
    'followed-when': 'seit dem {when}, durch {person}',
    'not-looked': 'noch nicht abgerufen',
    looked: 'abgerufen am {when}',
    fault: '{looked}: {fault}',
    next: '{looked} Nächster Versuch am {when}',
    gone: 'es gibt ihn nicht mehr, er wird nicht mehr abgerufen',
    'not-followed': 'Der Server folgt ihm nicht',
    'too-many':
      '**Der Server folgt ihm nicht.** Er folgt bereits {most, number} Feeds, mehr sind nicht erlaubt. `/bibliothek nicht-mehr-folgen` beendet einen.',
    known: 'Dieser Server folgt **{name}** bereits, als Nummer {number}.',
    followed:
      '**Dieser Server folgt jetzt {name}**, als Nummer {number}. Die neuesten Artikel, höchstens fünf, kommen in den nächsten Minuten und danach, was neu ist; `/bibliothek status` zeigt sie.',
    'no-such':
      'Kein Feed hier hat die Nummer oder Adresse „{text}“: `/bibliothek nicht-mehr-folgen` ohne Angabe listet sie auf.',
    unfollowed:
      'Dieser Server folgt **{name}** nicht mehr. Die Artikel bleiben; `/bibliothek entfernen` entfernt sie.',
  },
  unanswered: {
    none: 'In den letzten 30 Tagen blieb hier keine Frage ohne Fund, oder die Liste wurde geleert.',
    heading:
      '**Hier gefragt und nicht gefunden**, in den letzten 30 Tagen; wer gefragt hat, wird nicht aufbewahrt',
    more: '… und {count, plural, one {# weitere} other {# weitere}}',
    times: '{count, plural, one {einmal} other {#-mal}}',
    last: '{times}, zuletzt am {when}',
    cleared:
      'Geleert: {count, plural, one {# Frage ist vergessen.} other {# Fragen sind vergessen.}}',
  },
};
