import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds that a server follows, and questions that found nothing, in Spanish. */
export const feeds: Translation<typeof english> = {
  feeds: {
    none: 'Este servidor no sigue ningún feed: `/biblioteca seguir` empieza con uno, por su dirección o la de su sitio.',
    heading:
      '**Los feeds que sigue este servidor**; `/biblioteca dejar-de-seguir` con un número deja uno',
    'followed-when': 'seguido desde el {when} por {person}',
    'not-looked': 'aún no consultado',
    looked: 'consultado el {when}',
    fault: '{looked}: {fault}',
    next: '{looked} Próximo intento el {when}',
    gone: 'ya no existe y no se consulta más',
    'not-followed': 'No se sigue',
    'too-many':
      '**No se sigue.** Este servidor ya sigue {most, number} feeds, y no se permiten más. `/biblioteca dejar-de-seguir` deja uno.',
    known: 'Este servidor ya sigue **{name}**, con el número {number}.',
    followed:
      '**Ahora se sigue: {name}**, con el número {number}. Sus artículos más recientes, cinco como máximo, llegan en los próximos minutos, y después lo nuevo; `/biblioteca estado` los muestra.',
    'no-such':
      'Ningún feed de aquí tiene el número o la dirección «{text}»: `/biblioteca dejar-de-seguir` sin nada los lista.',
    unfollowed:
      '**{name}** ya no se sigue. Sus artículos quedan; `/biblioteca quitar` los quita.',
  },
  unanswered: {
    none: 'En los últimos 30 días ninguna pregunta quedó aquí sin resultado, o la lista se vació.',
    heading:
      '**Preguntado aquí y no encontrado**, en los últimos 30 días; no se guarda quién preguntó',
    more: '… y {count, plural, one {# más} many {# de más} other {# más}}',
    times: '{count, plural, one {# vez} many {# de veces} other {# veces}}',
    last: '{times}, la última el {when}',
    cleared:
      'Vaciada: {count, plural, one {# pregunta olvidada.} many {# de preguntas olvidadas.} other {# preguntas olvidadas.}}',
  },
};
