import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds that a server follows, and questions that found nothing, in Brazilian Portuguese. */
export const feeds: Translation<typeof english> = {
  feeds: {
    none: 'Este servidor não segue nenhum feed: `/biblioteca seguir` começa com um, pelo endereço dele ou do site.',
    heading:
      '**Os feeds que este servidor segue**; `/biblioteca deixar-de-seguir` com um número encerra um',
    'followed-when': 'seguido desde {when} por {person}',
    'not-looked': 'ainda não consultado',
    looked: 'consultado em {when}',
    fault: '{looked}: {fault}',
    next: '{looked} Próxima tentativa em {when}',
    gone: 'não existe mais e não é mais consultado',
    'not-followed': 'Não seguido',
    'too-many':
      '**Não seguido.** Este servidor já segue {most, number} feeds, e não são permitidos mais. `/biblioteca deixar-de-seguir` encerra um.',
    known: 'Este servidor já segue **{name}**, com o número {number}.',
    followed:
      '**Agora seguido: {name}**, com o número {number}. As matérias mais recentes, cinco no máximo, chegam nos próximos minutos, e depois o que for novo; `/biblioteca estado` as mostra.',
    'no-such':
      'Nenhum feed daqui tem o número ou o endereço “{text}”: `/biblioteca deixar-de-seguir` sem nada lista todos.',
    unfollowed:
      '**{name}** não é mais seguido. As matérias ficam; `/biblioteca remover` as remove.',
  },
  unanswered: {
    none: 'Nos últimos 30 dias nenhuma pergunta ficou aqui sem resultado, ou a lista foi limpa.',
    heading:
      '**Perguntado aqui e não encontrado**, nos últimos 30 dias; quem perguntou não é guardado',
    more: '… e {count, plural, one {mais #} many {mais #} other {mais #}}',
    times: '{count, plural, one {# vez} many {# de vezes} other {# vezes}}',
    last: '{times}, a última em {when}',
    cleared:
      'Lista limpa: {count, plural, one {# pergunta esquecida.} many {# de perguntas esquecidas.} other {# perguntas esquecidas.}}',
  },
};
