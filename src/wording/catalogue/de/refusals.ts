import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** What is said where there is no answer, or it stays private, in German. */
export const refusals: Translation<typeof english> = {
  remarks: {
    near: 'Beinahe-Treffer: Jeder enthält einige der Wörter, keiner alle',
    'not-compared': 'Diese wurden nicht mit der Nachricht verglichen',
    shown: 'Allen gezeigt',
    'shown-by': 'Gefragt und gezeigt von {person}',
    left: '{count, plural, one {# weitere wurde gefunden: Fragen Sie mit mehr Wörtern, um die besten zu sehen} other {# weitere wurden gefunden: Fragen Sie mit mehr Wörtern, um die besten zu sehen}}',
    'answer-of-before': 'Eine frühere Antwort',
    'only-you': 'Nur Sie sehen das: {why}',
    'not-shown': 'Nicht allen gezeigt: {why}.',
    'public-nowhere': 'auf diesem Server sind Antworten nirgends öffentlich',
    'public-in': 'Antworten sind nur in {channels} öffentlich',
    'publishers-only': 'nur {roles} dürfen hier Antworten allen zeigen',
    'settings-away': 'die Einstellungen dieses Servers lassen sich gerade nicht lesen',
    'shelf-away': 'Die eigenen Artikel dieses Servers sind gerade nicht erreichbar',
    'shelf-slow':
      'Die eigenen Artikel dieses Servers werden gerade eingelesen, bitte fragen Sie gleich noch einmal',
    'shipped-left': 'durchsucht wurden nur die, die der Bot mitbringt',
    'nothing-left':
      'die, die der Bot mitbringt, sind hier ausgeschlossen, daher wurde keiner durchsucht',
  },
  refusals: {
    'outdated-button':
      'Dieser Button gehört zu einer anderen Version des Bots. Bitte fragen Sie noch einmal mit dem Befehl.',
    'outdated-command':
      'Dieser Befehl hat sich geändert: Starten Sie Discord neu (Strg+R) und versuchen Sie es noch einmal',
    'not-yours': 'Diese Antwort gehört jemand anderem. Bitte fragen Sie mit dem Befehl.',
    'not-removed':
      'Nur wer gefragt hat oder die Berechtigung *Nachrichten verwalten* hat, kann diese Antwort entfernen.',
    gone: 'Diese Textstelle gibt es hier nicht mehr: Ihr Artikel wurde entfernt oder geändert. Bitte fragen Sie noch einmal mit dem Befehl.',
    'store-away':
      'Was der Bot aufbewahrt, ist gerade nicht erreichbar: Pins, Einstellungen und Artikel von Servern. Fragen werden trotzdem beantwortet. Bitte versuchen Sie es in einer Minute wieder; bleibt es so, sagen Sie es der Person, die den Bot betreibt.',
    kept: 'Es wurde nichts gelöscht.',
    removed:
      'Entfernt: eine Antwort, um die {person} gebeten hatte. `/einstellungen antworten` listet die letzten auf.',
    fault:
      'Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal; bleibt es so, geben Sie der Person, die den Bot betreibt, diese Nummer: {number}',
    'server-only': 'Das funktioniert auf Servern, auf denen der Bot Mitglied ist.',
    'members-only': 'Nur Mitglieder mit der Berechtigung *{permission}* können das tun.',
    'members-or-roles-only':
      'Nur Mitglieder mit der Berechtigung *{permission}* oder mit der Rolle {roles} können das tun.',
    'wait-member':
      'Das war viel auf einmal, und andere fragen auch. Bitte versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} wieder.',
    'wait-server':
      'Dieser Server fragt viel auf einmal, und andere fragen auch. Bitte versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} wieder.',
    'not-ended': 'Das wurde nicht zu Ende gebracht.',
  },
  questions: {
    empty: '„{option}“ ist leer: Bitte füllen Sie es aus',
    long: '„{option}“ hat {chars, number} Zeichen: Kürzen Sie es auf höchstens {most, number}',
    'no-order': 'Eine Reihenfolge „{text}“ gibt es nicht: Wählen Sie best oder time',
    'no-kind': 'Eine Art „{text}“ gibt es nicht: Wählen Sie {kinds}',
    'no-pin-number':
      '„{text}“ ist keine Nummer eines Pins: Geben Sie eine wie 3 ein, so wie sie darübersteht',
    'no-word':
      'In „{text}“ ist kein Wort, nach dem sich suchen ließe: Fügen Sie einen Namen, eine Zahl oder ein Wort aus dem Artikel hinzu',
    'which-article':
      '„{text}“ sagt nicht, worum es geht: Füllen Sie „artikel“ aus, etwa mit {articles}, oder fragen Sie mit einem Namen oder einem Wort daraus',
    'which-person':
      'Es ist nicht klar, wer gemeint ist: Fragen Sie mit einem Namen aus {article}',
    'which-person-such':
      'Es ist nicht klar, wer gemeint ist: Fragen Sie mit einem Namen aus {article}, etwa {names}',
    'no-article-words':
      '„{text}“ ist kein Artikel: Nennen Sie seine Kennung oder Wörter seiner Überschrift',
    'no-such-article':
      'Es gibt keinen Artikel „{text}“: Nennen Sie seine Kennung, etwa {example}, oder Wörter seiner Überschrift',
    'several-articles':
      '{count, plural, one {# Artikel passt zu „{text}“: Nennen Sie seine Kennung oder mehr Wörter seiner Überschrift} other {# Artikel passen zu „{text}“: Nennen Sie die Kennung eines davon oder mehr Wörter seiner Überschrift}}',
    'article-alone':
      '„{text}“ ist ein Artikel: Fügen Sie einen Satz hinzu, etwa {example}',
    'no-address':
      '„{text}“ ist weder Adresse noch Link: Geben Sie eine Adresse wie {example} ein, oder fügen Sie den Link eines Artikels ein',
    'no-article-here':
      'Einen Artikel {article} gibt es hier nicht: Eine Adresse wie {example} steht unter jeder Textstelle',
    'no-sentence':
      '{article} hat die Sätze s0, die Überschrift, bis {last}: {asked} gibt es nicht',
    'no-article-of-link':
      'Kein Artikel hier stammt von {link}: „artikel“ in /wer sagte schlägt die vorhandenen vor',
    'words-not-there':
      'Der Link zeigt auf Worte, die in {article} hier nicht stehen: „{words}“',
    'link-alone':
      'Die Nachricht verlinkt einen Artikel und sagt nichts daraus: Ein Name, eine Zahl oder ein selteneres Wort würde zeigen, welche Textstelle gemeint ist',
    'message-vague':
      'Die Nachricht bietet zu wenig Anhalt: Ein Name, eine Zahl oder ein selteneres Wort würde helfen, oder ein Link zu einem Artikel, den es hier gibt',
    'no-name':
      '„{text}“ ist kein Name: Geben Sie einen Teil eines Namens oder einer Funktion an',
    'no-word-to-verify':
      'In „{text}“ ist kein Wort: Geben Sie die Worte an, die zu prüfen sind',
    'many-words-to-verify':
      'Das Zitat hat {count, number} Wörter: Prüfen Sie höchstens {most, number} auf einmal',
    'message-empty': 'Diese Nachricht hat keinen Text: Es gibt nichts zu prüfen',
    'message-unquoted':
      'Diese Nachricht hat {count, number} Wörter und keines davon in Anführungszeichen: Kopieren Sie die gemeinten Worte in /prüfen zitat',
    'nothing-asked':
      'Es wurde nichts gefragt: Füllen Sie „was“ mit Wörtern oder „sprecher“ mit einem Namen aus',
    'no-time':
      '„{text}“ ist keine Zeit, nach der sich suchen lässt: Geben Sie eine auf Englisch an, etwa „November 2021“, „8 Nov“, „Monday“, „last week“ oder „2021-11-08“',
    'which-pronoun':
      'Es ist nicht klar, wer „{text}“ ist: Fragen Sie mit einem Namen aus {article}',
    'which-pronoun-such':
      'Es ist nicht klar, wer „{text}“ ist: Fragen Sie mit einem Namen aus {article}, etwa {names}',
    'which-pronoun-open':
      'Es ist nicht klar, wer „{text}“ ist: Fragen Sie mit einem Namen, oder füllen Sie „artikel“ aus',
    'no-article-at-all':
      'Es gibt keinen Artikel „{text}“: Nennen Sie seine Kennung oder Wörter seiner Überschrift',
    'replaced-article':
      'Die Seite von {article} hat inzwischen einen anderen Text, nämlich {newest}: Fragen Sie nach {newest}; die Adressen von {article} führen zum früheren Wortlaut',
    'reversed-address': '„{text}“ endet vor dem Anfang: Meinten Sie {address}?',
    'broken-link':
      'Die Worte, auf die der Link zeigt, sind nicht lesbar: „{text}“ ist fehlerhaft. Kopieren Sie den Link noch einmal, oder schneiden Sie ihn bei # ab',
    'no-link':
      'Im Text dieser Nachricht und in ihren Vorschauen ist kein Link: Verwenden Sie dies bei einer mit der Adresse eines Artikels, oder /bibliothek hinzufügen',
    'shipped-article':
      '{article} bringt der Bot mit und gehört zur Bibliothek keines Servers: /einstellungen ändern schließt solche Artikel aus',
  },
  permissions: {
    ManageGuild: 'Server verwalten',
    PinMessages: 'Nachrichten anpinnen',
    ViewChannel: 'Kanal ansehen',
    SendMessages: 'Nachrichten senden',
    SendMessagesInThreads: 'Nachrichten in Threads senden',
    ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  },
};
