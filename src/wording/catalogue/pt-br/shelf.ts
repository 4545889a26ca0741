import type { shelf as english } from '../en/shelf.ts';
import type { Translation } from '../translation.ts';

/** Articles, where they are from, and the shelf of a server, in Brazilian Portuguese. */
export const shelf: Translation<typeof english> = {
  articles: {
    none: 'Ainda não há matérias sobre as quais perguntar aqui',
    asked:
      '{total, plural, one {# matéria sobre a qual se pode perguntar aqui} many {# de matérias sobre as quais se pode perguntar aqui} other {# matérias sobre as quais se pode perguntar aqui}}',
    page: '{asked}: de {from, number} a {to, number}',
    updated: '{published}, atualizada em {day}',
    by: 'Por {names}',
    'beside-by': 'por {names}',
    'no-author': 'Autor não informado',
    'beside-no-author': 'autor não informado',
    sentences: '{count, plural, one {# frase} many {# de frases} other {# frases}}',
    'sentences-to': '{sentences}, de s1 a {last}',
    speakers: '{count, plural, one {# voz} many {# de vozes} other {# vozes}}',
    'takes-place': 'ocupa o lugar de {articles}, cujos endereços levam aos seus textos',
  },
  shelf: {
    added: '**{article} foi adicionada**: {headline}',
    'also-stands':
      'A maioria das frases também está em {article}, {headline}: o que as duas publicam aparece uma só vez.',
    'ask-now': 'Já se pode perguntar sobre ela: {questions}',
    changed: '**{before} mudou e agora é {after}**: {headline}',
    'not-changed': '**{article} não mudou**: a página tem o mesmo texto.',
    described:
      '**{article} tem o mesmo texto; os dados que a página traz mudaram** e já foram atualizados. Os endereços continuam.',
    'other-publisher': 'veículo: {before}, agora {after}',
    'other-authors': 'autores: {before}, agora {after}',
    'other-published': 'publicada: {before}, agora {after}',
    'other-updated': 'atualizada: {before}, agora {after}',
    'not-stated': 'não informado',
    'count-added': '{count, number} novas',
    'count-removed': '{count, number} retiradas',
    'count-changed': '{count, number} alteradas',
    'count-same': '{count, number} sem alteração, contando o título',
    'sentence-changed': 'alterada: {sentence}',
    'sentence-now': 'agora {sentence}',
    'sentence-added': 'nova: {sentence}',
    'sentence-removed': 'retirada: {sentence}',
    'more-changes': '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
    'addresses-lead': 'Endereços como {address} continuam levando às palavras como eram',
    'pins-say-changed':
      '{count, plural, one {# mensagem fixada indica a mudança} many {# de mensagens fixadas indicam a mudança} other {# mensagens fixadas indicam a mudança}}',
    fetching: 'Buscando',
    reading: 'Lendo',
    analysing: 'Procurando quem diz o quê nela',
    step: '{doing} … (passo {place, number} de {total, number})',
    pasted: 'Texto colado',
    'not-added': 'Não adicionada',
    stays: '{article} fica como está',
    'here-already':
      '`/matérias mostrar` diz de onde vem uma matéria, `/biblioteca reler` relê a página dela',
    'pasted-back': 'O texto colado, para que não se perca:',
    'busy-same': 'Essa matéria está sendo lida agora: aguarde o resultado.',
    'busy-full':
      'Várias matérias estão sendo lidas aqui agora: tente de novo quando terminarem.',
    heading: '**A biblioteca deste servidor**: {counts}',
    empty:
      '`/biblioteca adicionar` adiciona uma matéria: o endereço, um arquivo ou texto colado',
    ready: '{count, plural, one {# matéria} many {# de matérias} other {# matérias}}',
    replaced: '{count, number} substituídas por textos mais recentes',
    removed: '{count, number} removidas',
    'under-way': '{count, number} em leitura agora',
    'added-when': 'adicionada em {when} por {person}',
    'looked-at': 'verificada em {when}: {fault}',
    'is-replaced': 'substituída por {article}, mantida por seus endereços',
    'headline-removed': '(removida)',
    'is-removed': 'removida por {person}',
    'is-removed-when': 'removida em {when} por {person}',
    'can-be-asked': 'pode-se perguntar sobre ela',
    'newer-of': 'texto mais recente de {article}',
    'page-looked': 'página verificada em {when}',
    'ask-take-off': 'Remover {article}: {headline}?',
    'will-be-deleted':
      'O texto será apagado, e os endereços não levarão mais a lugar nenhum. As mensagens fixadas dela mantêm seus trechos e informam isso. O número não é usado de novo.',
    'will-be-deleted-too':
      'O texto e {count, plural, one {o texto que ela substituiu} many {os # de textos que ela substituiu} other {os # textos que ela substituiu}} serão apagados, e os endereços não levarão mais a lugar nenhum. As mensagens fixadas dela mantêm seus trechos e informam isso. O número não é usado de novo.',
    'is-taken-off': '{article} foi removida, e o texto foi apagado.',
    'is-taken-off-noted':
      '{article} foi removida, e o texto foi apagado. {count, plural, one {# mensagem fixada informa isso.} many {# de mensagens fixadas informam isso.} other {# mensagens fixadas informam isso.}}',
    'not-here':
      '{article} não está, ou não está mais, na biblioteca: `/biblioteca estado` diz o que aconteceu com ela.',
    'which-link': 'Qual destes é a matéria?',
    'choose-link': 'Adicionar a matéria de …',
  },
  warnings: {
    partial:
      'Talvez seja só uma parte da matéria: compare o final com a página, ou adicione o texto inteiro como arquivo.',
    paywall: 'A página diz que só assinantes leem tudo: pode faltar o final.',
    'no-date': 'Nenhuma data foi encontrada: expressões como “on Monday” ficam sem dia.',
    live: 'A página é escrita durante os acontecimentos: `/biblioteca reler` traz o que muda.',
    'no-author': 'Nenhum autor foi encontrado.',
  },
  'article-form': {
    title: 'Adicionar uma matéria',
    headline: 'Título',
    'as-printed': 'Como está na matéria',
    text: 'Texto',
    paragraphs:
      'Parágrafos separados por uma linha vazia; “By Ann Lee” pode vir primeiro',
    limit:
      'No máximo {most, number} caracteres: adicione uma matéria mais longa como arquivo',
    address: 'Endereço',
    where: 'Onde está na web: os trechos levam até lá',
    publisher: 'Veículo',
    date: 'Data',
    when: 'Quando foi publicada',
  },
};
