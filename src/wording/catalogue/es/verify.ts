import type { verify as english } from '../en/verify.ts';
import type { Translation } from '../translation.ts';

/** What was found of a quotation, in Spanish. */
export const verify: Translation<typeof english> = {
  grades: {
    verbatim: 'literal',
    'but-for-marks': 'literal salvo signos, guiones y espacios',
    'left-out': 'se omitieron palabras',
    changed: 'se cambiaron palabras',
    'someone-else': 'lo dijo otra persona',
    'someone-else-or-unknown': 'lo dijo otra persona o no se sabe quién',
    'someone-else-in-part': 'en parte lo dijo otra persona',
    joined: 'dos declaraciones unidas',
    'not-here': 'no está en estos artículos',
    ambiguous: 'ambiguo',
  },
  findings: {
    line: '{grade}: {detail}',
    'beside-others': '{grade}: {quote} — {detail}',
    'with-negation': '{grade}, entre ellas una negación',
    'as-paraphrase': '{grade}, como paráfrasis',
    'not-looked':
      '{count, plural, one {# cita más no se examinó} many {# de citas más no se examinaron} other {# citas más no se examinaron}}: verifíquelas una por una',
    places: 'en {addresses}',
    'places-others':
      'en {addresses} y en {count, plural, one {# lugar más} many {# de lugares más} other {# lugares más}}',
    'and-place': ' y ',
    stands: 'estas palabras figuran así {places}',
    'cut-negation':
      '{detail}; el artículo dice {words}, con la negación antes de la cita',
    other: 'el artículo atribuye estas palabras a {names}, no a {asked}',
    reporter:
      'el artículo lo dice por sí mismo y no lo atribuye a nadie, tampoco a {asked}',
    'not-stated':
      'el artículo cita estas palabras sin decir de quién son; {asked} no queda confirmado',
    partly:
      'el artículo atribuye {words} a {names}; solo otras de estas palabras son de {asked}',
    'partly-itself':
      '{words} lo dice el propio artículo; solo otras de estas palabras son de {asked}',
    unclear: 'las palabras figuran, y el artículo no aclara quién las dice: {names}',
    several: 'hay pasajes igual de cercanos que dan resultados distintos: {grades}',
    'or-grade': '; o: ',
    searched:
      'se buscó en {articles, plural, one {# artículo} many {# de artículos} other {# artículos}} con {sentences, plural, one {# oración} many {# de oraciones} other {# oraciones}}',
    'searched-dated': '{searched}, el más reciente del {day}',
    'paraphrase-part':
      'Una parte está fuera de las comillas: palabras del periodista sobre lo que se dijo',
    'paraphrase-all':
      'Una paráfrasis: palabras del periodista sobre lo que se dijo, sin comillas',
    'who-speaks': 'Quién habla: {detail}',
    'may-mean': '{asked} puede referirse a {names}',
    apart: 'sus partes están separadas {places}, sin puntos suspensivos entre ellas',
    'apart-added': 'sus partes están separadas {places}, con {words} entre ellas',
    'apart-speakers':
      'sus partes están separadas {places} y son de dos personas, a las que no unen unos puntos suspensivos',
    'apart-distance':
      'sus partes están separadas {places}, en lugares que no unen unos puntos suspensivos',
    more: '{count, plural, one {# más} many {# de más} other {# más}}',
    'words-left-out': 'se omitió {words}',
    'words-left-out-marked': 'se omitió {words} donde lo indican los puntos suspensivos',
    'words-marked': '{words} donde lo indican los puntos suspensivos',
    'words-added': 'se añadió {words}',
    'words-instead': '{quotation} donde el artículo dice {article}',
    marks: '{kind} ({pairs})',
    'mark-instead': '{given} en lugar de {printed}',
  },
  'mark-kinds': {
    'quotation-marks': 'comillas',
    apostrophes: 'apóstrofos',
    dashes: 'guiones',
    ellipsis: 'puntos suspensivos',
    spaces: 'espacios',
    capitals: 'mayúsculas',
    brackets: 'corchetes',
    punctuation: 'puntuación',
    'unicode-form': 'forma Unicode',
  },
};
