import type { shelf as english } from '../en/shelf.ts';
import type { Translation } from '../translation.ts';

/** Articles, where they are from, and the shelf of a server, in French. */
export const shelf: Translation<typeof english> = {
  articles: {
    none: 'Aucun article ne peut encore être interrogé ici',
    asked:
      '{total, plural, one {# article peut être interrogé ici} many {# d’articles peuvent être interrogés ici} other {# articles peuvent être interrogés ici}}',
    page: '{asked} : de {from, number} à {to, number}',
    updated: '{published}, mis à jour le {day}',
    by: 'Par {names}',
    'beside-by': 'par {names}',
    'no-author': 'Auteur non indiqué',
    'beside-no-author': 'auteur non indiqué',
    sentences: '{count, plural, one {# phrase} many {# de phrases} other {# phrases}}',
    'sentences-to': '{sentences}, de s1 à {last}',
    speakers: '{count, plural, one {# voix} many {# de voix} other {# voix}}',
    'takes-place':
      'prend la place de {articles}, dont les adresses mènent à leurs textes',
  },
  shelf: {
    added: '**{article} est ajouté** : {headline}',
    'also-stands':
      'La plupart de ses phrases figurent aussi dans {article}, {headline} : ce que les deux publient n’est montré qu’une fois.',
    'ask-now': 'Il peut être interrogé dès maintenant : {questions}',
    changed: '**{before} a changé et est désormais {after}** : {headline}',
    'not-changed': '**{article} n’a pas changé** : sa page a le même texte.',
    described:
      '**{article} a le même texte ; ce que sa page en dit a changé**, et c’est repris. Ses adresses restent.',
    'other-publisher': 'média : {before}, désormais {after}',
    'other-authors': 'auteurs : {before}, désormais {after}',
    'other-published': 'publié : {before}, désormais {after}',
    'other-updated': 'mis à jour : {before}, désormais {after}',
    'not-stated': 'non indiqué',
    'count-added': '{count, number} en plus',
    'count-removed': '{count, number} en moins',
    'count-changed': '{count, number} avec changements',
    'count-same': '{count, number} sans changement, titre compris',
    'sentence-changed': 'changé : {sentence}',
    'sentence-now': 'désormais {sentence}',
    'sentence-added': 'ajouté : {sentence}',
    'sentence-removed': 'retiré : {sentence}',
    'more-changes':
      '{count, plural, one {et # autre} many {et # d’autres} other {et # autres}}',
    'addresses-lead':
      'Les adresses comme {address} mènent toujours aux mots tels qu’ils étaient',
    'pins-say-changed':
      '{count, plural, one {# épingle signale le changement} many {# d’épingles signalent le changement} other {# épingles signalent le changement}}',
    fetching: 'Récupération en cours',
    reading: 'Lecture en cours',
    analysing: 'Recherche de qui y dit quoi',
    step: '{doing} … (étape {place, number} sur {total, number})',
    pasted: 'Texte collé',
    'not-added': 'Non ajouté',
    stays: '{article} reste tel quel',
    'here-already':
      '`/articles montrer` dit d’où vient un article, `/bibliothèque relire` relit sa page',
    'pasted-back': 'Le texte collé, pour qu’il ne soit pas perdu :',
    'busy-same':
      'Cet article est en cours de lecture : attendez qu’il soit dit ce qu’il en est.',
    'busy-full':
      'Plusieurs articles sont en cours de lecture ici : réessayez quand ils seront terminés.',
    heading: '**La bibliothèque de ce serveur** : {counts}',
    empty:
      '`/bibliothèque ajouter` y ajoute un article : son adresse, un fichier ou un texte collé',
    ready: '{count, plural, one {# article} many {# d’articles} other {# articles}}',
    replaced: '{count, number} remplacés par des textes plus récents',
    removed: '{count, number} retirés',
    'under-way': '{count, number} en cours de lecture',
    'added-when': 'ajouté le {when} par {person}',
    'looked-at': 'vérifié le {when} : {fault}',
    'is-replaced': 'remplacé par {article}, gardé pour ses adresses',
    'headline-removed': '(retiré)',
    'is-removed': 'retiré par {person}',
    'is-removed-when': 'retiré le {when} par {person}',
    'can-be-asked': 'peut être interrogé',
    'newer-of': 'texte plus récent de {article}',
    'page-looked': 'page vérifiée le {when}',
    'ask-take-off': 'Retirer {article} : {headline} ?',
    'will-be-deleted':
      'Son texte sera effacé, et ses adresses ne mèneront plus nulle part. Les épingles qui en viennent gardent leurs passages et le signalent. Son numéro n’est pas réattribué.',
    'will-be-deleted-too':
      'Son texte et {count, plural, one {le texte qu’il a remplacé} many {les # de textes qu’il a remplacés} other {les # textes qu’il a remplacés}} seront effacés, et ses adresses ne mèneront plus nulle part. Les épingles qui en viennent gardent leurs passages et le signalent. Son numéro n’est pas réattribué.',
    'is-taken-off': '{article} est retiré, et son texte est effacé.',
    'is-taken-off-noted':
      '{article} est retiré, et son texte est effacé. {count, plural, one {# épingle le signale.} many {# d’épingles le signalent.} other {# épingles le signalent.}}',
    'not-here':
      '{article} n’est pas, ou plus, dans la bibliothèque : `/bibliothèque état` dit ce qu’il est devenu.',
    'which-link': 'Lequel de ces liens est l’article ?',
    'choose-link': 'Ajouter l’article de …',
  },
  warnings: {
    partial:
      'Ce n’est peut-être qu’une partie de l’article : comparez sa fin avec la page, ou ajoutez le texte entier dans un fichier.',
    paywall:
      'La page indique que seuls les abonnés la lisent en entier : la fin peut manquer.',
    'no-date':
      'Aucune date n’a été trouvée : des indications comme « on Monday » restent sans jour.',
    live: 'La page s’écrit au fil des événements : `/bibliothèque relire` reprend ce qui change.',
    'no-author': 'Aucun auteur n’a été trouvé.',
  },
  'article-form': {
    title: 'Ajouter un article',
    headline: 'Titre',
    'as-printed': 'Tel que l’article l’imprime',
    text: 'Texte',
    paragraphs:
      'Des paragraphes séparés par une ligne vide ; « By Ann Lee » peut précéder',
    limit:
      '{most, number} caractères au plus : ajoutez un article plus long dans un fichier',
    address: 'Adresse de la page',
    where: 'Où il se trouve sur le web : les passages y renvoient',
    publisher: 'Média',
    date: 'Date de publication',
    when: 'Quand il est paru',
  },
};
