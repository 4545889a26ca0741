import type { intake as english } from '../en/intake.ts';
import type { Translation } from '../translation.ts';

/** Why an article, a page or a feed was not taken in, in German. */
export const intake: Translation<typeof english> = {
  intake: {
    characters:
      'Der Text enthält Zeichen, die keine sind: U+0000 oder die Hälfte eines Paares.',
    'file-too-big':
      'Die Datei hat {megabytes, number, ::.0} MB: Gelesen werden höchstens {most, number, ::.0} MB.',
    'file-lost': 'Discord hat die Datei nicht herausgegeben.',
    'not-for-programs':
      'Die Website gibt diese Seite Programmen nicht heraus (sie antwortete {status}).',
    'no-such-page': 'Die Website hat keine solche Seite (sie antwortete {status}).',
    'asked-too-often':
      'Die Website bittet darum, seltener abgerufen zu werden (sie antwortete {status}).',
    'site-error': 'Die Website antwortete mit einem Fehler ({status}).',
    redirects: 'Die Seite leitet mehr als {most, number}-mal weiter.',
    'not-encrypted': 'Die Seite leitet auf eine unverschlüsselte Adresse weiter.',
    'page-too-big': 'Die Seite ist größer als {most, number} MB.',
    robots: 'Die Website lässt Programme diese Seite nicht lesen (robots.txt).',
    'too-slow':
      'Die Seite kam nicht innerhalb von {seconds, plural, one {# Sekunde} other {# Sekunden}} an.',
    headers: 'Der Server hat mehr Kopfzeilen geschickt, als eine Seite braucht.',
    unreachable:
      'Unter dieser Adresse ist keine Seite im öffentlichen Internet erreichbar.',
    'queue-full': 'Es werden gerade zu viele Seiten abgerufen.',
    'no-text': 'Die Adresse führt nicht zu einer Seite mit Text.',
    'address-long': 'Die Adresse hat mehr als {most, number} Zeichen.',
    'no-web-address': 'Das ist keine Webadresse.',
    'other-scheme': 'Nur Adressen mit http:// oder https:// können gelesen werden.',
    'has-login': 'Die Adresse enthält einen Benutzernamen oder ein Passwort.',
    'has-port': 'Die Adresse nennt einen eigenen Port.',
    'not-public': 'Die Adresse führt zu keiner Seite im öffentlichen Internet.',
    unreadable: 'Die Seite ist so aufgebaut, dass sie sich nicht lesen lässt.',
    tangled: 'Die Seite ist zu groß oder zu verschachtelt, um gelesen zu werden.',
    'is-feed': 'Die Adresse führt zu einem Feed, nicht zu einem Artikel.',
    'no-feed': 'Die Adresse führt zu keinem Feed, der sich lesen lässt.',
    'file-fault': 'Die Datei ist nicht lesbar: {problem}.',
    'file-fault-line': 'Die Datei ist in Zeile {line, number} nicht lesbar: {problem}.',
    'saved-page': 'Eine gespeicherte Seite sagt nicht, woher sie stammt.',
    'file-kind': '„{name}“ ist keine Art von Datei, die gelesen werden kann.',
    'no-day': '„{text}“ ist kein Tag.',
    'no-json': 'Die Datei ist kein JSON: Zeile {line, number} ist nicht lesbar.',
    'no-ninjs': 'In der Datei fehlt „headline“ oder „body_xhtml“.',
    'known-text': 'Der Text ist schon hier: {article}, „{headline}“.',
    'known-address':
      'Die Adresse ist schon hier, mit einem anderen Text: {article}, „{headline}“.',
    'too-long': 'Der Text ist länger als jeder Artikel.',
    'front-page': 'Das ist die Startseite einer Website.',
    'no-headline': 'Der Text hat keine Überschrift.',
    'not-english': 'Der Text ist nicht auf Englisch.',
    'shows-error':
      'Die Website zeigt statt eines Artikels einen Fehler oder hält Programme fern.',
    consent: 'Die Website fragt nach Cookies, bevor sie den Artikel zeigt.',
    paywall: 'Die Seite zeigt nur den Anfang und ein Angebot für ein Abonnement.',
    'page-empty':
      'Die Seite enthält keinen Artikeltext; vielleicht laden ihn Skripte nach.',
    'page-stub':
      'Die Seite enthält nur {words, plural, one {# Wort} other {# Wörter}} eines Artikels; vielleicht laden Skripte den Rest nach.',
    'text-empty': 'Es gibt keinen Artikeltext.',
    'text-stub':
      'Es gibt nur {words, plural, one {# Wort} other {# Wörter}} eines Artikels.',
    'without-address':
      'Er wurde ohne Adresse hinzugefügt, daher gibt es keine Seite, die neu eingelesen werden kann.',
    'program-fault': 'Ein Fehler des Programms.',
    'no-longer-said': 'Er ließ sich nicht lesen.',
  },
  remedies: {
    'add-as-file':
      'Öffnen Sie die Seite selbst, und fügen Sie den Artikel als Datei oder als eingefügten Text hinzu.',
    'add-with-login':
      'Öffnen Sie die Seite selbst mit Ihrem Abonnement, und fügen Sie den Artikel als Datei oder als eingefügten Text hinzu, wenn die Lizenz es erlaubt.',
    'copy-text':
      'Kopieren Sie den Text noch einmal von der Seite, oder speichern Sie die Datei als UTF-8.',
    'article-alone': 'Fügen Sie nur den Text des Artikels hinzu.',
    'give-again': 'Verwenden Sie den Befehl noch einmal mit der Datei.',
    'check-address': 'Prüfen Sie die Adresse.',
    'remove-it':
      'Wenn sie endgültig weg ist, entfernt /bibliothek entfernen den Artikel {article}.',
    'check-address-or-file':
      'Prüfen Sie die Adresse, oder fügen Sie den Artikel als Datei oder als eingefügten Text hinzu.',
    'copy-address': 'Kopieren Sie die Adresse aus dem Browser, ab „https://“.',
    'no-login': 'Lassen Sie weg, was vor dem @ steht.',
    'usual-ports': 'Gelesen werden nur Seiten auf den üblichen Ports, 80 und 443.',
    'in-a-minute': 'Versuchen Sie es in einer Minute noch einmal.',
    'in-an-hour': 'Versuchen Sie es in einer Stunde noch einmal.',
    'later-or-file':
      'Versuchen Sie es später noch einmal, oder fügen Sie den Artikel als Datei oder als eingefügten Text hinzu.',
    'article-address': 'Geben Sie die Adresse des Artikels selbst an.',
    'article-address-or-file':
      'Geben Sie die Adresse des Artikels selbst an, oder fügen Sie ihn als Datei oder als eingefügten Text hinzu.',
    'follow-feed': 'Folgen Sie dem Feed, oder geben Sie die Adresse eines Artikels an.',
    'find-feed':
      'Suchen Sie auf der Website nach „RSS“ oder „Feed“, und geben Sie dessen Adresse an.',
    'one-article': 'Geben Sie die Adresse eines Artikels an.',
    'mend-line':
      'Berichtigen Sie diese Zeile, und fügen Sie die Datei noch einmal hinzu.',
    'address-beside': 'Geben Sie neben der Datei ihre Adresse an.',
    'file-kinds':
      'Fügen Sie eine Datei hinzu, die auf .md, .txt, .html oder .json endet.',
    'write-day': 'Schreiben Sie ihn als 2017-07-21.',
    'as-delivered': 'Fügen Sie die Datei hinzu, wie die Agentur sie geliefert hat.',
    'as-ninjs': 'Fügen Sie einen Artikel in ninjs hinzu oder als .md, .txt oder .html.',
    'ask-that-one': 'Fragen Sie nach diesem.',
    'refetch-that-one':
      'Verwenden Sie dafür /bibliothek neu-einlesen, um Änderungen zu übernehmen.',
    'write-headline':
      'Schreiben Sie die Überschrift in die erste Zeile oder als „title:“ an den Anfang.',
    'english-only': 'Bisher kann nur nach Artikeln auf Englisch gefragt werden.',
    'whole-text': 'Fügen Sie den ganzen Text des Artikels hinzu.',
    'add-as-it-is':
      'Fügen Sie seinen Text hinzu, wie er jetzt ist, und entfernen Sie diesen.',
  },
};
