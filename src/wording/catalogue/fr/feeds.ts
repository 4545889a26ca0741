import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds that a server follows, and questions that found nothing, in French. */
export const feeds: Translation<typeof english> = {
  feeds: {
    none: 'Ce serveur ne suit aucun flux : `/bibliothèque suivre` en ajoute un, par son adresse ou celle de son site.',
    heading:
      '**Les flux que suit ce serveur** ; `/bibliothèque ne-plus-suivre` avec un numéro en retire un',
    'followed-when': 'suivi depuis le {when} par {person}',
    'not-looked': 'pas encore consulté',
    looked: 'consulté le {when}',
    fault: '{looked} : {fault}',
    next: '{looked} Prochain essai le {when}',
    gone: 'il n’existe plus et n’est plus consulté',
    'not-followed': 'Non suivi',
    'too-many':
      '**Non suivi.** Ce serveur suit déjà {most, number} flux, et pas davantage ne sont permis. `/bibliothèque ne-plus-suivre` en retire un.',
    known: 'Ce serveur suit déjà **{name}**, sous le numéro {number}.',
    followed:
      '**Désormais suivi : {name}**, sous le numéro {number}. Ses articles les plus récents, cinq au plus, arrivent dans les prochaines minutes, puis les nouveautés ; `/bibliothèque état` les montre.',
    'no-such':
      'Aucun flux ici n’a le numéro ou l’adresse « {text} » : `/bibliothèque ne-plus-suivre` sans rien les liste.',
    unfollowed:
      '**{name}** n’est plus suivi. Ses articles restent ; `/bibliothèque retirer` les retire.',
  },
  unanswered: {
    none: 'Aucune question n’est restée sans résultat ici ces 30 derniers jours, ou la liste a été vidée.',
    heading:
      '**Demandé ici et non trouvé**, ces 30 derniers jours ; qui a demandé n’est pas conservé',
    more: '… et {count, plural, one {# autre} many {# d’autres} other {# autres}}',
    times: '{count, plural, one {# fois} many {# de fois} other {# fois}}',
    last: '{times}, en dernier le {when}',
    cleared:
      'Liste vidée : {count, plural, one {# question est oubliée.} many {# de questions sont oubliées.} other {# questions sont oubliées.}}',
  },
};
