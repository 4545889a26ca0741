import type { pins as english } from '../en/pins.ts';
import type { Translation } from '../translation.ts';

/** Pins: their messages, their record, and why one was not made, in Spanish. */
export const pins: Translation<typeof english> = {
  pins: {
    somebody: 'alguien',
    number: 'Fijado {number}',
    by: 'por {person}',
    'takes-place': 'ocupa el lugar del fijado {number}',
    reason: 'Motivo: {reason}',
    'no-longer': 'Ya no está fijado desde el {when}',
    'no-longer-see': 'Ya no está fijado desde el {when}: vea el fijado {number}',
    'article-changed':
      'El artículo tiene ahora otras palabras aquí; este es el texto tal como se fijó',
    'article-gone': 'El artículo ya no está aquí; este es el texto tal como se fijó',
    'listed-changed': 'el artículo tiene ahora otras palabras aquí',
    'listed-gone': 'el artículo ya no está aquí',
    message: 'su mensaje',
    none: 'Aquí todavía no hay nada fijado.',
    'removed-by': 'quitado por {person}',
    record: 'Fijados',
    'record-message': 'Mensaje: {url}',
    'by-user': 'por el usuario {id}',
    exported:
      '{count, plural, one {# fijado} many {# de fijados} other {# fijados}} con su historial, de los canales que usted puede ver',
    'exported-newest':
      'los {count, plural, one {# fijado} many {# de fijados} other {# fijados}} más recientes con su historial, de los canales que usted puede ver',
    'audit-removed': 'Quitado: {pin}',
    'audit-instead': 'El fijado {number} ocupa el lugar del fijado {old}',
    'beside-by': 'por {person}',
  },
  'pin-states': {
    planned: 'aún no publicado',
    posted: 'publicado, aún no fijado',
    pinned: 'fijado',
    failed: 'fallido',
    'left-behind':
      'fallido, no se pudo borrar su mensaje: `/fijados quitar` lo intenta de nuevo',
    replaced: 'reemplazado',
    'replaced-by': 'reemplazado por el fijado {number}',
    removed: 'quitado',
  },
  'pin-events': {
    planned: 'pedido',
    posted: 'publicado',
    pinned: 'fijado',
    failed: 'fallido',
    removed: 'quitado',
    replaced: 'desfijado por el fijado {number}',
  },
  'pin-records': {
    planned: 'previsto',
    posted: 'publicado',
  },
  pinning: {
    made: 'Fijado con el número {number}: {message}.',
    'made-instead': 'Fijado con el número {number} en lugar del fijado {old}: {message}.',
    quiet:
      'Las respuestas no son públicas en este canal; lo fijado sí, y lo lee quien vea el canal.',
    'not-made': 'No se fijó: {why}.',
    refused: 'Discord lo rechazó',
    'recorded-failed': 'En el registro figura como fijado {number}, fallido.',
    'left-message':
      '[Su mensaje]({url}) no se pudo borrar y sigue diciendo «{pin}»: bórrelo, o use `/fijados quitar`; durante un día el bot lo intenta por sí mismo.',
    'no-answer':
      'Discord no responde en este momento. El fijado {number} está anotado y se completará en cuanto responda: véalo con `/fijados mostrar`.',
    'still-stands': 'El fijado {number} sigue en su sitio: {why}.',
    'not-kept':
      'El registro de lo fijado no se puede llevar en este momento, y sin él no se fija nada. Las preguntas se responden igualmente. Pulse *{button}* de nuevo en un minuto: lo empezado se completará, y nada se fija dos veces. Si continúa así, avise a quien administra el bot.',
    'your-reason': 'Su motivo era: {reason}',
    rival: `El fijado {number} ya ocupa el lugar del fijado {old}: {message}.
Para fijar también esto, haga que ocupe el lugar del fijado {number}, o de ninguno.`,
    over: 'El fijado {number} ya no está fijado: deje el campo vacío.',
    'over-replaced':
      'El fijado {number} ya fue reemplazado por el fijado {newer}: haga que este ocupe el lugar del fijado {newer}, o de ninguno.',
    known: `Este pasaje ya está fijado aquí, con el número {number}: {message}.
Para fijarlo por otro motivo, haga que ocupe el lugar del fijado {number}.`,
    'known-begun': 'Esto ya es el fijado {number}: `/fijados historial` dice cómo va.',
    lacks:
      'Al bot le {count, plural, one {falta el permiso} many {faltan los permisos} other {faltan los permisos}} {permissions} en este canal: {count, plural, one {déselo} many {déselos} other {déselos}} en los ajustes del canal o de su rol, y pulse *{button}* de nuevo.',
    'reason-empty': 'El motivo está vacío: diga por qué se fija esto.',
    'reason-long':
      'El motivo tiene {chars, number} caracteres: redúzcalo a {most, number} como máximo.',
    'no-number': '«{text}» no es el número de un fijado: escriba uno como 3, o nada.',
    'not-in-channel':
      'No hay ningún fijado {number} en este canal: `/fijados lista` los muestra todos.',
    'not-here': 'Aquí no hay ningún fijado {number}: `/fijados lista` los muestra todos.',
    'may-not-there': 'Usted no puede fijar en {channel}, donde está el fijado {number}.',
    'not-any-more':
      'El fijado {number} ya no está fijado: `/fijados historial` dice por qué.',
    'under-way': 'El fijado {number} se está haciendo: inténtelo de nuevo en un momento.',
    removed: 'El fijado {number} se ha quitado. Su registro queda: `/fijados historial`.',
    never: 'El fijado {number} nunca llegó a fijarse: `/fijados historial` dice por qué.',
    'never-deleted':
      'El fijado {number} nunca llegó a fijarse; su mensaje, que había quedado, se ha borrado.',
    'never-kept':
      'El fijado {number} nunca llegó a fijarse, y el bot no puede borrar {message}: {why}. Puede borrarlo usted a mano.',
  },
  'pin-advice': {
    full: 'este canal tiene tantos mensajes fijados como permite Discord, {most, number}: desfije uno, o haga que este ocupe el lugar de uno por su número',
    permissions: 'al bot le falta un permiso aquí: necesita {permissions}',
    access: 'el bot no puede ver el canal: dele allí el permiso {permission}',
    'channel-gone': 'el canal ya no existe',
    'message-gone': 'alguien borró su mensaje entretanto: fíjelo de nuevo',
    archived: 'el hilo está archivado: escriba algo en él y fije de nuevo',
    'own-channel': 'un mensaje solo se puede fijar en su propio canal',
    says: 'Discord dice «{message}»',
    'says-code': 'Discord dice «{message}» ({code})',
  },
  'pin-outcomes': {
    'no-answer': 'Discord no respondió',
    'message-kept': '{why}; no se pudo borrar su mensaje: {kept}',
    'message-deleted': 'El mensaje que había quedado se ha borrado',
    'no-history':
      'Al bot le falta el permiso Leer el historial de mensajes para buscar su mensaje',
    'too-late':
      'El bot se detuvo antes de publicarlo y volvió a arrancar demasiado tarde',
    unpinned: 'Se desfijó en Discord',
    'taken-out': 'Quien administra el bot ha quitado el artículo y el pasaje',
  },
  'pin-form': {
    title: 'Fijar un pasaje',
    why: '¿Por qué se fija?',
    everyone: 'Todos leen esto encima del pasaje',
    replaces: 'Ocupa el lugar del fijado número',
    'keep-all': 'Ese se deja de fijar. Déjelo vacío para conservarlos todos.',
    'such-as': 'Por ejemplo 3',
    passage: 'Pasaje',
  },
};
