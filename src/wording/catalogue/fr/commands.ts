import type { CommandWords } from '../../command-words.ts';

/** The commands in French. */
export const commands: CommandWords = {
  who: {
    name: 'qui',
    description:
      'Trouver qui a dit quelque chose, qui est quelqu’un ou qui parle dans un article',
  },
  'who.said': {
    name: 'a-dit',
    description:
      'Trouver qui a dit quelque chose, ou ce qu’on a dit, dans les mots des articles',
  },
  'who.said.what': {
    name: 'quoi',
    description: 'Des mots anglais de ce qui a été dit, par exemple : small-boat',
  },
  'who.said.speaker': {
    name: 'locuteur',
    description: 'Qui a parlé : une partie du nom ou de la fonction',
  },
  'who.said.kind': {
    name: 'genre',
    description: 'Seulement leurs propres mots, ou seulement des paraphrases',
  },
  'who.said.kind=quotation': { name: 'citation' },
  'who.said.kind=part-quotation': { name: 'citation partielle' },
  'who.said.kind=paraphrase': { name: 'paraphrase' },
  'who.is': {
    name: 'est',
    description:
      'Trouver les passages qui présentent quelqu’un, avec sa fonction telle qu’imprimée',
  },
  'who.is.name': { name: 'nom', description: 'Un nom, ou une partie d’un nom' },
  'who.speaks': {
    name: 'parle',
    description: 'Lister qui parle dans un article, avec quels genres de déclarations',
  },
  what: { name: 'que', description: 'Trouver ce qui s’est passé' },
  'what.happened': {
    name: 's-est-il-passé',
    description: 'Trouver les passages qui rapportent un fait, chacun avec sa source',
  },
  'what.happened.about': {
    name: 'sujet',
    description: 'Mots anglais, noms ou chiffres, par exemple : 56 jets',
  },
  'what.happened.when': {
    name: 'date',
    description: 'Seulement alors, en anglais : November 2021, 8 Nov, Monday, last week',
  },
  when: { name: 'quand', description: 'Trouver quand quelque chose a eu lieu' },
  'when.was': {
    name: 'était',
    description: 'Trouver les passages qui disent quand c’était, la date en gras',
  },
  'when.was.what': {
    name: 'quoi',
    description: 'Ce que c’était, en anglais, par exemple : the first shuttle launch',
  },
  where: { name: 'où', description: 'Trouver où quelque chose a eu lieu' },
  'where.was': {
    name: 'était',
    description: 'Trouver les passages qui disent où c’était, le lieu en gras',
  },
  'where.was.what': {
    name: 'quoi',
    description: 'Ce que c’était, en anglais, par exemple : the robotics competition',
  },
  how: { name: 'combien', description: 'Trouver combien il y en avait' },
  'how.many': {
    name: 'de',
    description:
      'Trouver les passages qui disent combien il y en avait, le chiffre en gras',
  },
  'how.many.of': {
    name: 'quoi',
    description: 'Qui ou ce qui est compté, en anglais, par exemple : Chinese jets',
  },
  ask: {
    name: 'demander',
    description:
      'Poser une question libre, en anglais ; des passages des articles répondent',
  },
  'ask.question': {
    name: 'question',
    description: 'Par exemple : What did Ned Price say about Taiwan?',
  },
  verify: {
    name: 'vérifier',
    description:
      'Comparer une citation aux articles, mot à mot ; vous seul voyez la réponse',
  },
  'verify.quote': {
    name: 'citation',
    description: 'Les mots à vérifier, avec ou sans guillemets',
  },
  'verify.speaker': {
    name: 'locuteur',
    description: 'Qui l’aurait dit : une partie du nom ou de la fonction',
  },
  cite: {
    name: 'citer',
    description:
      'Montrer le passage d’une adresse comme A1·s12, ou d’un lien vers les mots',
  },
  'cite.passage': {
    name: 'passage',
    description: 'Une adresse comme A1·s12 ou A1.12-14, ou un lien vers un article',
  },
  'Find passages': { name: 'Trouver des passages' },
  'Verify quotation': { name: 'Vérifier la citation' },
  article: {
    name: 'articles',
    description: 'Les articles que l’on peut interroger, et d’où vient chacun',
  },
  'article.list': {
    name: 'liste',
    description: 'Lister les articles que l’on peut interroger ici',
  },
  'article.show': {
    name: 'montrer',
    description: 'Montrer d’où vient un article, sa longueur et comment il a changé',
  },
  library: {
    name: 'bibliothèque',
    description:
      'Les articles propres à ce serveur : les ajouter, les retirer, les relire',
  },
  'library.add': {
    name: 'ajouter',
    description:
      'Ajouter un article : son adresse, un fichier, ou sans eux un texte collé',
  },
  'library.add.url': {
    name: 'url',
    description: 'L’adresse de la page de l’article ; à côté d’un fichier, sa provenance',
  },
  'library.add.file': {
    name: 'fichier',
    description: 'Un fichier .md, .txt, .html ou .json contenant l’article',
  },
  'library.remove': {
    name: 'retirer',
    description:
      'Retirer un article et ses textes antérieurs ; une confirmation est demandée',
  },
  'library.remove.article': {
    name: 'article',
    description: 'Commencez à saisir son titre ou son identifiant, comme B3',
  },
  'library.refetch': {
    name: 'relire',
    description: 'Relire la page d’un article et voir ce qui a changé',
  },
  'library.refetch.article': {
    name: 'article',
    description: 'Commencez à saisir son titre ou son identifiant, comme B3',
  },
  'library.status': {
    name: 'état',
    description:
      'Lister les articles et leur état : qui les a ajoutés, quand, dernière erreur',
  },
  'library.follow': {
    name: 'suivre',
    description: 'Suivre un flux : ce qui y paraît est ajouté automatiquement',
  },
  'library.follow.feed': {
    name: 'flux',
    description: 'L’adresse d’un flux RSS, Atom ou JSON, ou de son site',
  },
  'library.unfollow': {
    name: 'ne-plus-suivre',
    description: 'Ne plus suivre un flux ; sans en indiquer, lister ceux qui sont suivis',
  },
  'library.unfollow.feed': { name: 'flux', description: 'Son numéro ou son adresse' },
  'library.unanswered': {
    name: 'sans-réponse',
    description: 'Lister ce qui a été demandé ici sans résultat, sans dire par qui',
  },
  'Add this article': { name: 'Ajouter cet article' },
  pins: {
    name: 'épingles',
    description: 'Le registre des épingles : qui, quand, pourquoi, remplacées par quoi',
  },
  'pins.list': {
    name: 'liste',
    description: 'Lister les épingles des salons que vous voyez, la plus récente d’abord',
  },
  'pins.show': { name: 'montrer', description: 'Montrer une épingle telle qu’elle est' },
  'pins.history': {
    name: 'historique',
    description: 'Montrer tout ce qui est arrivé à une épingle',
  },
  'pins.remove': {
    name: 'retirer',
    description: 'Désépingler ; la trace en reste dans le registre',
  },
  'pins.export': {
    name: 'exporter',
    description: 'Obtenir les épingles et leur historique en fichiers : Markdown et JSON',
  },
  settings: {
    name: 'paramètres',
    description: 'Ce qui est réglé ici : où répondre, qui peut publier et épingler',
  },
  'settings.show': {
    name: 'montrer',
    description: 'Montrer les paramètres tels qu’ils sont',
  },
  'settings.set': {
    name: 'modifier',
    description: 'Montrer les paramètres avec des menus pour les changer',
  },
  'settings.answers': {
    name: 'réponses',
    description: 'Lister les dernières réponses publiques : qui a demandé, qui a retiré',
  },
  help: { name: 'aide', description: 'Comment demander, et comment lire une réponse' },
  privacy: {
    name: 'confidentialité',
    description: 'Ce qui est conservé à votre sujet, et comment le supprimer',
  },
  '*.article': {
    name: 'article',
    description: 'Seulement cet article : commencez à saisir son titre',
  },
  '*.private': {
    name: 'privé',
    description: 'Vous seul voyez la réponse ; vous pourrez la montrer à tous plus tard',
  },
  '*.order': {
    name: 'ordre',
    description: 'Les meilleurs d’abord, ou de l’article le plus ancien au plus récent',
  },
  '*.order=best': { name: 'les meilleurs d’abord' },
  '*.order=time': { name: 'chronologique' },
  '*.number': {
    name: 'numéro',
    description: 'Numéro de l’épingle, tel qu’il figure au-dessus d’elle',
  },
  '*.public': {
    name: 'public',
    description: 'Le montrer à tous ici ; sinon vous seul le voyez',
  },
};
