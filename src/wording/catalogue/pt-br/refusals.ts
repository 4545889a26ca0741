import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** What is said where there is no answer, or it stays private, in Brazilian Portuguese. */
export const refusals: Translation<typeof english> = {
  remarks: {
    near: 'Quase correspondências: cada uma contém algumas das palavras, nenhuma contém todas',
    'not-compared': 'Estes trechos não foram comparados com a mensagem',
    shown: 'Mostrado a todos',
    'shown-by': 'Perguntado e mostrado por {person}',
    left: '{count, plural, one {Mais # foi encontrado: pergunte com mais palavras para ver os melhores} many {Mais # foram encontrados: pergunte com mais palavras para ver os melhores} other {Mais # foram encontrados: pergunte com mais palavras para ver os melhores}}',
    'answer-of-before': 'Uma resposta anterior',
    'only-you': 'Só você vê isto: {why}',
    'not-shown': 'Não foi mostrado a todos: {why}.',
    'public-nowhere': 'as respostas não são públicas em nenhum canal deste servidor',
    'public-in': 'as respostas só são públicas em {channels}',
    'publishers-only': 'só {roles} podem mostrar respostas a todos aqui',
    'settings-away': 'as configurações deste servidor não podem ser lidas no momento',
    'shelf-away': 'As matérias próprias deste servidor não estão acessíveis no momento',
    'shelf-slow':
      'As matérias próprias deste servidor estão sendo lidas, pergunte de novo em instantes',
    'shipped-left': 'só foram pesquisadas as que vêm com o bot',
    'nothing-left':
      'as que vêm com o bot estão excluídas aqui, por isso nenhuma foi pesquisada',
  },
  refusals: {
    'outdated-button':
      'Este botão pertence a outra versão do bot. Pergunte de novo com o comando, por favor.',
    'outdated-command': 'Este comando mudou: reinicie o Discord (Ctrl+R) e tente de novo',
    'not-yours': 'Esta resposta é de outra pessoa. Pergunte com o comando, por favor.',
    'not-removed':
      'Só quem perguntou, ou um membro com a permissão *Gerenciar mensagens*, pode remover esta resposta.',
    gone: 'Este trecho não está mais aqui: a matéria foi removida ou alterada. Pergunte de novo com o comando, por favor.',
    'store-away':
      'O que o bot guarda não está acessível no momento: mensagens fixadas, configurações e matérias dos servidores. As perguntas são respondidas mesmo assim. Tente de novo em um minuto; se continuar assim, avise quem administra o bot.',
    kept: 'Nada foi apagado.',
    removed:
      'Removida: uma resposta que {person} tinha pedido. `/configurações respostas` lista as últimas.',
    fault:
      'Algo deu errado. Tente de novo; se continuar assim, passe este número a quem administra o bot: {number}',
    'server-only': 'Isto funciona nos servidores em que o bot é membro.',
    'members-only': 'Só membros com a permissão *{permission}* podem fazer isto.',
    'members-or-roles-only':
      'Só membros com a permissão *{permission}* ou com o cargo {roles} podem fazer isto.',
    'wait-member':
      'Foi muita coisa de uma vez, e outras pessoas também perguntam. Tente de novo em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}, por favor.',
    'wait-server':
      'Este servidor pergunta muito de uma vez, e outros também perguntam. Tente de novo em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}, por favor.',
    'not-ended': 'Isto não foi concluído.',
  },
  questions: {
    empty: '“{option}” está vazio: preencha',
    long: '“{option}” tem {chars, number} caracteres: reduza para {most, number} no máximo',
    'no-order': 'Não existe a ordem “{text}”: escolha best ou time',
    'no-kind': 'Não existe o tipo “{text}”: escolha {kinds}',
    'no-pin-number':
      '“{text}” não é o número de uma mensagem fixada: digite um como 3, tal como aparece acima dela',
    'no-word':
      'Não há palavra a procurar em “{text}”: acrescente um nome, um número ou uma palavra que esteja na matéria',
    'which-article':
      '“{text}” não diz do que se trata: preencha “matéria”, por exemplo {articles}, ou pergunte com um nome ou uma palavra que esteja nela',
    'which-person': 'Não está claro de quem se trata: pergunte com um nome de {article}',
    'which-person-such':
      'Não está claro de quem se trata: pergunte com um nome de {article}, por exemplo {names}',
    'no-article-words':
      '“{text}” não é uma matéria: informe o identificador ou palavras do título',
    'no-such-article':
      'Não há matéria “{text}”: informe o identificador, por exemplo {example}, ou palavras do título',
    'several-articles':
      '{count, plural, one {# matéria corresponde a “{text}”: informe o identificador ou mais palavras do título} many {# de matérias correspondem a “{text}”: informe o identificador de uma ou mais palavras do título} other {# matérias correspondem a “{text}”: informe o identificador de uma ou mais palavras do título}}',
    'article-alone':
      '“{text}” é uma matéria: acrescente uma frase, por exemplo {example}',
    'no-address':
      '“{text}” não é endereço nem link: digite um endereço como {example}, ou cole o link de uma matéria',
    'no-article-here':
      'Não há matéria {article} aqui: há um endereço sob cada trecho, por exemplo {example}',
    'no-sentence':
      '{article} tem as frases de s0, o título, a {last}: não existe {asked}',
    'no-article-of-link':
      'Nenhuma matéria daqui é de {link}: “matéria” em /quem disse sugere as que existem',
    'words-not-there':
      'O link aponta para palavras que não estão em {article} aqui: “{words}”',
    'link-alone':
      'A mensagem traz o link de uma matéria e não diz nada dela: um nome, um número ou uma palavra mais rara indicaria qual trecho se procura',
    'message-vague':
      'A mensagem traz poucos indícios: um nome, um número ou uma palavra mais rara ajudaria, ou um link para uma matéria que esteja aqui',
    'no-name': '“{text}” não é um nome: informe qualquer parte de um nome ou função',
    'no-word-to-verify': 'Não há palavra em “{text}”: informe as palavras a verificar',
    'many-words-to-verify':
      'A citação tem {count, number} palavras: verifique no máximo {most, number} de cada vez',
    'message-empty': 'Esta mensagem não tem texto: não há nada a verificar',
    'message-unquoted':
      'Esta mensagem tem {count, number} palavras e nenhuma entre aspas: copie as que interessam para /verificar citação',
    'nothing-asked':
      'Nada foi perguntado: preencha “o-que” com palavras, ou “falante” com um nome',
    'no-time':
      '“{text}” não é uma data que se possa procurar: informe uma em inglês, como “November 2021”, “8 Nov”, “Monday”, “last week” ou “2021-11-08”',
    'which-pronoun': 'Não está claro quem é “{text}”: pergunte com um nome de {article}',
    'which-pronoun-such':
      'Não está claro quem é “{text}”: pergunte com um nome de {article}, por exemplo {names}',
    'which-pronoun-open':
      'Não está claro quem é “{text}”: pergunte com um nome, ou preencha “matéria”',
    'no-article-at-all':
      'Não há matéria “{text}”: informe o identificador ou palavras do título',
    'replaced-article':
      'A página de {article} agora tem outro texto, que é {newest}: pergunte por {newest}; os endereços de {article} levam às palavras como eram',
    'reversed-address': '“{text}” termina antes de começar: você quis dizer {address}?',
    'broken-link':
      'Não é possível ler as palavras para as quais o link aponta: “{text}” está malformado. Copie o link de novo, ou corte-o em #',
    'no-link':
      'Não há link no texto desta mensagem nem nas prévias dela: use isto em uma com o endereço de uma matéria, ou use /biblioteca adicionar',
    'shipped-article':
      '{article} vem com o bot e não está na biblioteca de nenhum servidor: /configurações alterar exclui essas matérias',
  },
  permissions: {
    ManageGuild: 'Gerenciar servidor',
    PinMessages: 'Fixar mensagens',
    ViewChannel: 'Ver canal',
    SendMessages: 'Enviar mensagens',
    SendMessagesInThreads: 'Enviar mensagens em tópicos',
    ReadMessageHistory: 'Ver histórico de mensagens',
  },
};
