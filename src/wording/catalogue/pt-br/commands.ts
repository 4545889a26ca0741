import type { CommandWords } from '../../command-words.ts';

/** The commands in Brazilian Portuguese. */
export const commands: CommandWords = {
  who: {
    name: 'quem',
    description: 'Encontrar quem disse algo, quem é alguém ou quem fala em uma matéria',
  },
  'who.said': {
    name: 'disse',
    description:
      'Encontrar quem disse algo, ou o que alguém disse, nas palavras das matérias',
  },
  'who.said.what': {
    name: 'o-que',
    description: 'Palavras em inglês do que foi dito, por exemplo: small-boat',
  },
  'who.said.speaker': {
    name: 'falante',
    description: 'Quem falou: qualquer parte de um nome ou função',
  },
  'who.said.kind': {
    name: 'tipo',
    description: 'Só as próprias palavras, ou só paráfrases',
  },
  'who.said.kind=quotation': { name: 'citação' },
  'who.said.kind=part-quotation': { name: 'citação parcial' },
  'who.said.kind=paraphrase': { name: 'paráfrase' },
  'who.is': {
    name: 'é',
    description:
      'Encontrar os trechos que apresentam alguém, com a função tal como publicada',
  },
  'who.is.name': { name: 'nome', description: 'Um nome, ou parte dele' },
  'who.speaks': {
    name: 'fala',
    description: 'Listar quem fala em uma matéria, com que tipos de declarações',
  },
  what: { name: 'o-que', description: 'Encontrar o que aconteceu' },
  'what.happened': {
    name: 'aconteceu',
    description: 'Encontrar os trechos que relatam algo, cada um com quem o diz',
  },
  'what.happened.about': {
    name: 'sobre',
    description: 'Palavras em inglês, nomes ou números, por exemplo: 56 jets',
  },
  'what.happened.when': {
    name: 'quando',
    description: 'Só então, em inglês: November 2021, 8 Nov, Monday, last week',
  },
  when: { name: 'quando', description: 'Encontrar quando algo foi' },
  'when.was': {
    name: 'foi',
    description: 'Encontrar os trechos que dizem quando algo foi, com a data em negrito',
  },
  'when.was.what': {
    name: 'o-que',
    description: 'O que foi, em inglês, por exemplo: the first shuttle launch',
  },
  where: { name: 'onde', description: 'Encontrar onde algo foi' },
  'where.was': {
    name: 'foi',
    description: 'Encontrar os trechos que dizem onde algo foi, com o lugar em negrito',
  },
  'where.was.what': {
    name: 'o-que',
    description: 'O que foi, em inglês, por exemplo: the robotics competition',
  },
  how: { name: 'quantos', description: 'Encontrar quantos eram' },
  'how.many': {
    name: 'eram',
    description: 'Encontrar os trechos que dizem quantos eram, com o número em negrito',
  },
  'how.many.of': {
    name: 'de',
    description: 'Quem ou o que é contado, em inglês, por exemplo: Chinese jets',
  },
  ask: {
    name: 'perguntar',
    description: 'Fazer uma pergunta livre, em inglês; trechos das matérias respondem',
  },
  'ask.question': {
    name: 'pergunta',
    description: 'Por exemplo: What did Ned Price say about Taiwan?',
  },
  verify: {
    name: 'verificar',
    description: 'Comparar uma citação com as matérias, palavra por palavra; só você vê',
  },
  'verify.quote': {
    name: 'citação',
    description: 'As palavras a verificar, com ou sem aspas',
  },
  'verify.speaker': {
    name: 'falante',
    description: 'Quem teria dito: qualquer parte de um nome ou função',
  },
  cite: {
    name: 'citar',
    description:
      'Mostrar o trecho de um endereço como A1·s12, ou de um link para as palavras',
  },
  'cite.passage': {
    name: 'trecho',
    description: 'Um endereço como A1·s12 ou A1.12-14, ou um link para uma matéria',
  },
  'Find passages': { name: 'Encontrar trechos' },
  'Verify quotation': { name: 'Verificar citação' },
  article: {
    name: 'matérias',
    description: 'As matérias sobre as quais se pode perguntar e de onde vem cada uma',
  },
  'article.list': {
    name: 'lista',
    description: 'Listar as matérias sobre as quais se pode perguntar aqui',
  },
  'article.show': {
    name: 'mostrar',
    description: 'Mostrar de onde vem uma matéria, seu tamanho e como ela mudou',
  },
  library: {
    name: 'biblioteca',
    description: 'As matérias próprias deste servidor: adicionar, remover, reler',
  },
  'library.add': {
    name: 'adicionar',
    description:
      'Adicionar uma matéria: o endereço, um arquivo ou, sem eles, texto colado',
  },
  'library.add.url': {
    name: 'url',
    description: 'O endereço da página da matéria; junto a um arquivo, de onde ele vem',
  },
  'library.add.file': {
    name: 'arquivo',
    description: 'Um arquivo .md, .txt, .html ou .json com a matéria',
  },
  'library.remove': {
    name: 'remover',
    description: 'Remover uma matéria e seus textos anteriores; você confirma antes',
  },
  'library.remove.article': {
    name: 'matéria',
    description: 'Comece a digitar o título ou o identificador, como B3',
  },
  'library.refetch': {
    name: 'reler',
    description: 'Reler a página de uma matéria e ver o que mudou',
  },
  'library.refetch.article': {
    name: 'matéria',
    description: 'Comece a digitar o título ou o identificador, como B3',
  },
  'library.status': {
    name: 'estado',
    description: 'Listar as matérias e seu estado: quem adicionou, quando, último erro',
  },
  'library.follow': {
    name: 'seguir',
    description: 'Seguir um feed: o que há de novo é adicionado automaticamente',
  },
  'library.follow.feed': {
    name: 'feed',
    description: 'O endereço de um feed RSS, Atom ou JSON, ou do site',
  },
  'library.unfollow': {
    name: 'deixar-de-seguir',
    description: 'Deixar de seguir um feed; sem indicar, listar os que são seguidos',
  },
  'library.unfollow.feed': { name: 'feed', description: 'O número ou o endereço dele' },
  'library.unanswered': {
    name: 'sem-resposta',
    description:
      'Listar o que foi perguntado aqui sem resultado, sem dizer quem perguntou',
  },
  'Add this article': { name: 'Adicionar esta matéria' },
  pins: {
    name: 'fixadas',
    description:
      'O registro do que foi fixado: quem, quando, por quê, substituído por quê',
  },
  'pins.list': {
    name: 'lista',
    description: 'Listar as fixadas dos canais que você vê, a mais recente primeiro',
  },
  'pins.show': { name: 'mostrar', description: 'Mostrar uma fixada como está agora' },
  'pins.history': {
    name: 'histórico',
    description: 'Mostrar tudo o que aconteceu com uma fixada',
  },
  'pins.remove': { name: 'remover', description: 'Desafixar; o registro permanece' },
  'pins.export': {
    name: 'exportar',
    description: 'Obter as fixadas com o histórico em arquivos: Markdown e JSON',
  },
  settings: {
    name: 'configurações',
    description: 'O que vale aqui: onde responde, quem pode publicar e fixar',
  },
  'settings.show': {
    name: 'mostrar',
    description: 'Mostrar as configurações como estão',
  },
  'settings.set': {
    name: 'alterar',
    description: 'Mostrar as configurações com menus para alterá-las',
  },
  'settings.answers': {
    name: 'respostas',
    description: 'Listar as últimas respostas públicas: quem perguntou, quem removeu',
  },
  help: { name: 'ajuda', description: 'Como perguntar e como ler uma resposta' },
  privacy: {
    name: 'privacidade',
    description: 'O que é guardado sobre você e como apagar',
  },
  '*.article': {
    name: 'matéria',
    description: 'Só esta matéria: comece a digitar o título',
  },
  '*.private': {
    name: 'privado',
    description: 'Só você vê a resposta; pode mostrá-la a todos depois',
  },
  '*.order': {
    name: 'ordem',
    description: 'Os melhores primeiro, ou da matéria mais antiga à mais recente',
  },
  '*.order=best': { name: 'os melhores primeiro' },
  '*.order=time': { name: 'cronológica' },
  '*.number': {
    name: 'número',
    description: 'Número da fixada, tal como aparece acima dela',
  },
  '*.public': { name: 'público', description: 'Mostrar a todos aqui; senão só você vê' },
};
