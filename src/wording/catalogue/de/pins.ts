import type { pins as english } from '../en/pins.ts';
import type { Translation } from '../translation.ts';

/** Pins: their messages, their record, and why one was not made, in German. */
export const pins: Translation<typeof english> = {
  pins: {
    somebody: 'jemand',
    number: 'Pin {number}',
    by: 'von {person}',
    'takes-place': 'ersetzt Pin {number}',
    reason: 'Begründung: {reason}',
    'no-longer': 'Nicht mehr angepinnt seit dem {when}',
    'no-longer-see': 'Nicht mehr angepinnt seit dem {when}: siehe Pin {number}',
    'article-changed':
      'Der Artikel hat hier inzwischen andere Worte; dies ist der Text, wie er angepinnt wurde',
    'article-gone':
      'Den Artikel gibt es hier nicht mehr; dies ist der Text, wie er angepinnt wurde',
    'listed-changed': 'der Artikel hat hier inzwischen andere Worte',
    'listed-gone': 'den Artikel gibt es hier nicht mehr',
    message: 'seine Nachricht',
    none: 'Hier gibt es noch keine Pins.',
    'removed-by': 'entfernt von {person}',
    record: 'Pins',
    'record-message': 'Nachricht: {url}',
    'by-user': 'durch Benutzer {id}',
    exported:
      '{count, plural, one {# Pin} other {# Pins}} mit Verlauf, aus den Kanälen, die Sie sehen können',
    'exported-newest':
      'die neuesten {count, plural, one {# Pin} other {# Pins}} mit Verlauf, aus den Kanälen, die Sie sehen können',
    'audit-removed': 'Entfernt: {pin}',
    'audit-instead': 'Pin {number} ersetzt Pin {old}',
    'beside-by': 'durch {person}',
  },
  'pin-states': {
    planned: 'noch nicht gesendet',
    posted: 'gesendet, noch nicht angepinnt',
    pinned: 'angepinnt',
    failed: 'fehlgeschlagen',
    'left-behind':
      'fehlgeschlagen, die Nachricht ließ sich nicht löschen: `/pins entfernen` versucht es noch einmal',
    replaced: 'ersetzt',
    'replaced-by': 'ersetzt durch Pin {number}',
    removed: 'entfernt',
  },
  'pin-events': {
    planned: 'angefordert',
    posted: 'gesendet',
    pinned: 'angepinnt',
    failed: 'fehlgeschlagen',
    removed: 'entfernt',
    replaced: 'losgelöst für Pin {number}',
  },
  'pin-records': {
    planned: 'geplant',
    posted: 'gesendet',
  },
  pinning: {
    made: 'Angepinnt als Nummer {number}: {message}.',
    'made-instead': 'Angepinnt als Nummer {number} anstelle von Pin {old}: {message}.',
    quiet:
      'In diesem Kanal sind Antworten nicht öffentlich; Pins schon, und wer den Kanal sieht, liest diesen.',
    'not-made': 'Nicht angepinnt: {why}.',
    refused: 'Discord hat es abgelehnt',
    'recorded-failed': 'Im Verzeichnis steht es als Pin {number}, fehlgeschlagen.',
    'left-message':
      '[Die Nachricht]({url}) ließ sich nicht löschen und sagt weiterhin „{pin}“: Löschen Sie sie, oder verwenden Sie `/pins entfernen`; einen Tag lang versucht es der Bot von selbst.',
    'no-answer':
      'Discord antwortet gerade nicht. Pin {number} ist eingetragen und wird fertiggestellt, sobald es antwortet: Sehen Sie mit `/pins zeigen` nach.',
    'still-stands': 'Pin {number} ist noch angepinnt: {why}.',
    'not-kept':
      'Das Verzeichnis der Pins lässt sich gerade nicht führen, und ohne es wird nichts angepinnt. Fragen werden trotzdem beantwortet. Drücken Sie in einer Minute noch einmal *{button}*: Was begonnen wurde, wird dann fertiggestellt, und nichts wird doppelt angepinnt. Bleibt es so, sagen Sie es der Person, die den Bot betreibt.',
    'your-reason': 'Ihre Begründung war: {reason}',
    rival: `Pin {number} ersetzt Pin {old} bereits: {message}.
Um auch dies anzupinnen, lassen Sie es Pin {number} ersetzen oder keinen.`,
    over: 'Pin {number} ist nicht mehr angepinnt: Lassen Sie das Feld leer.',
    'over-replaced':
      'Pin {number} wurde bereits durch Pin {newer} ersetzt: Lassen Sie diesen Pin {newer} ersetzen oder keinen.',
    known: `Diese Textstelle ist hier bereits angepinnt, als Nummer {number}: {message}.
Um sie mit einer anderen Begründung anzupinnen, lassen Sie sie Pin {number} ersetzen.`,
    'known-begun':
      'Das ist bereits Pin {number}: `/pins verlauf` sagt, wie es damit steht.',
    lacks:
      'Dem Bot {count, plural, one {fehlt in diesem Kanal die Berechtigung} other {fehlen in diesem Kanal die Berechtigungen}} {permissions}: Geben Sie sie ihm in den Einstellungen des Kanals oder seiner Rolle, und drücken Sie noch einmal *{button}*.',
    'reason-empty': 'Die Begründung ist leer: Sagen Sie, warum dies angepinnt wird.',
    'reason-long':
      'Die Begründung hat {chars, number} Zeichen: Kürzen Sie sie auf höchstens {most, number}.',
    'no-number':
      '„{text}“ ist keine Nummer eines Pins: Geben Sie eine wie 3 ein, oder nichts.',
    'not-in-channel':
      'In diesem Kanal gibt es keinen Pin {number}: `/pins liste` zeigt alle.',
    'not-here': 'Einen Pin {number} gibt es hier nicht: `/pins liste` zeigt alle.',
    'may-not-there': 'In {channel}, wo Pin {number} ist, dürfen Sie nicht anpinnen.',
    'not-any-more': 'Pin {number} ist nicht mehr angepinnt: `/pins verlauf` sagt, warum.',
    'under-way':
      'Pin {number} wird gerade angelegt: Versuchen Sie es gleich noch einmal.',
    removed: 'Pin {number} ist losgelöst. Sein Eintrag bleibt: `/pins verlauf`.',
    never: 'Pin {number} wurde nie angepinnt: `/pins verlauf` sagt, warum.',
    'never-deleted':
      'Pin {number} wurde nie angepinnt; die zurückgebliebene Nachricht ist gelöscht.',
    'never-kept':
      'Pin {number} wurde nie angepinnt, und {message} lässt sich durch den Bot nicht löschen: {why}. Sie können die Nachricht von Hand löschen.',
  },
  'pin-advice': {
    full: 'dieser Kanal hat so viele Pins, wie Discord erlaubt, {most, number}: Lösen Sie einen los, oder lassen Sie diesen einen Pin anhand seiner Nummer ersetzen',
    permissions: 'dem Bot fehlt hier eine Berechtigung: Er braucht {permissions}',
    access:
      'der Bot kann den Kanal nicht sehen: Geben Sie ihm dort die Berechtigung {permission}',
    'channel-gone': 'den Kanal gibt es nicht mehr',
    'message-gone':
      'jemand hat die Nachricht inzwischen gelöscht: Pinnen Sie es noch einmal an',
    archived:
      'der Thread ist archiviert: Schreiben Sie etwas hinein, und pinnen Sie dann noch einmal an',
    'own-channel': 'eine Nachricht lässt sich nur in ihrem eigenen Kanal anpinnen',
    says: 'Discord meldet „{message}“',
    'says-code': 'Discord meldet „{message}“ ({code})',
  },
  'pin-outcomes': {
    'no-answer': 'Discord hat nicht geantwortet',
    'message-kept': '{why}; die Nachricht ließ sich nicht löschen: {kept}',
    'message-deleted': 'Die zurückgebliebene Nachricht ist gelöscht',
    'no-history':
      'Dem Bot fehlt die Berechtigung Nachrichtenverlauf anzeigen, um seine Nachricht zu suchen',
    'too-late': 'Der Bot wurde vor dem Senden beendet und zu spät wieder gestartet',
    unpinned: 'Es wurde in Discord losgelöst',
    'taken-out': 'Wer den Bot betreibt, hat den Artikel und die Textstelle entfernt',
  },
  'pin-form': {
    title: 'Textstelle anpinnen',
    why: 'Warum wird sie angepinnt?',
    everyone: 'Das lesen alle über der Textstelle',
    replaces: 'Ersetzt Pin Nummer',
    'keep-all': 'Dieser Pin wird losgelöst. Leer lassen, um alle zu behalten.',
    'such-as': 'Etwa 3',
    passage: 'Textstelle',
  },
};
