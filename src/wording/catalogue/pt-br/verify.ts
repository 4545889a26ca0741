import type { verify as english } from '../en/verify.ts';
import type { Translation } from '../translation.ts';

/** What was found of a quotation, in Brazilian Portuguese. */
export const verify: Translation<typeof english> = {
  grades: {
    verbatim: 'literal',
    'but-for-marks': 'literal exceto sinais, travessões e espaços',
    'left-out': 'palavras omitidas',
    changed: 'palavras alteradas',
    'someone-else': 'dita por outra pessoa',
    'someone-else-or-unknown': 'dita por outra pessoa ou não se sabe quem',
    'someone-else-in-part': 'dita em parte por outra pessoa',
    joined: 'duas declarações unidas',
    'not-here': 'não está nestas matérias',
    ambiguous: 'ambígua',
  },
  findings: {
    line: '{grade}: {detail}',
    'beside-others': '{grade}: {quote} — {detail}',
    'with-negation': '{grade}, entre elas uma negação',
    'as-paraphrase': '{grade}, como paráfrase',
    'not-looked':
      '{count, plural, one {mais # citação não foi examinada} many {mais # de citações não foram examinadas} other {mais # citações não foram examinadas}}: verifique uma por uma',
    places: 'em {addresses}',
    'places-others':
      'em {addresses} e em {count, plural, one {mais # lugar} many {mais # de lugares} other {mais # lugares}}',
    'and-place': ' e ',
    stands: 'estas palavras estão assim {places}',
    'cut-negation': '{detail}; a matéria traz {words}, com a negação antes da citação',
    other: 'a matéria atribui estas palavras a {names}, não a {asked}',
    reporter: 'a própria matéria diz isto e não o atribui a ninguém, nem a {asked}',
    'not-stated':
      'a matéria cita estas palavras sem dizer de quem são; {asked} não se confirma',
    partly:
      'a matéria atribui {words} a {names}; só outras destas palavras são de {asked}',
    'partly-itself':
      '{words} é dito pela própria matéria; só outras destas palavras são de {asked}',
    unclear: 'as palavras estão lá, e a matéria não esclarece quem as diz: {names}',
    several: 'há trechos igualmente próximos que dão resultados diferentes: {grades}',
    'or-grade': '; ou: ',
    searched:
      'a busca abrangeu {articles, plural, one {# matéria} many {# de matérias} other {# matérias}} com {sentences, plural, one {# frase} many {# de frases} other {# frases}}',
    'searched-dated': '{searched}, a mais recente de {day}',
    'paraphrase-part':
      'Uma parte está fora das aspas: palavras do repórter para o que foi dito',
    'paraphrase-all':
      'Uma paráfrase: palavras do repórter para o que foi dito, sem aspas',
    'who-speaks': 'Quem fala: {detail}',
    'may-mean': '{asked} pode se referir a {names}',
    apart: 'suas partes estão separadas {places}, sem reticências entre elas',
    'apart-added': 'suas partes estão separadas {places}, com {words} entre elas',
    'apart-speakers':
      'suas partes estão separadas {places} e são de duas pessoas, que reticências não unem',
    'apart-distance':
      'suas partes estão separadas {places}, em lugares que reticências não unem',
    more: '{count, plural, one {mais #} many {mais #} other {mais #}}',
    'words-left-out': '{words} omitido',
    'words-left-out-marked': '{words} omitido onde as reticências indicam',
    'words-marked': '{words} onde as reticências indicam',
    'words-added': '{words} acrescentado',
    'words-instead': '{quotation} onde a matéria traz {article}',
    marks: '{kind} ({pairs})',
    'mark-instead': '{given} em vez de {printed}',
  },
  'mark-kinds': {
    'quotation-marks': 'aspas',
    apostrophes: 'apóstrofos',
    dashes: 'travessões',
    ellipsis: 'reticências',
    spaces: 'espaços',
    capitals: 'maiúsculas',
    brackets: 'colchetes',
    punctuation: 'pontuação',
    'unicode-form': 'forma Unicode',
  },
};
