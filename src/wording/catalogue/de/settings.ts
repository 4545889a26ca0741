import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and what is kept of people, in German. */
export const settings: Translation<typeof english> = {
  settings: {
    title: '**Einstellungen dieses Servers**',
    hint: '`/einstellungen ändern` ändert sie, `/einstellungen antworten` listet öffentliche Antworten auf',
    'about-pins':
      'Pins sind in jedem Kanal öffentlich, auch wo es Antworten nicht sind: Wer anpinnen darf, entscheidet über jeden',
    'label-line': '**{label}**: {value}',
    changed: 'Geändert · **{label}**: {old} → {value}',
    unchanged: 'Unverändert · **{label}**: {value}',
    'all-channels': 'alle Kanäle',
    'no-channel': 'kein Kanal',
    private: 'privat, außer bei *privat: False*',
    public: 'öffentlich, außer bei *privat: True*',
    everybody: 'alle',
    'members-with': 'Mitglieder mit *{permission}*',
    'members-with-and': 'Mitglieder mit *{permission}* und {roles}',
    searched: 'werden durchsucht',
    'left-out': 'ausgeschlossen',
    'no-role-chosen': 'Keine Rolle gewählt',
    'no-channel-chosen': 'Kein Kanal gewählt',
    'show-library':
      'Sie sehen `/bibliothek`, sobald der Befehl der Rolle erlaubt ist: Servereinstellungen, Integrationen, dieser Bot',
    'log-told':
      'Dort wird von Pins in allen Kanälen berichtet, von wem und warum, aber nicht ihre Textstellen',
    'log-cannot':
      'Der Bot kann in {channel} noch nicht schreiben: Er braucht dort {permissions}',
    'no-answers': 'Keine öffentlichen Antworten in den letzten 30 Tagen.',
    answers: '**Die letzten öffentlichen Antworten**, 30 Tage lang aufbewahrt',
    'answer-asked': '{when} in {channel}, gefragt von {person}',
    'answer-removed': 'entfernt am {when} von {person}',
    'read-answer': 'ansehen',
  },
  'setting-labels': {
    publicChannels: 'Öffentliche Antworten in',
    isPrivateByDefault: 'Antworten sind',
    publisherRoles: 'Wer Antworten allen zeigen darf',
    pinnerRoles: 'Wer anpinnen darf',
    pinLogChannel: 'Pins werden protokolliert in',
    librarianRoles: 'Wer Artikel hinzufügen darf',
    hasShippedArticles: 'Artikel, die der Bot mitbringt',
  },
  switches: {
    'publicChannels-on': 'In allen Kanälen öffentlich',
    'publicChannels-off': 'Nirgends öffentlich',
    'isPrivateByDefault-on': 'Privat machen',
    'isPrivateByDefault-off': 'Öffentlich machen',
    'hasShippedArticles-on': 'Durchsuchen',
    'hasShippedArticles-off': 'Ausschließen',
  },
  stored: {
    kept: `**Was Verbatim aufbewahrt**

Der Bot liest keine Nachrichten. Er bewahrt auf, jeweils mit Ihrer Benutzer-ID:
- Pins, die Sie anlegen, ersetzen oder entfernen: wann, warum, welche Textstelle. Solange der Server den Bot hat.
- öffentliche Antworten, um die Sie bitten, die Sie zeigen oder entfernen: welche Nachricht, wann; nicht die Frage. 30 Tage, für die Moderation.
- Artikel, die Sie der Bibliothek eines Servers hinzufügen oder aus ihr entfernen, und Feeds, denen Sie ihn folgen lassen: wann. Solange der Server den Bot hat.
Ohne Ihre Benutzer-ID und ohne alles, was Mitglieder nennt: Fragen eines Servers, die nichts gefunden haben, außer mit *privat* gestellten. 30 Tage, für die, die seine Bibliothek pflegen.
Nur im Arbeitsspeicher, höchstens zehn Minuten lang: aus welchem Artikel Ihre letzte Antwort in einem Kanal war.
Entfernt ein Server den Bot, werden alle seine Daten nach 30 Tagen gelöscht.

*In Discord*: Eine Antwort, die alle sehen, nennt Ihre Frage, und ihre Buttons enthalten Ihre Benutzer-ID, damit Sie sie entfernen können.
*Im Protokoll*: wenn etwas schiefgeht, die ID der Interaktion und der Fehler, nie Ihre Frage oder Ihr Name.`,
    nothing: '**Über Sie wird derzeit nichts aufbewahrt.**',
    about: '**Über Sie wird derzeit aufbewahrt:**',
    pins: '{count, plural, one {# Pin} other {# Pins}}',
    'pins-here': '{pins}, auf diesem Server Nummer {numbers}',
    'pin-changes':
      '{count, plural, one {# Schritt im Verlauf von Pins} other {# Schritte im Verlauf von Pins}}',
    'answers-asked':
      '{count, plural, one {# öffentliche Antwort, um die Sie gebeten oder die Sie gezeigt haben} other {# öffentliche Antworten, um die Sie gebeten oder die Sie gezeigt haben}}',
    'answers-removed':
      '{count, plural, one {# öffentliche Antwort, die Sie entfernt haben} other {# öffentliche Antworten, die Sie entfernt haben}}',
    'articles-added':
      '{count, plural, one {# Artikel, den Sie hinzugefügt haben} other {# Artikel, die Sie hinzugefügt haben}}',
    'articles-removed':
      '{count, plural, one {# Artikel, den Sie entfernt haben} other {# Artikel, die Sie entfernt haben}}',
    'ask-forget':
      'Ihren Namen aus allem entfernen, was aufbewahrt wird, auf jedem Server? Pins und Artikel bleiben, als von jemandem angelegt; niemand kann Ihren Namen wieder eintragen.',
    forgotten:
      'Erledigt: Nichts, was aufbewahrt wird, nennt Sie noch. Die Nachrichten von Pins und Antworten in Discord ändern sich dadurch nicht: Die Moderation kann sie löschen.',
    feeds:
      '{count, plural, one {# Feed, dem Sie einen Server folgen lassen} other {# Feeds, denen Sie einen Server folgen lassen}}',
  },
};
