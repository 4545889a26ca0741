import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and what is kept of people, in French. */
export const settings: Translation<typeof english> = {
  settings: {
    title: '**Paramètres de ce serveur**',
    hint: '`/paramètres modifier` les change, `/paramètres réponses` liste les réponses publiques',
    'about-pins':
      'Les épingles sont publiques dans tous les salons, même là où les réponses ne le sont pas : qui peut épingler décide de chacune',
    'label-line': '**{label}** : {value}',
    changed: 'Modifié · **{label}** : {old} → {value}',
    unchanged: 'Inchangé · **{label}** : {value}',
    'all-channels': 'tous les salons',
    'no-channel': 'aucun salon',
    private: 'privées, sauf avec *privé: False*',
    public: 'publiques, sauf avec *privé: True*',
    everybody: 'tout le monde',
    'members-with': 'les membres avec *{permission}*',
    'members-with-and': 'les membres avec *{permission}*, et {roles}',
    searched: 'consultés',
    'left-out': 'exclus',
    'no-role-chosen': 'Aucun rôle choisi',
    'no-channel-chosen': 'Aucun salon choisi',
    'show-library':
      'Ils voient `/bibliothèque` dès que la commande est autorisée au rôle : Paramètres du serveur, Intégrations, ce bot',
    'log-told':
      'Il est informé des épingles de tous les salons, par qui et pourquoi, mais pas de leurs passages',
    'log-cannot':
      'Le bot ne peut pas encore écrire dans {channel} : il lui faut {permissions}',
    'no-answers': 'Aucune réponse publique ces 30 derniers jours.',
    answers: '**Les dernières réponses publiques**, conservées 30 jours',
    'answer-asked': '{when} dans {channel}, demandée par {person}',
    'answer-removed': 'retirée le {when} par {person}',
    'read-answer': 'la lire',
  },
  'setting-labels': {
    publicChannels: 'Réponses publiques dans',
    isPrivateByDefault: 'Les réponses sont',
    publisherRoles: 'Qui peut montrer des réponses à tous',
    pinnerRoles: 'Qui peut épingler',
    pinLogChannel: 'Les épingles sont consignées dans',
    librarianRoles: 'Qui peut ajouter des articles',
    hasShippedArticles: 'Articles fournis avec le bot',
  },
  switches: {
    'publicChannels-on': 'Publiques partout',
    'publicChannels-off': 'Publiques nulle part',
    'isPrivateByDefault-on': 'Rendre privées',
    'isPrivateByDefault-off': 'Rendre publiques',
    'hasShippedArticles-on': 'Les consulter',
    'hasShippedArticles-off': 'Les exclure',
  },
  stored: {
    kept: `**Ce que Verbatim conserve**

Il ne lit aucun message. Il conserve, chaque fois avec votre identifiant d’utilisateur :
- les épingles que vous créez, remplacez ou retirez : quand, pourquoi, quel passage. Tant que le serveur a le bot.
- les réponses publiques que vous demandez, montrez ou retirez : quel message, quand ; pas la question. 30 jours, pour la modération.
- les articles que vous ajoutez à la bibliothèque d’un serveur ou en retirez, et les flux que vous lui faites suivre : quand. Tant que le serveur a le bot.
Sans votre identifiant ni rien qui nomme des membres : les questions d’un serveur restées sans résultat, sauf celles posées avec *privé*. 30 jours, pour ceux qui tiennent sa bibliothèque.
En mémoire seulement, dix minutes au plus : de quel article venait votre dernière réponse dans un salon.
Si un serveur retire le bot, toutes ses données sont effacées après 30 jours.

*Dans Discord* : une réponse que tous voient indique votre question, et ses boutons portent votre identifiant d’utilisateur pour que vous puissiez la retirer.
*Dans le journal* : en cas de problème, l’identifiant de l’interaction et l’erreur, jamais votre question ni votre nom.`,
    nothing: '**À votre sujet, rien n’est conservé actuellement.**',
    about: '**À votre sujet, ceci est conservé actuellement :**',
    pins: '{count, plural, one {# épingle} many {# d’épingles} other {# épingles}}',
    'pins-here': '{pins}, sur ce serveur les numéros {numbers}',
    'pin-changes':
      '{count, plural, one {# étape dans l’historique des épingles} many {# d’étapes dans l’historique des épingles} other {# étapes dans l’historique des épingles}}',
    'answers-asked':
      '{count, plural, one {# réponse publique que vous avez demandée ou montrée} many {# de réponses publiques que vous avez demandées ou montrées} other {# réponses publiques que vous avez demandées ou montrées}}',
    'answers-removed':
      '{count, plural, one {# réponse publique que vous avez retirée} many {# de réponses publiques que vous avez retirées} other {# réponses publiques que vous avez retirées}}',
    'articles-added':
      '{count, plural, one {# article que vous avez ajouté} many {# d’articles que vous avez ajoutés} other {# articles que vous avez ajoutés}}',
    'articles-removed':
      '{count, plural, one {# article que vous avez retiré} many {# d’articles que vous avez retirés} other {# articles que vous avez retirés}}',
    'ask-forget':
      'Effacer votre nom de tout ce qui est conservé, sur tous les serveurs ? Les épingles et les articles restent, comme faits par quelqu’un ; personne ne pourra y remettre votre nom.',
    forgotten:
      'C’est fait : plus rien de ce qui est conservé ne vous nomme. Les messages des épingles et des réponses dans Discord n’en sont pas modifiés : un modérateur peut les supprimer.',
    feeds:
      '{count, plural, one {# flux que vous faites suivre à un serveur} many {# de flux que vous faites suivre à un serveur} other {# flux que vous faites suivre à un serveur}}',
  },
};
