import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

/** `/help` in Spanish. */
export const help: Translation<typeof english> = {
  help: {
    text: `**Verbatim responde con las propias palabras de los artículos.** Cada carácter citado figura en un artículo guardado, con quién lo dijo y dónde. No escribe nada propio ni juzga nada. Los artículos están en inglés: pregunte con palabras en inglés.

**Preguntar**
\`/preguntar\` con una pregunta libre
-# /preguntar pregunta: What did Ned Price say about Taiwan?
\`/quién dijo\` con palabras de lo que se dijo, con una persona, o con ambas
-# /quién dijo qué: small-boat
-# /quién dijo hablante: Supple
\`/qué pasó\` con palabras, nombres o cifras y, si se desea, \`cuándo\`
-# /qué pasó sobre: 56 jets
\`/cuándo fue\`, \`/dónde fue\`, \`/cuántos hubo\`: pasajes con una fecha, un lugar o una cifra en negrita
-# /cuántos hubo de: Chinese jets
\`/quién es\` con un nombre: los pasajes que lo presentan
\`/quién habla\` con un artículo: todos los que hablan en él
\`/citar\` con una dirección o un enlace a las palabras: ese pasaje
\`/artículos lista\` muestra por qué se puede preguntar aquí, \`/artículos mostrar\` de dónde procede un artículo

Con pocas palabras y poco comunes se encuentra más: un nombre, una cifra, una palabra que recuerde. Las palabras entre «comillas» deben ir juntas. \`orden\` puede ir del artículo más antiguo al más reciente. Con \`privado\`, la respuesta queda solo para usted.

**Verificar**
\`/verificar\` con una cita: si es textual, si faltan palabras o han cambiado, si la dice otra persona
En cualquier mensaje, en *Aplicaciones*: *Verificar la cita* lo hace con cada cita que contiene; *Buscar pasajes* muestra lo que los artículos tienen de sus nombres, cifras y palabras poco comunes, y en qué difieren. Solo usted ve estas respuestas hasta que las muestre.

**Leer una respuesta**
*cita textual*: las propias palabras de quien habla · *cita parcial*: en parte · *paráfrasis*: en palabras del periodista · *palabras del propio periodista*: no se atribuyen a nadie más · *no consta quién habla*: el artículo no lo dice · *dudoso*: no aclara cuál de varios · *fuente anónima*: no da ningún nombre.
\`A1·s12\` es una dirección: artículo 1, oración 12 (s0 es el titular); B3 es un artículo propio de este servidor. *Pasajes más cercanos*: por sus palabras no se puede saber si responden; juzgue usted.

**Debajo de una respuesta**
*Antes* y *Después* muestran las oraciones contiguas, *Más* los pasajes siguientes, *Casi coincidencias* los que solo tienen algunas de las palabras, *Mostrar a todos* publica una respuesta privada, *Fijar* fija un pasaje con su motivo (para quien tiene permiso), *Quitar* retira una respuesta que pidió usted o, si usted modera, otra persona.

**Para la moderación**
\`/fijados\` muestra el registro de lo fijado: quién, cuándo, por qué, reemplazado por qué; permite dejar de fijar y exportar
\`/biblioteca añadir\` añade un artículo propio a la biblioteca de este servidor: dirección, archivo o texto pegado; \`/biblioteca releer\` recoge lo que ha cambiado en su página, \`quitar\` lo retira, \`estado\` los lista todos, \`seguir\` sigue un feed, \`sin-respuesta\` lista lo preguntado sin resultado. En cualquier mensaje con un enlace, en *Aplicaciones*: *Añadir este artículo*
\`/ajustes\` dice dónde pueden ser públicas las respuestas, quién puede mostrarlas a todos, quién puede fijar y añadir artículos, y si se consultan los artículos que trae el bot

\`/privacidad\` dice qué se guarda sobre usted, y lo borra.`,
  },
};
