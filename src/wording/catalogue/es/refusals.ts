import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** What is said where there is no answer, or it stays private, in Spanish. */
export const refusals: Translation<typeof english> = {
  remarks: {
    near: 'Casi coincidencias: cada una contiene algunas de las palabras, ninguna todas',
    'not-compared': 'Estos pasajes no se compararon con el mensaje',
    shown: 'Mostrado a todos',
    'shown-by': 'Preguntado y mostrado por {person}',
    left: '{count, plural, one {Se encontró # más: pregunte con más palabras para ver los mejores} many {Se encontraron # más: pregunte con más palabras para ver los mejores} other {Se encontraron # más: pregunte con más palabras para ver los mejores}}',
    'answer-of-before': 'Una respuesta anterior',
    'only-you': 'Solo usted ve esto: {why}',
    'not-shown': 'No se mostró a todos: {why}.',
    'public-nowhere': 'las respuestas no son públicas en ningún canal de este servidor',
    'public-in': 'las respuestas solo son públicas en {channels}',
    'publishers-only': 'solo {roles} pueden mostrar respuestas a todos aquí',
    'settings-away': 'los ajustes de este servidor no se pueden leer en este momento',
    'shelf-away':
      'Los artículos propios de este servidor no están disponibles en este momento',
    'shelf-slow':
      'Los artículos propios de este servidor se están leyendo, pregunte de nuevo en un momento',
    'shipped-left': 'solo se consultaron los que trae el bot',
    'nothing-left':
      'los que trae el bot están excluidos aquí, así que no se consultó ninguno',
  },
  refusals: {
    'outdated-button':
      'Este botón pertenece a otra versión del bot. Pregunte de nuevo con el comando, por favor.',
    'outdated-command':
      'Este comando ha cambiado: reinicie Discord (Ctrl+R) e inténtelo de nuevo',
    'not-yours': 'Esta respuesta es de otra persona. Pregunte con el comando, por favor.',
    'not-removed':
      'Solo quien preguntó, o un miembro con el permiso *Gestionar mensajes*, puede quitar esta respuesta.',
    gone: 'Este pasaje ya no está aquí: su artículo se quitó o cambió. Pregunte de nuevo con el comando, por favor.',
    'store-away':
      'Lo que guarda el bot no está disponible en este momento: mensajes fijados, ajustes y artículos de los servidores. Las preguntas se responden igualmente. Inténtelo de nuevo en un minuto; si continúa así, avise a quien administra el bot.',
    kept: 'No se borró nada.',
    removed:
      'Quitada: una respuesta que había pedido {person}. `/ajustes respuestas` muestra las últimas.',
    fault:
      'Algo salió mal. Inténtelo de nuevo; si continúa así, dé este número a quien administra el bot: {number}',
    'server-only': 'Esto funciona en los servidores de los que el bot es miembro.',
    'members-only': 'Solo pueden hacerlo los miembros con el permiso *{permission}*.',
    'members-or-roles-only':
      'Solo pueden hacerlo los miembros con el permiso *{permission}* o con el rol {roles}.',
    'wait-member':
      'Eso fue mucho de una vez, y otros también preguntan. Inténtelo de nuevo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}, por favor.',
    'wait-server':
      'Este servidor pregunta mucho de una vez, y otros también preguntan. Inténtelo de nuevo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}, por favor.',
    'not-ended': 'Esto no llegó a completarse.',
  },
  questions: {
    empty: '«{option}» está vacío: complételo',
    long: '«{option}» tiene {chars, number} caracteres: redúzcalo a {most, number} como máximo',
    'no-order': 'No existe el orden «{text}»: elija best o time',
    'no-kind': 'No existe el tipo «{text}»: elija {kinds}',
    'no-pin-number':
      '«{text}» no es el número de un mensaje fijado: escriba uno como 3, tal como figura encima',
    'no-word':
      'No hay ninguna palabra que buscar en «{text}»: añada un nombre, un número o una palabra que figure en el artículo',
    'which-article':
      '«{text}» no dice de qué se trata: complete «artículo», por ejemplo {articles}, o pregunte con un nombre o una palabra que figure en él',
    'which-person':
      'No está claro a quién se refiere: pregunte con un nombre de {article}',
    'which-person-such':
      'No está claro a quién se refiere: pregunte con un nombre de {article}, por ejemplo {names}',
    'no-article-words':
      '«{text}» no es un artículo: dé su identificador o palabras de su titular',
    'no-such-article':
      'No hay ningún artículo «{text}»: dé su identificador, por ejemplo {example}, o palabras de su titular',
    'several-articles':
      '{count, plural, one {# artículo coincide con «{text}»: dé su identificador o más palabras de su titular} many {# de artículos coinciden con «{text}»: dé el identificador de uno o más palabras de su titular} other {# artículos coinciden con «{text}»: dé el identificador de uno o más palabras de su titular}}',
    'article-alone': '«{text}» es un artículo: añada una oración, por ejemplo {example}',
    'no-address':
      '«{text}» no es una dirección ni un enlace: escriba una dirección como {example}, o pegue el enlace de un artículo',
    'no-article-here':
      'Aquí no hay ningún artículo {article}: debajo de cada pasaje hay una dirección, como {example}',
    'no-sentence':
      '{article} tiene las oraciones de s0, su titular, a {last}: no existe {asked}',
    'no-article-of-link':
      'Ningún artículo de aquí procede de {link}: «artículo» en /quién dijo propone los que hay',
    'words-not-there':
      'El enlace apunta a palabras que no figuran en {article} aquí: «{words}»',
    'link-alone':
      'El mensaje enlaza un artículo y no dice nada de él: un nombre, una cifra o una palabra menos común indicaría qué pasaje se busca',
    'message-vague':
      'El mensaje ofrece muy pocos datos: ayudaría un nombre, una cifra o una palabra menos común, o un enlace a un artículo que esté aquí',
    'no-name': '«{text}» no es un nombre: dé cualquier parte de un nombre o cargo',
    'no-word-to-verify':
      'No hay ninguna palabra en «{text}»: dé las palabras que se deben verificar',
    'many-words-to-verify':
      'La cita tiene {count, number} palabras: verifique {most, number} como máximo a la vez',
    'message-empty': 'Este mensaje no tiene texto: no hay nada que verificar',
    'message-unquoted':
      'Este mensaje tiene {count, number} palabras y ninguna entre comillas: copie las que interesan en /verificar cita',
    'nothing-asked':
      'No se preguntó nada: complete «qué» con palabras, o «hablante» con un nombre',
    'no-time':
      '«{text}» no es una fecha que se pueda buscar: dé una en inglés, como «November 2021», «8 Nov», «Monday», «last week» o «2021-11-08»',
    'which-pronoun':
      'No está claro quién es «{text}»: pregunte con un nombre de {article}',
    'which-pronoun-such':
      'No está claro quién es «{text}»: pregunte con un nombre de {article}, por ejemplo {names}',
    'which-pronoun-open':
      'No está claro quién es «{text}»: pregunte con un nombre, o complete «artículo»',
    'no-article-at-all':
      'No hay ningún artículo «{text}»: dé su identificador o palabras de su titular',
    'replaced-article':
      'La página de {article} tiene ahora otro texto, que es {newest}: pregunte por {newest}; las direcciones de {article} llevan a las palabras tal como eran',
    'reversed-address': '«{text}» termina antes de empezar: ¿quiso decir {address}?',
    'broken-link':
      'No se pueden leer las palabras a las que apunta el enlace: «{text}» está mal formado. Copie el enlace de nuevo, o córtelo en #',
    'no-link':
      'No hay ningún enlace en el texto de este mensaje ni en sus vistas previas: úselo en uno con la dirección de un artículo, o use /biblioteca añadir',
    'shipped-article':
      '{article} viene con el bot y no está en la biblioteca de ningún servidor: /ajustes cambiar excluye esos artículos',
  },
  permissions: {
    ManageGuild: 'Gestionar servidor',
    PinMessages: 'Fijar mensajes',
    ViewChannel: 'Ver canal',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    ReadMessageHistory: 'Leer el historial de mensajes',
  },
};
