import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What answers say around passages, in Spanish. */
export const answers: Translation<typeof english> = {
  text: {
    quoted: '«{text}»',
    comma: ', ',
    semicolon: '; ',
    stop: '{text}.',
    'and-more': '{list} {count, plural, one {y # más} many {y # de más} other {y # más}}',
    because: '{first}: {second}',
    'two-sentences': '{first}. {second}',
  },
  buttons: {
    before: 'Antes',
    after: 'Después',
    more: 'Más',
    near: 'Casi coincidencias',
    show: 'Mostrar a todos',
    pin: 'Fijar',
    remove: 'Quitar',
    history: 'Historial',
    open: 'Abrir el artículo',
    'choose-speaker': 'Ver lo que dijo una de estas voces',
    previous: 'Anteriores',
    next: 'Siguientes',
    older: 'Más antiguos',
    'take-off': 'Quitar el artículo',
    'yes-take-off': 'Sí, quitar el artículo',
    keep: 'Conservar',
    'delete-names': 'Borrar mis datos',
    'yes-delete': 'Sí, borrar',
    'clear-list': 'Vaciar la lista',
  },
  answer: {
    closest: 'Pasajes más cercanos',
    shared: 'Este nombre puede referirse a {names}: elija uno en *hablante*',
    others: '{count, plural, one {# más} many {# más} other {# más}}',
    'oldest-first': 'Primero el artículo más antiguo; los que no indican fecha, al final',
    narrower: 'La pregunta es muy amplia. Más concreta, por ejemplo:',
    about: 'Sobre {article}, por el que se preguntó antes',
    mended: 'Resultados de {read}: {written} no aparece en ningún artículo',
    'mended-several': 'Resultados de {read}: {written} no aparecen en ningún artículo',
    alike: '¿Quiso decir {meant} en lugar de {written}?',
    days: '{time} (del {from} al {to})',
    day: '{time} ({day})',
    during: 'De {time}: mencionado en el pasaje o en su párrafo, o publicado entonces',
    'during-as-meant': 'De {time}, según lo entiende cada artículo',
    before: 'Antes',
    after: 'Después',
    'goes-on': '… el pasaje continúa: el archivo adjunto lo contiene entero',
  },
  'nothing-found': {
    searched:
      'No se encontró nada en {articles, plural, one {# artículo} many {# de artículos} other {# artículos}} con {sentences, plural, one {# oración} many {# de oraciones} other {# oraciones}}',
    'searched-dated':
      'No se encontró nada en {articles, plural, one {# artículo} many {# de artículos} other {# artículos}} con {sentences, plural, one {# oración} many {# de oraciones} other {# oraciones}}, el más reciente del {day}',
    vague: 'No se encontró nada: la pregunta no nombra a nadie ni nada que buscar',
    examples: 'Pregunte por algo que haya ocurrido, por ejemplo:',
    missing:
      '{words} no {count, plural, one {aparece} many {aparecen} other {aparecen}} en nada de lo consultado',
    'other-words':
      '{count, plural, one {# palabra más} many {# de palabras más} other {# palabras más}}',
    'near-not-then': 'lo que contiene estas palabras no es de {time}',
    'nothing-then': 'no hay nada parecido de {time}',
    none: 'no hay {kind, select, quotation {ninguna cita} partly {ninguna cita parcial} paraphrase {ninguna paráfrasis} other {ninguna declaración}}',
    'none-by':
      'no hay {kind, select, quotation {ninguna cita} partly {ninguna cita parcial} paraphrase {ninguna paráfrasis} other {ninguna declaración}} de {speaker}',
    'without-words':
      '{kind, select, quotation {ninguna cita} partly {ninguna cita parcial} paraphrase {ninguna paráfrasis} other {ninguna declaración}} contiene estas palabras',
    'without-words-by':
      '{kind, select, quotation {ninguna cita} partly {ninguna cita parcial} paraphrase {ninguna paráfrasis} other {ninguna declaración}} de {speaker} contiene estas palabras',
  },
  statements: {
    quotation: 'cita textual',
    'part-quotation': 'cita parcial',
    paraphrase: 'paráfrasis',
    reporter: 'Palabras del propio periodista',
    'reported-by': 'informa {names}',
    'not-stated': 'No consta quién habla',
    'among-others': '{sources}, entre otros',
    citing: '{outer}, que cita a {inner}',
    'as-reported': '{inner}, según {outer}',
    unclear: 'Dudoso: {names}',
    'or-name': ' o ',
    unnamed: '{name} (fuente anónima)',
    'why-unnamed': 'anónima: {reason}',
    printed: 'en el texto, {printed}',
    named: 'nombrado en {address}: {printed}',
    mentioned: 'mencionado por primera vez en {address}: {printed}',
    more: '{count, plural, one {y # más en este pasaje} many {y # más en este pasaje} other {y # más en este pasaje}}',
  },
  source: {
    place: '{place, number} de {total, number}',
    'also-in':
      '{count, plural, one {también en # artículo más: {addresses}} many {también en # de artículos más: {addresses}} other {también en # artículos más: {addresses}}}',
    more: '{count, plural, one {# más} many {# más} other {# más}}',
    'no-publisher': 'no consta el medio',
    'no-date': 'no consta la fecha',
    'no-licence': 'no consta la licencia',
    changed:
      'el artículo ha cambiado (comprobado el {day}); estas palabras están ahora en {address}',
    gone: '**ya no figura en el artículo** (comprobado el {day}), que ahora es {article}',
    adds: 'el artículo añade: {printed} · {address}',
    'more-corrections': '{count, plural, one {y # más} many {y # más} other {y # más}}',
  },
  cast: {
    quotations:
      '{count, plural, one {# cita textual} many {# de citas textuales} other {# citas textuales}}',
    'part-quotations':
      '{count, plural, one {# cita parcial} many {# de citas parciales} other {# citas parciales}}',
    paraphrases:
      '{count, plural, one {# paráfrasis} many {# de paráfrasis} other {# paráfrasis}}',
    nobody: 'no se atribuye ninguna declaración a nadie',
    'more-speakers':
      '{count, plural, one {y # voz más} many {y # de voces más} other {y # voces más}}',
    unclear:
      '{count, plural, one {# declaración que pudo hacer más de uno} many {# de declaraciones que pudo hacer más de uno} other {# declaraciones que pudo hacer más de uno}}',
    'not-stated':
      '{count, plural, one {# cita sin hablante} many {# de citas sin hablante} other {# citas sin hablante}}',
    statements:
      '{count, plural, one {# declaración} many {# de declaraciones} other {# declaraciones}}',
  },
  differences: {
    differing: 'Diferencia: el mensaje pone {message}; el pasaje, {passage}',
    'negation-in-passage':
      'Diferencia: el pasaje dice {passage}; el mensaje lo dice sin la negación',
    'negation-in-message':
      'Diferencia: el mensaje dice {message}; el pasaje lo dice sin la negación',
    speaker: 'Diferencia: el mensaje lo atribuye a {message}; el artículo, a {passage}',
  },
};
