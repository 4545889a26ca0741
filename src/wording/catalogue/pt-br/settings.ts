import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and what is kept of people, in Brazilian Portuguese. */
export const settings: Translation<typeof english> = {
  settings: {
    title: '**Configurações deste servidor**',
    hint: '`/configurações alterar` muda as configurações, `/configurações respostas` lista as respostas públicas',
    'about-pins':
      'O que é fixado é público em todos os canais, também onde as respostas não são: quem pode fixar decide caso a caso',
    'label-line': '**{label}**: {value}',
    changed: 'Alterado · **{label}**: {old} → {value}',
    unchanged: 'Sem alteração · **{label}**: {value}',
    'all-channels': 'todos os canais',
    'no-channel': 'nenhum canal',
    private: 'privadas, salvo com *privado: False*',
    public: 'públicas, salvo com *privado: True*',
    everybody: 'todos',
    'members-with': 'membros com *{permission}*',
    'members-with-and': 'membros com *{permission}*, e {roles}',
    searched: 'pesquisadas',
    'left-out': 'excluídas',
    'no-role-chosen': 'Nenhum cargo escolhido',
    'no-channel-chosen': 'Nenhum canal escolhido',
    'show-library':
      'Eles veem `/biblioteca` assim que ela for permitida ao cargo: Configurações do servidor, Integrações, este bot',
    'log-told':
      'Lá se informa o que é fixado em todos os canais, por quem e por quê, mas não os trechos',
    'log-cannot':
      'O bot ainda não pode escrever em {channel}: ele precisa de {permissions} lá',
    'no-answers': 'Nenhuma resposta pública nos últimos 30 dias.',
    answers: '**As últimas respostas públicas**, guardadas por 30 dias',
    'answer-asked': '{when} em {channel}, pedida por {person}',
    'answer-removed': 'removida em {when} por {person}',
    'read-answer': 'ler',
  },
  'setting-labels': {
    publicChannels: 'Respostas públicas em',
    isPrivateByDefault: 'As respostas são',
    publisherRoles: 'Quem pode mostrar respostas a todos',
    pinnerRoles: 'Quem pode fixar',
    pinLogChannel: 'O que é fixado é registrado em',
    librarianRoles: 'Quem pode adicionar matérias',
    hasShippedArticles: 'Matérias que vêm com o bot',
  },
  switches: {
    'publicChannels-on': 'Públicas em todos os canais',
    'publicChannels-off': 'Públicas em nenhum',
    'isPrivateByDefault-on': 'Tornar privadas',
    'isPrivateByDefault-off': 'Tornar públicas',
    'hasShippedArticles-on': 'Pesquisar',
    'hasShippedArticles-off': 'Excluir',
  },
  stored: {
    kept: `**O que o Verbatim guarda**

Ele não lê mensagens. Ele guarda, sempre com o seu ID de usuário:
- o que você fixa, substitui ou remove: quando, por quê, qual trecho. Enquanto o servidor tiver o bot.
- respostas públicas que você pede, mostra ou remove: qual mensagem, quando; não a pergunta. 30 dias, para a moderação.
- matérias que você adiciona à biblioteca de um servidor ou remove dela, e feeds que você o faz seguir: quando. Enquanto o servidor tiver o bot.
Sem o seu ID de usuário, nem nada que cite membros: perguntas de um servidor que ficaram sem resultado, menos as feitas com *privado*. 30 dias, para quem cuida da biblioteca.
Só na memória, por no máximo dez minutos: de qual matéria era a sua última resposta em um canal.
Se um servidor remove o bot, todos os dados dele são apagados após 30 dias.

*No Discord*: uma resposta que todos veem traz a sua pergunta, e os botões levam o seu ID de usuário para que você possa removê-la.
*No log*: quando algo dá errado, o ID da interação e o erro, nunca a sua pergunta ou o seu nome.`,
    nothing: '**Sobre você, nada é guardado no momento.**',
    about: '**Sobre você, isto é guardado no momento:**',
    pins: '{count, plural, one {# fixada} many {# de fixadas} other {# fixadas}}',
    'pins-here': '{pins}, neste servidor os números {numbers}',
    'pin-changes':
      '{count, plural, one {# passo no histórico do que é fixado} many {# de passos no histórico do que é fixado} other {# passos no histórico do que é fixado}}',
    'answers-asked':
      '{count, plural, one {# resposta pública que você pediu ou mostrou} many {# de respostas públicas que você pediu ou mostrou} other {# respostas públicas que você pediu ou mostrou}}',
    'answers-removed':
      '{count, plural, one {# resposta pública que você removeu} many {# de respostas públicas que você removeu} other {# respostas públicas que você removeu}}',
    'articles-added':
      '{count, plural, one {# matéria que você adicionou} many {# de matérias que você adicionou} other {# matérias que você adicionou}}',
    'articles-removed':
      '{count, plural, one {# matéria que você removeu} many {# de matérias que você removeu} other {# matérias que você removeu}}',
    'ask-forget':
      'Tirar o seu nome de tudo o que é guardado, em todos os servidores? O que foi fixado e as matérias ficam, como feitos por alguém; ninguém pode colocar o seu nome de volta.',
    forgotten:
      'Pronto: nada do que é guardado cita mais você. As mensagens fixadas e as respostas no Discord não mudam com isso: um moderador pode apagá-las.',
    feeds:
      '{count, plural, one {# feed que você faz um servidor seguir} many {# de feeds que você faz um servidor seguir} other {# feeds que você faz um servidor seguir}}',
  },
};
