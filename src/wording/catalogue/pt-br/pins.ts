import type { pins as english } from '../en/pins.ts';
import type { Translation } from '../translation.ts';

/** Pins: their messages, their record, and why one was not made, in Brazilian Portuguese. */
export const pins: Translation<typeof english> = {
  pins: {
    somebody: 'alguém',
    number: 'Fixada {number}',
    by: 'por {person}',
    'takes-place': 'ocupa o lugar da fixada {number}',
    reason: 'Motivo: {reason}',
    'no-longer': 'Não está mais fixada desde {when}',
    'no-longer-see': 'Não está mais fixada desde {when}: veja a fixada {number}',
    'article-changed':
      'A matéria agora tem outras palavras aqui; este é o texto como foi fixado',
    'article-gone': 'A matéria não está mais aqui; este é o texto como foi fixado',
    'listed-changed': 'a matéria agora tem outras palavras aqui',
    'listed-gone': 'a matéria não está mais aqui',
    message: 'sua mensagem',
    none: 'Ainda não há nada fixado aqui.',
    'removed-by': 'removida por {person}',
    record: 'Fixadas',
    'record-message': 'Mensagem: {url}',
    'by-user': 'pelo usuário {id}',
    exported:
      '{count, plural, one {# fixada} many {# de fixadas} other {# fixadas}} com seu histórico, dos canais que você pode ver',
    'exported-newest':
      'as {count, plural, one {# fixada} many {# de fixadas} other {# fixadas}} mais recentes com seu histórico, dos canais que você pode ver',
    'audit-removed': 'Removida: {pin}',
    'audit-instead': 'A fixada {number} ocupa o lugar da fixada {old}',
    'beside-by': 'por {person}',
  },
  'pin-states': {
    planned: 'ainda não publicada',
    posted: 'publicada, ainda não fixada',
    pinned: 'fixada',
    failed: 'falhou',
    'left-behind':
      'falhou, a mensagem não pôde ser apagada: `/fixadas remover` tenta de novo',
    replaced: 'substituída',
    'replaced-by': 'substituída pela fixada {number}',
    removed: 'removida',
  },
  'pin-events': {
    planned: 'pedida',
    posted: 'publicada',
    pinned: 'fixada',
    failed: 'falhou',
    removed: 'removida',
    replaced: 'desafixada pela fixada {number}',
  },
  'pin-records': {
    planned: 'prevista',
    posted: 'publicada',
  },
  pinning: {
    made: 'Fixado com o número {number}: {message}.',
    'made-instead': 'Fixado com o número {number} no lugar da fixada {old}: {message}.',
    quiet:
      'As respostas não são públicas neste canal; o que é fixado é, e quem vê o canal lê esta.',
    'not-made': 'Não foi fixado: {why}.',
    refused: 'o Discord recusou',
    'recorded-failed': 'No registro consta como fixada {number}, que falhou.',
    'left-message':
      '[A mensagem]({url}) não pôde ser apagada e ainda diz “{pin}”: apague-a, ou use `/fixadas remover`; por um dia o bot tenta de novo sozinho.',
    'no-answer':
      'O Discord não responde no momento. A fixada {number} está anotada e será concluída assim que ele responder: veja com `/fixadas mostrar`.',
    'still-stands': 'A fixada {number} continua lá: {why}.',
    'not-kept':
      'O registro do que é fixado não pode ser mantido no momento, e sem ele nada é fixado. As perguntas são respondidas mesmo assim. Clique de novo em *{button}* daqui a um minuto: o que foi começado será concluído, e nada é fixado duas vezes. Se continuar assim, avise quem administra o bot.',
    'your-reason': 'Seu motivo era: {reason}',
    rival: `A fixada {number} já ocupa o lugar da fixada {old}: {message}.
Para fixar isto também, faça-o ocupar o lugar da fixada {number}, ou de nenhuma.`,
    over: 'A fixada {number} não está mais fixada: deixe o campo vazio.',
    'over-replaced':
      'A fixada {number} já foi substituída pela fixada {newer}: faça esta ocupar o lugar da fixada {newer}, ou de nenhuma.',
    known: `Este trecho já está fixado aqui, com o número {number}: {message}.
Para fixá-lo por outro motivo, faça-o ocupar o lugar da fixada {number}.`,
    'known-begun': 'Isto já é a fixada {number}: `/fixadas histórico` diz como está.',
    lacks:
      '{count, plural, one {Falta ao bot a permissão} many {Faltam ao bot as permissões} other {Faltam ao bot as permissões}} {permissions} neste canal: {count, plural, one {conceda-a} many {conceda-as} other {conceda-as}} nas configurações do canal ou do cargo dele e clique de novo em *{button}*.',
    'reason-empty': 'O motivo está vazio: diga por que isto é fixado.',
    'reason-long':
      'O motivo tem {chars, number} caracteres: reduza para {most, number} no máximo.',
    'no-number': '“{text}” não é o número de uma fixada: digite um como 3, ou nada.',
    'not-in-channel':
      'Não há fixada {number} neste canal: `/fixadas lista` mostra todas.',
    'not-here': 'Não há fixada {number} aqui: `/fixadas lista` mostra todas.',
    'may-not-there': 'Você não pode fixar em {channel}, onde está a fixada {number}.',
    'not-any-more':
      'A fixada {number} não está mais fixada: `/fixadas histórico` diz por quê.',
    'under-way': 'A fixada {number} está sendo feita: tente de novo em instantes.',
    removed: 'A fixada {number} foi removida. O registro fica: `/fixadas histórico`.',
    never: 'A fixada {number} nunca foi fixada: `/fixadas histórico` diz por quê.',
    'never-deleted':
      'A fixada {number} nunca foi fixada; a mensagem, que tinha ficado, foi apagada.',
    'never-kept':
      'A fixada {number} nunca foi fixada, e o bot não pode apagar {message}: {why}. Você pode apagá-la à mão.',
  },
  'pin-advice': {
    full: 'este canal tem tantas mensagens fixadas quantas o Discord permite, {most, number}: desafixe uma, ou faça esta ocupar o lugar de uma pelo número',
    permissions: 'falta uma permissão ao bot aqui: ele precisa de {permissions}',
    access: 'o bot não consegue ver o canal: dê a ele a permissão {permission} lá',
    'channel-gone': 'o canal não existe mais',
    'message-gone': 'alguém apagou a mensagem nesse meio-tempo: fixe de novo',
    archived: 'o tópico está arquivado: escreva algo nele e fixe de novo',
    'own-channel': 'uma mensagem só pode ser fixada em seu próprio canal',
    says: 'o Discord diz “{message}”',
    'says-code': 'o Discord diz “{message}” ({code})',
  },
  'pin-outcomes': {
    'no-answer': 'O Discord não respondeu',
    'message-kept': '{why}; a mensagem não pôde ser apagada: {kept}',
    'message-deleted': 'A mensagem que tinha ficado foi apagada',
    'no-history':
      'Falta ao bot a permissão Ver histórico de mensagens para procurar a mensagem',
    'too-late': 'O bot foi parado antes de publicar e reiniciado tarde demais',
    unpinned: 'Foi desafixada no Discord',
    'taken-out': 'Quem administra o bot removeu a matéria e o trecho',
  },
  'pin-form': {
    title: 'Fixar um trecho',
    why: 'Por que fixar?',
    everyone: 'Todos leem isto acima do trecho',
    replaces: 'Ocupa o lugar da fixada número',
    'keep-all': 'Essa será desafixada. Deixe vazio para manter todas.',
    'such-as': 'Por exemplo 3',
    passage: 'Trecho',
  },
};
