import type { intake as english } from '../en/intake.ts';
import type { Translation } from '../translation.ts';

/** Why an article, a page or a feed was not taken in, in Brazilian Portuguese. */
export const intake: Translation<typeof english> = {
  intake: {
    characters: 'O texto contém caracteres que não existem: U+0000, ou metade de um par.',
    'file-too-big':
      'O arquivo tem {megabytes, number, ::.0} MB: são lidos no máximo {most, number, ::.0} MB.',
    'file-lost': 'O Discord não entregou o arquivo.',
    'not-for-programs':
      'O site não fornece essa página a programas (respondeu {status}).',
    'no-such-page': 'O site não tem essa página (respondeu {status}).',
    'asked-too-often':
      'O site pede para ser consultado com menos frequência (respondeu {status}).',
    'site-error': 'O site respondeu com um erro ({status}).',
    redirects: 'A página redireciona mais de {most, number} vezes.',
    'not-encrypted': 'A página redireciona para um endereço sem criptografia.',
    'page-too-big': 'A página tem mais de {most, number} MB.',
    robots: 'O site não deixa programas lerem essa página (robots.txt).',
    'too-slow':
      'A página não chegou em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
    headers: 'O servidor enviou mais cabeçalhos do que uma página precisa.',
    unreachable: 'Nenhuma página da internet pública pode ser acessada nesse endereço.',
    'queue-full': 'Há páginas demais sendo buscadas.',
    'no-text': 'O endereço não leva a uma página de texto.',
    'address-long': 'O endereço tem mais de {most, number} caracteres.',
    'no-web-address': 'Isso não é um endereço da web.',
    'other-scheme': 'Só podem ser lidos endereços com http:// ou https://.',
    'has-login': 'O endereço contém um nome de usuário ou uma senha.',
    'has-port': 'O endereço indica uma porta própria.',
    'not-public': 'O endereço não leva a uma página da internet pública.',
    unreadable: 'A página é feita de um modo que não pode ser lido.',
    tangled: 'A página é grande ou emaranhada demais para ser lida.',
    'is-feed': 'O endereço leva a um feed, não a uma matéria.',
    'no-feed': 'O endereço não leva a um feed que possa ser lido.',
    'file-fault': 'O arquivo não pode ser lido: {problem}.',
    'file-fault-line': 'O arquivo não pode ser lido, linha {line, number}: {problem}.',
    'saved-page': 'Uma página salva não diz de onde vem.',
    'file-kind': '“{name}” não é um tipo de arquivo que possa ser lido.',
    'no-day': '“{text}” não é um dia.',
    'no-json': 'O arquivo não é JSON: não dá para ler a linha {line, number}.',
    'no-ninjs': 'Falta “headline” ou “body_xhtml” no arquivo.',
    'known-text': 'O texto já está aqui: {article}, “{headline}”.',
    'known-address': 'O endereço já está aqui, com outro texto: {article}, “{headline}”.',
    'too-long': 'O texto é mais longo do que qualquer matéria.',
    'front-page': 'Essa é a página inicial de um site.',
    'no-headline': 'O texto não tem título.',
    'not-english': 'O texto não está em inglês.',
    'shows-error': 'O site mostra um erro em vez de uma matéria, ou barra programas.',
    consent: 'O site pergunta sobre cookies antes de mostrar a matéria.',
    paywall: 'A página mostra só o começo e uma oferta de assinatura.',
    'page-empty':
      'A página não contém texto de matéria; talvez scripts carreguem o resto.',
    'page-stub':
      'A página contém só {words, plural, one {# palavra} many {# de palavras} other {# palavras}} de uma matéria; talvez scripts carreguem o resto.',
    'text-empty': 'Não há texto de matéria.',
    'text-stub':
      'Há só {words, plural, one {# palavra} many {# de palavras} other {# palavras}} de uma matéria.',
    'without-address': 'Ela foi adicionada sem endereço, por isso não há página a reler.',
    'program-fault': 'Um erro do programa.',
    'no-longer-said': 'Não foi possível ler.',
  },
  remedies: {
    'add-as-file':
      'Abra você a página e adicione a matéria como arquivo ou texto colado.',
    'add-with-login':
      'Abra você a página com a sua assinatura e adicione a matéria como arquivo ou texto colado, se a licença permitir.',
    'copy-text': 'Copie de novo o texto da página, ou salve o arquivo como UTF-8.',
    'article-alone': 'Adicione só o texto da matéria.',
    'give-again': 'Use o comando de novo com o arquivo.',
    'check-address': 'Confira o endereço.',
    'remove-it': 'Se ela sumiu de vez, /biblioteca remover remove {article}.',
    'check-address-or-file':
      'Confira o endereço, ou adicione a matéria como arquivo ou texto colado.',
    'copy-address': 'Copie o endereço do navegador, a partir de “https://”.',
    'no-login': 'Tire o que vem antes do @.',
    'usual-ports': 'Só são lidas páginas nas portas usuais, 80 e 443.',
    'in-a-minute': 'Tente de novo em um minuto.',
    'in-an-hour': 'Tente de novo em uma hora.',
    'later-or-file':
      'Tente de novo mais tarde, ou adicione a matéria como arquivo ou texto colado.',
    'article-address': 'Informe o endereço da própria matéria.',
    'article-address-or-file':
      'Informe o endereço da própria matéria, ou adicione-a como arquivo ou texto colado.',
    'follow-feed': 'Siga o feed, ou informe o endereço de uma matéria.',
    'find-feed': 'Procure “RSS” ou “Feed” no site e informe o endereço dele.',
    'one-article': 'Informe o endereço de uma matéria.',
    'mend-line': 'Corrija essa linha e adicione o arquivo de novo.',
    'address-beside': 'Informe o endereço dela junto com o arquivo.',
    'file-kinds': 'Adicione um arquivo que termine em .md, .txt, .html ou .json.',
    'write-day': 'Escreva assim: 2017-07-21.',
    'as-delivered': 'Adicione o arquivo como a agência o entregou.',
    'as-ninjs': 'Adicione uma matéria em ninjs, ou como .md, .txt ou .html.',
    'ask-that-one': 'Pergunte sobre essa.',
    'refetch-that-one': 'Use /biblioteca reler com essa para trazer o que mudou.',
    'write-headline': 'Escreva o título na primeira linha, ou no alto como “title:”.',
    'english-only': 'Por enquanto só se pode perguntar sobre matérias em inglês.',
    'whole-text': 'Adicione o texto inteiro da matéria.',
    'add-as-it-is': 'Adicione o texto dela como está agora, e remova esta.',
  },
};
