import type { CommandWords } from '../../command-words.ts';

/** The commands in German. */
export const commands: CommandWords = {
  who: {
    name: 'wer',
    description:
      'Finden, wer etwas sagte, wer jemand ist oder wer in einem Artikel spricht',
  },
  'who.said': {
    name: 'sagte',
    description:
      'Finden, wer etwas sagte oder was jemand sagte, in den Worten der Artikel',
  },
  'who.said.what': {
    name: 'was',
    description: 'Englische Worte aus dem Gesagten, zum Beispiel: small-boat',
  },
  'who.said.speaker': {
    name: 'sprecher',
    description: 'Wer gesprochen hat: ein Teil des Namens oder der Funktion',
  },
  'who.said.kind': {
    name: 'art',
    description: 'Nur die eigenen Worte oder nur Paraphrasen',
  },
  'who.said.kind=quotation': { name: 'Zitat' },
  'who.said.kind=part-quotation': { name: 'Teilzitat' },
  'who.said.kind=paraphrase': { name: 'Paraphrase' },
  'who.is': {
    name: 'ist',
    description:
      'Textstellen finden, die jemanden mit der gedruckten Funktion vorstellen',
  },
  'who.is.name': { name: 'name', description: 'Ein Name oder ein Teil davon' },
  'who.speaks': {
    name: 'spricht',
    description:
      'Auflisten, wer in einem Artikel spricht und mit welchen Arten von Aussagen',
  },
  what: { name: 'was', description: 'Finden, was geschah' },
  'what.happened': {
    name: 'geschah',
    description: 'Textstellen finden, die etwas berichten, jeweils mit der Quelle',
  },
  'what.happened.about': {
    name: 'worum',
    description: 'Englische Wörter, Namen oder Zahlen, zum Beispiel: 56 jets',
  },
  'what.happened.when': {
    name: 'zeit',
    description: 'Nur damals, auf Englisch: November 2021, 8 Nov, Monday, last week',
  },
  when: { name: 'wann', description: 'Finden, wann etwas war' },
  'when.was': {
    name: 'war',
    description: 'Textstellen finden, die sagen, wann etwas war; die Zeit ist fett',
  },
  'when.was.what': {
    name: 'was',
    description: 'Was es war, auf Englisch, zum Beispiel: the first shuttle launch',
  },
  where: { name: 'wo', description: 'Finden, wo etwas war' },
  'where.was': {
    name: 'war',
    description: 'Textstellen finden, die sagen, wo etwas war; der Ort ist fett',
  },
  'where.was.what': {
    name: 'was',
    description: 'Was es war, auf Englisch, zum Beispiel: the robotics competition',
  },
  how: { name: 'wie', description: 'Finden, wie viele es waren' },
  'how.many': {
    name: 'viele',
    description: 'Textstellen finden, die sagen, wie viele es waren; die Zahl ist fett',
  },
  'how.many.of': {
    name: 'wovon',
    description: 'Wer oder was gezählt wird, auf Englisch, zum Beispiel: Chinese jets',
  },
  ask: {
    name: 'fragen',
    description: 'Frei fragen, auf Englisch; Textstellen aus den Artikeln antworten',
  },
  'ask.question': {
    name: 'frage',
    description: 'Zum Beispiel: What did Ned Price say about Taiwan?',
  },
  verify: {
    name: 'prüfen',
    description: 'Ein Zitat Wort für Wort mit den Artikeln vergleichen; nur Sie sehen es',
  },
  'verify.quote': {
    name: 'zitat',
    description: 'Die zu prüfenden Worte, mit oder ohne Anführungszeichen',
  },
  'verify.speaker': {
    name: 'sprecher',
    description: 'Wer es gesagt haben soll: ein Teil des Namens oder der Funktion',
  },
  cite: {
    name: 'zitieren',
    description:
      'Die Textstelle einer Adresse wie A1·s12 oder eines Links auf die Worte zeigen',
  },
  'cite.passage': {
    name: 'stelle',
    description: 'Eine Adresse wie A1·s12 oder A1.12-14 oder ein Link zu einem Artikel',
  },
  'Find passages': { name: 'Textstellen finden' },
  'Verify quotation': { name: 'Zitat prüfen' },
  article: {
    name: 'artikel',
    description: 'Die Artikel, nach denen gefragt werden kann, und woher jeder stammt',
  },
  'article.list': {
    name: 'liste',
    description: 'Die Artikel auflisten, nach denen hier gefragt werden kann',
  },
  'article.show': {
    name: 'zeigen',
    description:
      'Zeigen, woher ein Artikel stammt, wie lang er ist und wie er sich geändert hat',
  },
  library: {
    name: 'bibliothek',
    description:
      'Die eigenen Artikel dieses Servers: hinzufügen, entfernen, neu einlesen',
  },
  'library.add': {
    name: 'hinzufügen',
    description:
      'Einen Artikel hinzufügen: Adresse, Datei oder ohne beides eingefügter Text',
  },
  'library.add.url': {
    name: 'url',
    description: 'Die Adresse der Seite des Artikels; neben einer Datei deren Herkunft',
  },
  'library.add.file': {
    name: 'datei',
    description: 'Eine .md-, .txt-, .html- oder .json-Datei mit dem Artikel',
  },
  'library.remove': {
    name: 'entfernen',
    description:
      'Einen Artikel mit seinen früheren Fassungen entfernen; Sie werden noch einmal gefragt',
  },
  'library.remove.article': {
    name: 'artikel',
    description: 'Beginnen Sie, seine Überschrift oder Kennung einzugeben, etwa B3',
  },
  'library.refetch': {
    name: 'neu-einlesen',
    description: 'Die Seite eines Artikels neu einlesen und sehen, was sich geändert hat',
  },
  'library.refetch.article': {
    name: 'artikel',
    description: 'Beginnen Sie, seine Überschrift oder Kennung einzugeben, etwa B3',
  },
  'library.status': {
    name: 'status',
    description: 'Die Artikel mit ihrem Stand auflisten: von wem, wann, letzter Fehler',
  },
  'library.follow': {
    name: 'folgen',
    description: 'Einem Feed folgen: Neues daraus wird von selbst hinzugefügt',
  },
  'library.follow.feed': {
    name: 'feed',
    description: 'Die Adresse eines RSS-, Atom- oder JSON-Feeds oder seiner Website',
  },
  'library.unfollow': {
    name: 'nicht-mehr-folgen',
    description: 'Einem Feed nicht mehr folgen; ohne Angabe die Feeds auflisten',
  },
  'library.unfollow.feed': {
    name: 'feed',
    description: 'Seine Nummer oder seine Adresse',
  },
  'library.unanswered': {
    name: 'unbeantwortet',
    description:
      'Auflisten, was hier gefragt und nicht gefunden wurde, ohne wer gefragt hat',
  },
  'Add this article': { name: 'Diesen Artikel hinzufügen' },
  pins: {
    name: 'pins',
    description: 'Das Verzeichnis der Pins: wer, wann, warum, ersetzt durch was',
  },
  'pins.list': {
    name: 'liste',
    description: 'Die Pins der Kanäle auflisten, die Sie sehen; neueste zuerst',
  },
  'pins.show': { name: 'zeigen', description: 'Einen Pin zeigen, wie er jetzt ist' },
  'pins.history': {
    name: 'verlauf',
    description: 'Alles zeigen, was mit einem Pin geschah',
  },
  'pins.remove': {
    name: 'entfernen',
    description: 'Einen Pin loslösen; sein Eintrag bleibt',
  },
  'pins.export': {
    name: 'export',
    description: 'Alle Pins mit Verlauf als Dateien erhalten: Markdown und JSON',
  },
  settings: {
    name: 'einstellungen',
    description:
      'Was hier gilt: wo geantwortet wird, wer veröffentlichen und anpinnen darf',
  },
  'settings.show': {
    name: 'zeigen',
    description: 'Die Einstellungen zeigen, wie sie sind',
  },
  'settings.set': { name: 'ändern', description: 'Die Einstellungen mit Menüs ändern' },
  'settings.answers': {
    name: 'antworten',
    description: 'Die letzten öffentlichen Antworten: wer gefragt, wer sie entfernt hat',
  },
  help: { name: 'hilfe', description: 'Wie man fragt und wie man eine Antwort liest' },
  privacy: {
    name: 'datenschutz',
    description: 'Was über Sie aufbewahrt wird und wie Sie es löschen',
  },
  '*.article': {
    name: 'artikel',
    description: 'Nur dieser Artikel: Beginnen Sie, seine Überschrift einzugeben',
  },
  '*.private': {
    name: 'privat',
    description: 'Nur Sie sehen die Antwort; Sie können sie später allen zeigen',
  },
  '*.order': {
    name: 'reihenfolge',
    description: 'Beste zuerst oder nach der Zeit: vom ältesten Artikel zum neuesten',
  },
  '*.order=best': { name: 'Beste zuerst' },
  '*.order=time': { name: 'nach der Zeit' },
  '*.number': {
    name: 'nummer',
    description: 'Nummer des Pins, wie sie darübersteht',
  },
  '*.public': {
    name: 'öffentlich',
    description: 'Hier allen zeigen; sonst sehen nur Sie es',
  },
};
