import type { frontMatter as english } from '../en/front-matter.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with the front matter of an article's file, in Spanish. */
export const frontMatter: Translation<typeof english> = {
  'front-matter': {
    'other-language':
      'no se lee una cabecera en «{language}»: empiece con una línea que solo tenga «---» y escriba YAML debajo',
    open: 'la cabecera no está cerrada: añada una línea «---» debajo de su última clave',
    long: 'la cabecera tiene {chars, number} caracteres: redúzcala a {most, number} como máximo',
    'many-items':
      'la cabecera tiene más de {most, number} elementos de lista: deje menos',
    'no-keys': 'la cabecera no es una lista de claves: escriba líneas como «key: value»',
    tab: 'hay un tabulador antes de una clave: cámbielo por espacios, o quítelo',
    'no-yaml': 'la cabecera no es YAML: {message}',
    apostrophe:
      '{key} tiene un apóstrofo entre comillas simples: ponga {key} entre comillas "dobles"',
    'closing-quote':
      '{key} no termina en sus comillas de cierre: ponga {key} por entero entre comillas, y escriba \\" en lugar de " dentro de ellas',
    mark: '{key} tiene un signo que YAML se reserva: ponga {key} entre comillas, {key}: "…"',
    'no-word': 'una clave no es una palabra: escriba «key: value»',
    twice:
      '{key} figura dos veces, la primera en la línea {line, number}: quite una de ellas',
    'no-text':
      '{key} no es un texto: escriba un texto, entre comillas si tiene un signo como "*" o ":", o una lista de textos',
    comment:
      '{key} termina en su «#»: póngalo entre comillas si «#» forma parte de él, o quite lo que sigue',
    list: '{key} es una lista: escriba un solo texto, entre comillas',
    unreadable:
      '{key} tiene el carácter ilegible {character}: escríbalo de nuevo y guarde el archivo como UTF-8',
    'no-number':
      '{key} «{value}» no es un número del 1 al {most}: escriba un número que no haya tenido ningún artículo',
    'no-day': '{key} «{value}» no es un día: escríbalo así, 2017-07-21',
    'no-address':
      '{key} «{value}» no es una dirección web: escríbala a partir de «https://»',
    'no-language':
      '{key} «{value}» no es un código de idioma: escríbalo como «en» o «pt-BR»',
  },
};
