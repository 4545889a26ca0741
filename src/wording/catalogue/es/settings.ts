import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and what is kept of people, in Spanish. */
export const settings: Translation<typeof english> = {
  settings: {
    title: '**Ajustes de este servidor**',
    hint: '`/ajustes cambiar` los cambia, `/ajustes respuestas` lista las respuestas públicas',
    'about-pins':
      'Lo fijado es público en todos los canales, también donde las respuestas no lo son: quien puede fijar decide en cada caso',
    'label-line': '**{label}**: {value}',
    changed: 'Cambiado · **{label}**: {old} → {value}',
    unchanged: 'Sin cambios · **{label}**: {value}',
    'all-channels': 'todos los canales',
    'no-channel': 'ningún canal',
    private: 'privadas, salvo con *privado: False*',
    public: 'públicas, salvo con *privado: True*',
    everybody: 'todos',
    'members-with': 'los miembros con *{permission}*',
    'members-with-and': 'los miembros con *{permission}* y {roles}',
    searched: 'se consultan',
    'left-out': 'excluidos',
    'no-role-chosen': 'Ningún rol elegido',
    'no-channel-chosen': 'Ningún canal elegido',
    'show-library':
      'Ven `/biblioteca` en cuanto se permita al rol: Ajustes del servidor, Integraciones, este bot',
    'log-told':
      'Allí se informa de lo fijado en todos los canales, por quién y por qué, pero no de sus pasajes',
    'log-cannot':
      'El bot todavía no puede escribir en {channel}: necesita allí {permissions}',
    'no-answers': 'Ninguna respuesta pública en los últimos 30 días.',
    answers: '**Las últimas respuestas públicas**, conservadas 30 días',
    'answer-asked': '{when} en {channel}, pedida por {person}',
    'answer-removed': 'quitada el {when} por {person}',
    'read-answer': 'leerla',
  },
  'setting-labels': {
    publicChannels: 'Respuestas públicas en',
    isPrivateByDefault: 'Las respuestas son',
    publisherRoles: 'Quién puede mostrar respuestas a todos',
    pinnerRoles: 'Quién puede fijar',
    pinLogChannel: 'Lo fijado se anota en',
    librarianRoles: 'Quién puede añadir artículos',
    hasShippedArticles: 'Artículos que trae el bot',
  },
  switches: {
    'publicChannels-on': 'Públicas en todos los canales',
    'publicChannels-off': 'Públicas en ninguno',
    'isPrivateByDefault-on': 'Hacer privadas',
    'isPrivateByDefault-off': 'Hacer públicas',
    'hasShippedArticles-on': 'Consultarlos',
    'hasShippedArticles-off': 'Excluirlos',
  },
  stored: {
    kept: `**Qué guarda Verbatim**

No lee mensajes. Guarda, siempre con su identificador de usuario:
- lo que usted fija, reemplaza o quita: cuándo, por qué, qué pasaje. Mientras el servidor tenga el bot.
- las respuestas públicas que usted pide, muestra o quita: qué mensaje, cuándo; no la pregunta. 30 días, para la moderación.
- los artículos que usted añade a la biblioteca de un servidor o quita de ella, y los feeds que le hace seguir: cuándo. Mientras el servidor tenga el bot.
Sin su identificador ni nada que nombre a miembros: las preguntas de un servidor que no dieron resultado, salvo las hechas con *privado*. 30 días, para quienes llevan su biblioteca.
Solo en memoria, durante diez minutos como máximo: de qué artículo era su última respuesta en un canal.
Si un servidor retira el bot, todos sus datos se borran a los 30 días.

*En Discord*: una respuesta que todos ven indica su pregunta, y sus botones llevan su identificador de usuario para que usted pueda quitarla.
*En el registro*: cuando algo sale mal, el identificador de la interacción y el error, nunca su pregunta ni su nombre.`,
    nothing: '**Sobre usted no se guarda nada en este momento.**',
    about: '**Sobre usted se guarda en este momento:**',
    pins: '{count, plural, one {# fijado} many {# de fijados} other {# fijados}}',
    'pins-here': '{pins}, en este servidor los números {numbers}',
    'pin-changes':
      '{count, plural, one {# paso en el historial de lo fijado} many {# de pasos en el historial de lo fijado} other {# pasos en el historial de lo fijado}}',
    'answers-asked':
      '{count, plural, one {# respuesta pública que usted pidió o mostró} many {# de respuestas públicas que usted pidió o mostró} other {# respuestas públicas que usted pidió o mostró}}',
    'answers-removed':
      '{count, plural, one {# respuesta pública que usted quitó} many {# de respuestas públicas que usted quitó} other {# respuestas públicas que usted quitó}}',
    'articles-added':
      '{count, plural, one {# artículo que usted añadió} many {# de artículos que usted añadió} other {# artículos que usted añadió}}',
    'articles-removed':
      '{count, plural, one {# artículo que usted quitó} many {# de artículos que usted quitó} other {# artículos que usted quitó}}',
    'ask-forget':
      '¿Quitar su nombre de todo lo que se guarda, en todos los servidores? Lo fijado y los artículos quedan, como hechos por alguien; nadie puede volver a poner su nombre.',
    forgotten:
      'Hecho: nada de lo que se guarda lo nombra ya. Los mensajes de lo fijado y de las respuestas en Discord no cambian con esto: la moderación puede borrarlos.',
    feeds:
      '{count, plural, one {# feed que usted hace seguir a un servidor} many {# de feeds que usted hace seguir a un servidor} other {# feeds que usted hace seguir a un servidor}}',
  },
};
