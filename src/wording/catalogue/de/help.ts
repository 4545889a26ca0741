import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

/** `/help` in German. */
export const help: Translation<typeof english> = {
  help: {
    text: `**Verbatim antwortet mit den Worten der Artikel selbst.** Jedes zitierte Zeichen steht in einem gespeicherten Artikel, mit Angabe, wer es gesagt hat und wo. Der Bot schreibt nichts Eigenes und urteilt nicht. Die Artikel sind englisch: Fragen Sie mit englischen Wörtern.

**Fragen**
\`/fragen\` mit einer frei formulierten Frage
-# /fragen frage: What did Ned Price say about Taiwan?
\`/wer sagte\` mit Worten aus dem Gesagten, mit einer Person oder mit beidem
-# /wer sagte was: small-boat
-# /wer sagte sprecher: Supple
\`/was geschah\` mit Wörtern, Namen oder Zahlen und, wenn Sie möchten, \`zeit\`
-# /was geschah worum: 56 jets
\`/wann war\`, \`/wo war\`, \`/wie viele\`: Textstellen mit einer Zeit, einem Ort, einer Zahl in Fettschrift
-# /wie viele wovon: Chinese jets
\`/wer ist\` mit einem Namen: die Textstellen, die ihn einführen
\`/wer spricht\` mit einem Artikel: alle, die darin sprechen
\`/zitieren\` mit einer Adresse oder einem Link auf die Worte: diese Textstelle
\`/artikel liste\` zeigt, wonach hier gefragt werden kann, \`/artikel zeigen\`, woher ein Artikel stammt

Wenige und seltene Wörter finden mehr: ein Name, eine Zahl, ein Wort, an das Sie sich erinnern. Wörter in „Anführungszeichen“ müssen beieinanderstehen. \`reihenfolge\` kann vom ältesten Artikel zum neuesten gehen. Mit \`privat\` bleibt die Antwort bei Ihnen.

**Prüfen**
\`/prüfen\` mit einem Zitat: Ist es wörtlich, fehlen Wörter, sind welche geändert, sagt es jemand anderes?
Bei jeder Nachricht unter *Apps*: *Zitat prüfen* tut das für jedes Zitat darin; *Textstellen finden* zeigt, was die Artikel zu ihren Namen, Zahlen und seltenen Wörtern haben und was abweicht. Diese Antworten sehen nur Sie, bis Sie sie zeigen.

**Eine Antwort lesen**
*Zitat*: die eigenen Worte der Person · *Teilzitat*: zum Teil · *Paraphrase*: in den Worten des Berichts · *eigene Worte des Berichts*: niemandem sonst zugeschrieben · *nicht angegeben*: Der Artikel sagt nicht, wer spricht · *unklar*: Er lässt offen, wer von mehreren · *nicht namentlich genannte Quelle*: Er nennt keinen Namen.
\`A1·s12\` ist eine Adresse: Artikel 1, Satz 12 (s0 ist die Überschrift); B3 ist ein eigener Artikel dieses Servers. *Ähnlichste Textstellen*: Ihren Worten ist nicht anzusehen, ob sie antworten; urteilen Sie selbst.

**Unter einer Antwort**
*Davor* und *Danach* zeigen die Sätze ringsum, *Mehr* die nächsten Textstellen, *Beinahe-Treffer* solche mit nur einigen der Wörter, *Allen zeigen* veröffentlicht eine private Antwort, *Anpinnen* pinnt eine Textstelle mit Ihrer Begründung an (wer es darf), *Entfernen* nimmt eine Antwort weg, um die Sie oder, wenn Sie moderieren, andere gebeten haben.

**Für die Moderation**
\`/pins\` zeigt das Verzeichnis der Pins: wer, wann, warum, ersetzt durch was; dort lassen sie sich loslösen und exportieren
\`/bibliothek hinzufügen\` nimmt einen eigenen Artikel in die Bibliothek dieses Servers auf: Adresse, Datei oder eingefügter Text; \`/bibliothek neu-einlesen\` übernimmt, was sich auf seiner Seite geändert hat, \`entfernen\` nimmt ihn heraus, \`status\` listet alle auf, \`folgen\` folgt einem Feed, \`unbeantwortet\` listet auf, was gefragt und nicht gefunden wurde. Bei jeder Nachricht mit einem Link unter *Apps*: *Diesen Artikel hinzufügen*
\`/einstellungen\` sagt, wo Antworten öffentlich sein dürfen, wer sie allen zeigen, wer anpinnen und Artikel hinzufügen darf und ob die mitgebrachten Artikel durchsucht werden

\`/datenschutz\` sagt, was über Sie aufbewahrt wird, und löscht es.`,
  },
};
