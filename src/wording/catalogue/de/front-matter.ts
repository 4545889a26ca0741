import type { frontMatter as english } from '../en/front-matter.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with the front matter of an article's file, in German. */
export const frontMatter: Translation<typeof english> = {
  'front-matter': {
    'other-language':
      'ein Kopf in „{language}“ wird nicht gelesen: Beginnen Sie mit einer Zeile, die nur aus „---“ besteht, und schreiben Sie darunter YAML',
    open: 'der Kopf ist nicht geschlossen: Fügen Sie unter dem letzten Schlüssel eine Zeile „---“ ein',
    long: 'der Kopf ist {chars, number} Zeichen lang: Kürzen Sie ihn auf höchstens {most, number}',
    'many-items':
      'der Kopf hat mehr als {most, number} Listeneinträge: Kürzen Sie die Listen',
    'no-keys':
      'der Kopf besteht nicht aus Schlüsseln: Schreiben Sie Zeilen wie „key: value“',
    tab: 'vor einem Schlüssel steht ein Tabulator: Ersetzen Sie ihn durch Leerzeichen, oder entfernen Sie ihn',
    'no-yaml': 'der Kopf ist kein YAML: {message}',
    apostrophe:
      '{key} enthält einen Apostroph in einfachen Anführungszeichen: Setzen Sie {key} in "doppelte"',
    'closing-quote':
      '{key} endet nicht beim schließenden Anführungszeichen: Setzen Sie {key} als Ganzes in Anführungszeichen, und schreiben Sie darin \\" statt "',
    mark: '{key} enthält ein Zeichen, das in YAML eine eigene Bedeutung hat: Setzen Sie {key} in Anführungszeichen, {key}: "…"',
    'no-word': 'ein Schlüssel ist kein Wort: Schreiben Sie „key: value“',
    twice:
      '{key} kommt zweimal vor, zuerst in Zeile {line, number}: Entfernen Sie eines davon',
    'no-text':
      '{key} ist kein Text: Schreiben Sie einen Text, in Anführungszeichen, wenn er ein Zeichen wie "*" oder ":" enthält, oder eine Liste von Texten',
    comment:
      '{key} endet bei „#“: Setzen Sie es in Anführungszeichen, wenn „#“ dazugehört, oder entfernen Sie, was folgt',
    list: '{key} ist eine Liste: Schreiben Sie einen einzigen Text in Anführungszeichen',
    unreadable:
      '{key} enthält das unlesbare Zeichen {character}: Schreiben Sie es neu, und speichern Sie die Datei als UTF-8',
    'no-number':
      '{key} „{value}“ ist keine Zahl von 1 bis {most}: Schreiben Sie eine Zahl, die noch kein Artikel hatte',
    'no-day': '{key} „{value}“ ist kein Tag: Schreiben Sie ihn als 2017-07-21',
    'no-address': '{key} „{value}“ ist keine Webadresse: Schreiben Sie sie ab „https://“',
    'no-language':
      '{key} „{value}“ ist kein Sprachkürzel: Schreiben Sie es wie „en“ oder „pt-BR“',
  },
};
