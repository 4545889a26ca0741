import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** What is said where there is no answer, or it stays private, in French. */
export const refusals: Translation<typeof english> = {
  remarks: {
    near: 'Résultats proches : chacun contient certains des mots, aucun ne les contient tous',
    'not-compared': 'Ceux-ci n’ont pas été comparés au message',
    shown: 'Montré à tous',
    'shown-by': 'Demandé et montré par {person}',
    left: '{count, plural, one {# autre a été trouvé : demandez avec plus de mots pour voir les meilleurs} many {# d’autres ont été trouvés : demandez avec plus de mots pour voir les meilleurs} other {# autres ont été trouvés : demandez avec plus de mots pour voir les meilleurs}}',
    'answer-of-before': 'Une réponse précédente',
    'only-you': 'Vous seul voyez ceci : {why}',
    'not-shown': 'Non montré à tous : {why}.',
    'public-nowhere': 'les réponses ne sont publiques nulle part sur ce serveur',
    'public-in': 'les réponses ne sont publiques que dans {channels}',
    'publishers-only': 'seuls {roles} peuvent montrer des réponses à tous ici',
    'settings-away':
      'les paramètres de ce serveur ne peuvent pas être lus pour le moment',
    'shelf-away': 'Les articles propres à ce serveur sont inaccessibles pour le moment',
    'shelf-slow':
      'Les articles propres à ce serveur sont en cours de lecture, veuillez redemander dans un instant',
    'shipped-left': 'seuls ceux fournis avec le bot ont été consultés',
    'nothing-left':
      'ceux fournis avec le bot sont exclus ici, aucun n’a donc été consulté',
  },
  refusals: {
    'outdated-button':
      'Ce bouton appartient à une autre version du bot. Veuillez redemander avec la commande.',
    'outdated-command':
      'Cette commande a changé : redémarrez Discord (Ctrl+R) et réessayez',
    'not-yours':
      'Cette réponse est celle de quelqu’un d’autre. Veuillez demander avec la commande.',
    'not-removed':
      'Seule la personne qui a posé la question, ou un membre ayant la permission *Gérer les messages*, peut retirer cette réponse.',
    gone: 'Ce passage n’est plus ici : son article a été retiré ou modifié. Veuillez redemander avec la commande.',
    'store-away':
      'Ce que le bot conserve est inaccessible pour le moment : épingles, paramètres et articles des serveurs. Les questions reçoivent tout de même une réponse. Veuillez réessayer dans une minute ; si cela persiste, prévenez la personne qui gère le bot.',
    kept: 'Rien n’a été supprimé.',
    removed:
      'Retirée : une réponse que {person} avait demandée. `/paramètres réponses` liste les dernières.',
    fault:
      'Un problème est survenu. Veuillez réessayer ; si cela persiste, donnez ce numéro à la personne qui gère le bot : {number}',
    'server-only': 'Cela fonctionne sur les serveurs dont le bot est membre.',
    'members-only':
      'Seuls les membres ayant la permission *{permission}* peuvent faire cela.',
    'members-or-roles-only':
      'Seuls les membres ayant la permission *{permission}* ou le rôle {roles} peuvent faire cela.',
    'wait-member':
      'Cela faisait beaucoup à la fois, et d’autres demandent aussi. Veuillez réessayer dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
    'wait-server':
      'Ce serveur demande beaucoup à la fois, et d’autres demandent aussi. Veuillez réessayer dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
    'not-ended': 'Cela n’a pas été mené à terme.',
  },
  questions: {
    empty: '« {option} » est vide : remplissez-le',
    long: '« {option} » compte {chars, number} caractères : réduisez-le à {most, number} au plus',
    'no-order': 'L’ordre « {text} » n’existe pas : choisissez best ou time',
    'no-kind': 'Le genre « {text} » n’existe pas : choisissez {kinds}',
    'no-pin-number':
      '« {text} » n’est pas un numéro d’épingle : saisissez-en un, comme 3, tel qu’il figure au-dessus d’elle',
    'no-word':
      'Il n’y a aucun mot à chercher dans « {text} » : ajoutez un nom, un nombre ou un mot qui figure dans l’article',
    'which-article':
      '« {text} » ne dit pas de quoi il s’agit : remplissez « article », par exemple {articles}, ou demandez avec un nom ou un mot qui y figure',
    'which-person': 'On ne sait pas de qui il s’agit : demandez avec un nom de {article}',
    'which-person-such':
      'On ne sait pas de qui il s’agit : demandez avec un nom de {article}, par exemple {names}',
    'no-article-words':
      '« {text} » n’est pas un article : donnez son identifiant ou des mots de son titre',
    'no-such-article':
      'Il n’y a pas d’article « {text} » : donnez son identifiant, par exemple {example}, ou des mots de son titre',
    'several-articles':
      '{count, plural, one {# article correspond à « {text} » : donnez son identifiant ou plus de mots de son titre} many {# d’articles correspondent à « {text} » : donnez l’identifiant de l’un d’eux ou plus de mots de son titre} other {# articles correspondent à « {text} » : donnez l’identifiant de l’un d’eux ou plus de mots de son titre}}',
    'article-alone':
      '« {text} » est un article : ajoutez une phrase, par exemple {example}',
    'no-address':
      '« {text} » n’est ni une adresse ni un lien : saisissez une adresse comme {example}, ou collez le lien d’un article',
    'no-article-here':
      'Il n’y a pas d’article {article} ici : une adresse, comme {example}, figure sous chaque passage',
    'no-sentence':
      '{article} a les phrases de s0, son titre, à {last} : {asked} n’existe pas',
    'no-article-of-link':
      'Aucun article ici ne vient de {link} : « article » dans /qui a-dit propose ceux qui y sont',
    'words-not-there':
      'Le lien mène à des mots qui ne figurent pas dans {article} ici : « {words} »',
    'link-alone':
      'Le message renvoie à un article et n’en dit rien : un nom, un chiffre ou un mot plus rare indiquerait quel passage est visé',
    'message-vague':
      'Le message donne trop peu d’indices : un nom, un chiffre ou un mot plus rare aiderait, ou un lien vers un article présent ici',
    'no-name':
      '« {text} » n’est pas un nom : donnez une partie d’un nom ou d’une fonction',
    'no-word-to-verify':
      'Il n’y a aucun mot dans « {text} » : donnez les mots à vérifier',
    'many-words-to-verify':
      'La citation compte {count, number} mots : vérifiez-en {most, number} au plus à la fois',
    'message-empty': 'Ce message n’a pas de texte : il n’y a rien à vérifier',
    'message-unquoted':
      'Ce message compte {count, number} mots et aucun entre guillemets : copiez les mots visés dans /vérifier citation',
    'nothing-asked':
      'Rien n’a été demandé : remplissez « quoi » avec des mots, ou « locuteur » avec un nom',
    'no-time':
      '« {text} » n’est pas une date que l’on puisse chercher : donnez-en une en anglais, comme « November 2021 », « 8 Nov », « Monday », « last week » ou « 2021-11-08 »',
    'which-pronoun':
      'On ne sait pas qui est « {text} » : demandez avec un nom de {article}',
    'which-pronoun-such':
      'On ne sait pas qui est « {text} » : demandez avec un nom de {article}, par exemple {names}',
    'which-pronoun-open':
      'On ne sait pas qui est « {text} » : demandez avec un nom, ou remplissez « article »',
    'no-article-at-all':
      'Il n’y a pas d’article « {text} » : donnez son identifiant ou des mots de son titre',
    'replaced-article':
      'La page de {article} a désormais un autre texte, {newest} : demandez {newest} ; les adresses de {article} mènent aux mots tels qu’ils étaient',
    'reversed-address':
      '« {text} » finit avant de commencer : vouliez-vous dire {address} ?',
    'broken-link':
      'Les mots visés par le lien sont illisibles : « {text} » est mal formé. Copiez à nouveau le lien, ou coupez-le au #',
    'no-link':
      'Il n’y a pas de lien dans le texte de ce message ni dans ses aperçus : utilisez ceci sur un message avec l’adresse d’un article, ou /bibliothèque ajouter',
    'shipped-article':
      '{article} est fourni avec le bot et n’est dans la bibliothèque d’aucun serveur : /paramètres modifier exclut ces articles',
  },
  permissions: {
    ManageGuild: 'Gérer le serveur',
    PinMessages: 'Épingler des messages',
    ViewChannel: 'Voir le salon',
    SendMessages: 'Envoyer des messages',
    SendMessagesInThreads: 'Envoyer des messages dans les fils',
    ReadMessageHistory: 'Voir les anciens messages',
  },
};
