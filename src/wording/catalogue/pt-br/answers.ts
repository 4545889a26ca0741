import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What answers say around passages, in Brazilian Portuguese. */
export const answers: Translation<typeof english> = {
  text: {
    quoted: '“{text}”',
    comma: ', ',
    semicolon: '; ',
    stop: '{text}.',
    'and-more': '{list} {count, plural, one {e mais #} many {e mais #} other {e mais #}}',
    because: '{first}: {second}',
    'two-sentences': '{first}. {second}',
  },
  buttons: {
    before: 'Antes',
    after: 'Depois',
    more: 'Mais',
    near: 'Quase correspondências',
    show: 'Mostrar a todos',
    pin: 'Fixar',
    remove: 'Remover',
    history: 'Histórico',
    open: 'Abrir a matéria',
    'choose-speaker': 'Ver o que disse uma destas vozes',
    previous: 'Anteriores',
    next: 'Próximas',
    older: 'Mais antigas',
    'take-off': 'Remover a matéria',
    'yes-take-off': 'Sim, remover a matéria',
    keep: 'Manter',
    'delete-names': 'Apagar meus dados',
    'yes-delete': 'Sim, apagar',
    'clear-list': 'Limpar a lista',
  },
  answer: {
    closest: 'Trechos mais próximos',
    shared: 'Este nome pode se referir a {names}: escolha um em *falante*',
    others: '{count, plural, one {mais #} many {mais #} other {mais #}}',
    'oldest-first': 'Matéria mais antiga primeiro; as que não informam data, por último',
    narrower: 'A pergunta é muito ampla. Mais específica, por exemplo:',
    about: 'Sobre {article}, perguntado antes',
    mended: 'Resultados para {read}: {written} não aparece em nenhuma matéria',
    'mended-several': 'Resultados para {read}: {written} não aparecem em nenhuma matéria',
    alike: 'Você quis dizer {meant} em vez de {written}?',
    days: '{time} (de {from} a {to})',
    day: '{time} ({day})',
    during: 'De {time}: citado no trecho ou em seu parágrafo, ou publicado então',
    'during-as-meant': 'De {time}, como cada matéria o entende',
    before: 'Antes',
    after: 'Depois',
    'goes-on': '… o trecho continua: o arquivo anexo o contém inteiro',
  },
  'nothing-found': {
    searched:
      'Nada encontrado em {articles, plural, one {# matéria} many {# de matérias} other {# matérias}} com {sentences, plural, one {# frase} many {# de frases} other {# frases}}',
    'searched-dated':
      'Nada encontrado em {articles, plural, one {# matéria} many {# de matérias} other {# matérias}} com {sentences, plural, one {# frase} many {# de frases} other {# frases}}, a mais recente de {day}',
    vague: 'Nada encontrado: a pergunta não cita ninguém nem nada a procurar',
    examples: 'Pergunte por algo que aconteceu, por exemplo:',
    missing:
      '{words} não {count, plural, one {aparece} many {aparecem} other {aparecem}} em nada do que foi pesquisado',
    'other-words':
      '{count, plural, one {mais # palavra} many {mais # de palavras} other {mais # palavras}}',
    'near-not-then': 'o que contém essas palavras não é de {time}',
    'nothing-then': 'não há nada parecido de {time}',
    none: 'não há {kind, select, quotation {nenhuma citação} partly {nenhuma citação parcial} paraphrase {nenhuma paráfrase} other {nenhuma declaração}}',
    'none-by':
      'não há {kind, select, quotation {nenhuma citação} partly {nenhuma citação parcial} paraphrase {nenhuma paráfrase} other {nenhuma declaração}} de {speaker}',
    'without-words':
      '{kind, select, quotation {nenhuma citação} partly {nenhuma citação parcial} paraphrase {nenhuma paráfrase} other {nenhuma declaração}} contém essas palavras',
    'without-words-by':
      '{kind, select, quotation {nenhuma citação} partly {nenhuma citação parcial} paraphrase {nenhuma paráfrase} other {nenhuma declaração}} de {speaker} contém essas palavras',
  },
  statements: {
    quotation: 'citação',
    'part-quotation': 'citação parcial',
    paraphrase: 'paráfrase',
    reporter: 'Palavras do próprio repórter',
    'reported-by': 'reportagem de {names}',
    'not-stated': 'Não consta quem fala',
    'among-others': '{sources}, entre outros',
    citing: '{outer}, citando {inner}',
    'as-reported': '{inner}, segundo {outer}',
    unclear: 'Incerto: {names}',
    'or-name': ' ou ',
    unnamed: '{name} (fonte anônima)',
    'why-unnamed': 'anônima: {reason}',
    printed: 'no texto, {printed}',
    named: 'nomeado em {address}: {printed}',
    mentioned: 'mencionado pela primeira vez em {address}: {printed}',
    more: '{count, plural, one {e mais # neste trecho} many {e mais # neste trecho} other {e mais # neste trecho}}',
  },
  source: {
    place: '{place, number} de {total, number}',
    'also-in':
      '{count, plural, one {também em # outra matéria: {addresses}} many {também em # de outras matérias: {addresses}} other {também em # outras matérias: {addresses}}}',
    more: '{count, plural, one {mais #} many {mais #} other {mais #}}',
    'no-publisher': 'veículo não informado',
    'no-date': 'data não informada',
    'no-licence': 'licença não informada',
    changed:
      'a matéria mudou (verificado em {day}); estas palavras estão agora em {address}',
    gone: '**não consta mais na matéria** (verificado em {day}), que agora é {article}',
    adds: 'a matéria acrescenta: {printed} · {address}',
    'more-corrections':
      '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  },
  cast: {
    quotations:
      '{count, plural, one {# citação} many {# de citações} other {# citações}}',
    'part-quotations':
      '{count, plural, one {# citação parcial} many {# de citações parciais} other {# citações parciais}}',
    paraphrases:
      '{count, plural, one {# paráfrase} many {# de paráfrases} other {# paráfrases}}',
    nobody: 'nenhuma declaração é atribuída a ninguém',
    'more-speakers':
      '{count, plural, one {e mais # voz} many {e mais # de vozes} other {e mais # vozes}}',
    unclear:
      '{count, plural, one {# declaração que mais de um pode ter feito} many {# de declarações que mais de um pode ter feito} other {# declarações que mais de um pode ter feito}}',
    'not-stated':
      '{count, plural, one {# citação sem falante} many {# de citações sem falante} other {# citações sem falante}}',
    statements:
      '{count, plural, one {# declaração} many {# de declarações} other {# declarações}}',
  },
  differences: {
    differing: 'Diferença: a mensagem traz {message}; o trecho, {passage}',
    'negation-in-passage':
      'Diferença: o trecho diz {passage}; a mensagem o diz sem a negação',
    'negation-in-message':
      'Diferença: a mensagem diz {message}; o trecho o diz sem a negação',
    speaker: 'Diferença: a mensagem atribui a fala a {message}; a matéria, a {passage}',
  },
};
