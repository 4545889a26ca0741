import type { frontMatter as english } from '../en/front-matter.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with the front matter of an article's file, in Brazilian Portuguese. */
export const frontMatter: Translation<typeof english> = {
  'front-matter': {
    'other-language':
      'um cabeçalho em “{language}” não é lido: comece com uma linha só com “---” e escreva YAML abaixo dela',
    open: 'o cabeçalho não está fechado: acrescente uma linha “---” abaixo da última chave',
    long: 'o cabeçalho tem {chars, number} caracteres: reduza para {most, number} no máximo',
    'many-items': 'o cabeçalho tem mais de {most, number} itens de lista: deixe menos',
    'no-keys': 'o cabeçalho não é uma lista de chaves: escreva linhas como “key: value”',
    tab: 'há uma tabulação antes de uma chave: troque-a por espaços, ou remova-a',
    'no-yaml': 'o cabeçalho não é YAML: {message}',
    apostrophe:
      '{key} tem um apóstrofo entre aspas simples: ponha {key} entre aspas "duplas"',
    'closing-quote':
      '{key} não termina nas aspas de fechamento: ponha {key} por inteiro entre aspas, e escreva \\" no lugar de " dentro delas',
    mark: '{key} tem um sinal que o YAML reserva para si: ponha {key} entre aspas, {key}: "…"',
    'no-word': 'uma chave não é uma palavra: escreva “key: value”',
    twice:
      '{key} aparece duas vezes, a primeira na linha {line, number}: remova uma delas',
    'no-text':
      '{key} não é um texto: escreva um texto, entre aspas se tiver um sinal como "*" ou ":", ou uma lista de textos',
    comment:
      '{key} termina no “#”: ponha entre aspas se “#” fizer parte, ou remova o que segue',
    list: '{key} é uma lista: escreva um só texto, entre aspas',
    unreadable:
      '{key} tem o caractere ilegível {character}: escreva de novo e salve o arquivo como UTF-8',
    'no-number':
      '{key} “{value}” não é um número de 1 a {most}: escreva um número que nenhuma matéria teve',
    'no-day': '{key} “{value}” não é um dia: escreva assim, 2017-07-21',
    'no-address':
      '{key} “{value}” não é um endereço da web: escreva a partir de “https://”',
    'no-language':
      '{key} “{value}” não é um código de idioma: escreva como “en” ou “pt-BR”',
  },
};
