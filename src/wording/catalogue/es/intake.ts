import type { intake as english } from '../en/intake.ts';
import type { Translation } from '../translation.ts';

/** Why an article, a page or a feed was not taken in, in Spanish. */
export const intake: Translation<typeof english> = {
  intake: {
    characters:
      'El texto contiene caracteres que no lo son: U+0000, o la mitad de un par.',
    'file-too-big':
      'El archivo tiene {megabytes, number, ::.0} MB: se leen {most, number, ::.0} MB como máximo.',
    'file-lost': 'Discord no entregó el archivo.',
    'not-for-programs': 'El sitio no da esa página a programas (respondió {status}).',
    'no-such-page': 'El sitio no tiene esa página (respondió {status}).',
    'asked-too-often':
      'El sitio pide que se le consulte con menos frecuencia (respondió {status}).',
    'site-error': 'El sitio respondió con un error ({status}).',
    redirects: 'La página redirige más de {most, number} veces.',
    'not-encrypted': 'La página redirige a una dirección sin cifrar.',
    'page-too-big': 'La página ocupa más de {most, number} MB.',
    robots: 'El sitio no deja que los programas lean esa página (robots.txt).',
    'too-slow':
      'La página no llegó en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
    headers: 'El servidor envió más encabezados de los que necesita una página.',
    unreachable:
      'No se puede llegar a ninguna página de la internet pública en esa dirección.',
    'queue-full': 'Se están obteniendo demasiadas páginas.',
    'no-text': 'La dirección no lleva a una página de texto.',
    'address-long': 'La dirección tiene más de {most, number} caracteres.',
    'no-web-address': 'Eso no es una dirección web.',
    'other-scheme': 'Solo se pueden leer direcciones con http:// o https://.',
    'has-login': 'La dirección contiene un nombre de usuario o una contraseña.',
    'has-port': 'La dirección indica un puerto propio.',
    'not-public': 'La dirección no lleva a una página de la internet pública.',
    unreadable: 'La página está hecha de un modo que no se puede leer.',
    tangled: 'La página es demasiado grande o enredada para leerla.',
    'is-feed': 'La dirección lleva a un feed, no a un artículo.',
    'no-feed': 'La dirección no lleva a un feed que se pueda leer.',
    'file-fault': 'No se puede leer el archivo: {problem}.',
    'file-fault-line': 'No se puede leer el archivo, línea {line, number}: {problem}.',
    'saved-page': 'Una página guardada no dice de dónde procede.',
    'file-kind': '«{name}» no es un tipo de archivo que se pueda leer.',
    'no-day': '«{text}» no es un día.',
    'no-json': 'El archivo no es JSON: la línea {line, number} no se puede leer.',
    'no-ninjs': 'Al archivo le falta «headline» o «body_xhtml».',
    'known-text': 'El texto ya está aquí: {article}, «{headline}».',
    'known-address':
      'La dirección ya está aquí, con otro texto: {article}, «{headline}».',
    'too-long': 'El texto es más largo que cualquier artículo.',
    'front-page': 'Esa es la portada de un sitio.',
    'no-headline': 'El texto no tiene titular.',
    'not-english': 'El texto no está en inglés.',
    'shows-error':
      'El sitio muestra un error en lugar de un artículo, o impide el acceso a programas.',
    consent: 'El sitio pregunta por las cookies antes de mostrar el artículo.',
    paywall: 'La página solo muestra el principio y una oferta de suscripción.',
    'page-empty':
      'La página no contiene texto de ningún artículo; quizá los scripts carguen el resto.',
    'page-stub':
      'La página solo contiene {words, plural, one {# palabra} many {# de palabras} other {# palabras}} de un artículo; quizá los scripts carguen el resto.',
    'text-empty': 'No hay texto de ningún artículo.',
    'text-stub':
      'Solo hay {words, plural, one {# palabra} many {# de palabras} other {# palabras}} de un artículo.',
    'without-address': 'Se añadió sin dirección, así que no hay página que releer.',
    'program-fault': 'Un error del programa.',
    'no-longer-said': 'No se pudo leer.',
  },
  remedies: {
    'add-as-file':
      'Abra usted la página y añada el artículo como archivo o texto pegado.',
    'add-with-login':
      'Abra usted la página con su suscripción y añada el artículo como archivo o texto pegado, si su licencia lo permite.',
    'copy-text': 'Copie de nuevo el texto de la página, o guarde el archivo como UTF-8.',
    'article-alone': 'Añada solo el texto del artículo.',
    'give-again': 'Use de nuevo el comando con el archivo.',
    'check-address': 'Compruebe la dirección.',
    'remove-it': 'Si ya no volverá, /biblioteca quitar quita {article}.',
    'check-address-or-file':
      'Compruebe la dirección, o añada el artículo como archivo o texto pegado.',
    'copy-address': 'Copie la dirección del navegador, a partir de «https://».',
    'no-login': 'Quite lo que va antes de la @.',
    'usual-ports': 'Solo se leen páginas en los puertos habituales, 80 y 443.',
    'in-a-minute': 'Inténtelo de nuevo en un minuto.',
    'in-an-hour': 'Inténtelo de nuevo en una hora.',
    'later-or-file':
      'Inténtelo de nuevo más tarde, o añada el artículo como archivo o texto pegado.',
    'article-address': 'Dé la dirección del propio artículo.',
    'article-address-or-file':
      'Dé la dirección del propio artículo, o añádalo como archivo o texto pegado.',
    'follow-feed': 'Siga el feed, o dé la dirección de un artículo.',
    'find-feed': 'Busque «RSS» o «Feed» en el sitio y dé su dirección.',
    'one-article': 'Dé la dirección de un artículo.',
    'mend-line': 'Corrija esa línea y añada el archivo de nuevo.',
    'address-beside': 'Dé su dirección junto al archivo.',
    'file-kinds': 'Añada un archivo que termine en .md, .txt, .html o .json.',
    'write-day': 'Escríbalo así: 2017-07-21.',
    'as-delivered': 'Añada el archivo tal como lo entregó la agencia.',
    'as-ninjs': 'Añada un artículo en ninjs, o como .md, .txt o .html.',
    'ask-that-one': 'Pregunte por ese.',
    'refetch-that-one': 'Use /biblioteca releer con ese para recoger lo que ha cambiado.',
    'write-headline': 'Escriba el titular en la primera línea, o arriba como «title:».',
    'english-only': 'Por ahora solo se puede preguntar por artículos en inglés.',
    'whole-text': 'Añada el texto completo del artículo.',
    'add-as-it-is': 'Añada su texto tal como está ahora, y quite este.',
  },
};
