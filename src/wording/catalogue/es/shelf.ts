import type { shelf as english } from '../en/shelf.ts';
import type { Translation } from '../translation.ts';

/** Articles, where they are from, and the shelf of a server, in Spanish. */
export const shelf: Translation<typeof english> = {
  articles: {
    none: 'Aquí todavía no hay artículos por los que preguntar',
    asked:
      '{total, plural, one {# artículo por el que se puede preguntar aquí} many {# de artículos por los que se puede preguntar aquí} other {# artículos por los que se puede preguntar aquí}}',
    page: '{asked}: de {from, number} a {to, number}',
    updated: '{published}, actualizado el {day}',
    by: 'Por {names}',
    'beside-by': 'por {names}',
    'no-author': 'No consta el autor',
    'beside-no-author': 'no consta el autor',
    sentences:
      '{count, plural, one {# oración} many {# de oraciones} other {# oraciones}}',
    'sentences-to': '{sentences}, de s1 a {last}',
    speakers: '{count, plural, one {# voz} many {# de voces} other {# voces}}',
    'takes-place': 'ocupa el lugar de {articles}, cuyas direcciones llevan a sus textos',
  },
  shelf: {
    added: '**{article} se ha añadido**: {headline}',
    'also-stands':
      'La mayoría de sus frases también están en {article}, {headline}: lo que publican los dos se muestra una sola vez.',
    'ask-now': 'Ya se puede preguntar por él: {questions}',
    changed: '**{before} ha cambiado y ahora es {after}**: {headline}',
    'not-changed': '**{article} no ha cambiado**: su página tiene el mismo texto.',
    described:
      '**{article} tiene el mismo texto; han cambiado los datos que da su página**, y ya están incorporados. Sus direcciones se conservan.',
    'other-publisher': 'medio: {before}, ahora {after}',
    'other-authors': 'autores: {before}, ahora {after}',
    'other-published': 'publicado: {before}, ahora {after}',
    'other-updated': 'actualizado: {before}, ahora {after}',
    'not-stated': 'no consta',
    'count-added': '{count, number} nuevas',
    'count-removed': '{count, number} quitadas',
    'count-changed': '{count, number} cambiadas',
    'count-same': '{count, number} sin cambios, contando el titular',
    'sentence-changed': 'cambiada: {sentence}',
    'sentence-now': 'ahora {sentence}',
    'sentence-added': 'nueva: {sentence}',
    'sentence-removed': 'quitada: {sentence}',
    'more-changes': '{count, plural, one {y # más} many {y # de más} other {y # más}}',
    'addresses-lead':
      'Las direcciones como {address} siguen llevando a las palabras tal como eran',
    'pins-say-changed':
      '{count, plural, one {# mensaje fijado indica el cambio} many {# de mensajes fijados indican el cambio} other {# mensajes fijados indican el cambio}}',
    fetching: 'Obteniéndolo',
    reading: 'Leyéndolo',
    analysing: 'Buscando quién dice qué en él',
    step: '{doing} … (paso {place, number} de {total, number})',
    pasted: 'Texto pegado',
    'not-added': 'No se añadió',
    stays: '{article} queda como está',
    'here-already':
      '`/artículos mostrar` dice de dónde procede un artículo, `/biblioteca releer` relee su página',
    'pasted-back': 'El texto pegado, para que no se pierda:',
    'busy-same':
      'Ese artículo se está leyendo ahora: espere a que se indique el resultado.',
    'busy-full':
      'Aquí se están leyendo varios artículos ahora: inténtelo de nuevo cuando terminen.',
    heading: '**La biblioteca de este servidor**: {counts}',
    empty:
      '`/biblioteca añadir` añade un artículo: su dirección, un archivo o texto pegado',
    ready: '{count, plural, one {# artículo} many {# de artículos} other {# artículos}}',
    replaced: '{count, number} reemplazados por textos más recientes',
    removed: '{count, number} quitados',
    'under-way': '{count, number} en lectura ahora',
    'added-when': 'añadido el {when} por {person}',
    'looked-at': 'comprobado el {when}: {fault}',
    'is-replaced': 'reemplazado por {article}, conservado por sus direcciones',
    'headline-removed': '(quitado)',
    'is-removed': 'quitado por {person}',
    'is-removed-when': 'quitado el {when} por {person}',
    'can-be-asked': 'se puede preguntar por él',
    'newer-of': 'texto más reciente de {article}',
    'page-looked': 'página comprobada el {when}',
    'ask-take-off': '¿Quitar {article}: {headline}?',
    'will-be-deleted':
      'Su texto se borrará, y sus direcciones ya no llevarán a ninguna parte. Los mensajes fijados de él conservan sus pasajes y lo indican. Su número no se vuelve a usar.',
    'will-be-deleted-too':
      'Su texto y {count, plural, one {el texto que reemplazó} many {los # de textos que reemplazó} other {los # textos que reemplazó}} se borrarán, y sus direcciones ya no llevarán a ninguna parte. Los mensajes fijados de él conservan sus pasajes y lo indican. Su número no se vuelve a usar.',
    'is-taken-off': '{article} se ha quitado, y su texto se ha borrado.',
    'is-taken-off-noted':
      '{article} se ha quitado, y su texto se ha borrado. {count, plural, one {# mensaje fijado lo indica.} many {# de mensajes fijados lo indican.} other {# mensajes fijados lo indican.}}',
    'not-here':
      '{article} no está, o ya no está, en la biblioteca: `/biblioteca estado` dice qué fue de él.',
    'which-link': '¿Cuál de estos es el artículo?',
    'choose-link': 'Añadir el artículo de …',
  },
  warnings: {
    partial:
      'Puede que sea solo una parte del artículo: compare el final con la página, o añada el texto completo como archivo.',
    paywall:
      'La página dice que solo los suscriptores la leen entera: puede faltar el final.',
    'no-date':
      'No se encontró ninguna fecha: expresiones como «on Monday» quedan sin día.',
    live: 'La página se escribe sobre la marcha: `/biblioteca releer` recoge lo que cambia.',
    'no-author': 'No se encontró ningún autor.',
  },
  'article-form': {
    title: 'Añadir un artículo',
    headline: 'Titular',
    'as-printed': 'Tal como figura en el artículo',
    text: 'Texto',
    paragraphs: 'Párrafos separados por una línea vacía; «By Ann Lee» puede ir primero',
    limit:
      'Como máximo {most, number} caracteres: añada un artículo más largo como archivo',
    address: 'Dirección',
    where: 'Dónde está en la web: los pasajes enlazan allí',
    publisher: 'Medio',
    date: 'Fecha',
    when: 'Cuándo se publicó',
  },
};
