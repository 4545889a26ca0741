import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What answers say around passages, in French. */
export const answers: Translation<typeof english> = {
  text: {
    quoted: '« {text} »',
    comma: ', ',
    semicolon: ' ; ',
    stop: '{text}.',
    'and-more':
      '{list} {count, plural, one {et # de plus} many {et # de de plus} other {et # de plus}}',
    because: '{first} : {second}',
    'two-sentences': '{first}. {second}',
  },
  buttons: {
    before: 'Avant',
    after: 'Après',
    more: 'Suite',
    near: 'Résultats proches',
    show: 'Montrer à tous',
    pin: 'Épingler',
    remove: 'Retirer',
    history: 'Historique',
    open: 'Ouvrir l’article',
    'choose-speaker': 'Voir ce qu’a dit l’une de ces voix',
    previous: 'Précédents',
    next: 'Suivants',
    older: 'Plus anciens',
    'take-off': 'Retirer l’article',
    'yes-take-off': 'Oui, retirer l’article',
    keep: 'Conserver',
    'delete-names': 'Effacer mes données',
    'yes-delete': 'Oui, effacer',
    'clear-list': 'Vider la liste',
  },
  answer: {
    closest: 'Passages les plus proches',
    shared: 'Ce nom peut désigner {names} : choisissez-en un dans *locuteur*',
    others: '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
    'oldest-first':
      'L’article le plus ancien d’abord ; ceux qui n’indiquent pas de date, à la fin',
    narrower: 'La question est vaste. Plus précisément, par exemple :',
    about: 'À propos de {article}, demandé auparavant',
    mended: 'Résultats pour {read} : {written} ne figure nulle part dans les articles',
    'mended-several':
      'Résultats pour {read} : {written} ne figurent nulle part dans les articles',
    alike: 'Vouliez-vous dire {meant} au lieu de {written} ?',
    days: '{time} (du {from} au {to})',
    day: '{time} ({day})',
    during:
      'Période {time} : nommée dans le passage ou son paragraphe, ou date de publication',
    'during-as-meant': 'Période {time}, telle que chaque article l’entend',
    before: 'Avant',
    after: 'Après',
    'goes-on': '… le passage continue : le fichier joint le contient en entier',
  },
  'nothing-found': {
    searched:
      'Rien trouvé dans {articles, plural, one {# article} many {# d’articles} other {# articles}} comptant {sentences, plural, one {# phrase} many {# de phrases} other {# phrases}}',
    'searched-dated':
      'Rien trouvé dans {articles, plural, one {# article} many {# d’articles} other {# articles}} comptant {sentences, plural, one {# phrase} many {# de phrases} other {# phrases}}, le plus récent daté du {day}',
    vague: 'Rien trouvé : la question ne nomme personne ni rien à chercher',
    examples: 'Demandez quelque chose qui s’est passé, par exemple :',
    missing:
      '{words} {count, plural, one {ne figure} many {ne figurent} other {ne figurent}} nulle part dans ce qui a été consulté',
    'other-words':
      '{count, plural, one {# autre mot} many {# d’autres mots} other {# autres mots}}',
    'near-not-then': 'ce qui contient ces mots n’est pas de la période {time}',
    'nothing-then': 'rien de semblable pour la période {time}',
    none: 'il n’y a {kind, select, quotation {aucune citation} partly {aucune citation partielle} paraphrase {aucune paraphrase} other {aucune déclaration}}',
    'none-by':
      'il n’y a {kind, select, quotation {aucune citation} partly {aucune citation partielle} paraphrase {aucune paraphrase} other {aucune déclaration}} de {speaker}',
    'without-words':
      '{kind, select, quotation {aucune citation} partly {aucune citation partielle} paraphrase {aucune paraphrase} other {aucune déclaration}} ne contient ces mots',
    'without-words-by':
      '{kind, select, quotation {aucune citation} partly {aucune citation partielle} paraphrase {aucune paraphrase} other {aucune déclaration}} de {speaker} ne contient ces mots',
  },
  statements: {
    quotation: 'citation',
    'part-quotation': 'citation partielle',
    paraphrase: 'paraphrase',
    reporter: 'Les mots du journaliste',
    'reported-by': 'rapporté par {names}',
    'not-stated': 'Locuteur non indiqué',
    'among-others': '{sources}, entre autres',
    citing: '{outer}, citant {inner}',
    'as-reported': '{inner}, selon {outer}',
    unclear: 'Incertain : {names}',
    'or-name': ' ou ',
    unnamed: '{name} (source anonyme)',
    'why-unnamed': 'anonyme : {reason}',
    printed: 'imprimé {printed}',
    named: 'nommé en {address} : {printed}',
    mentioned: 'première mention en {address} : {printed}',
    more: '{count, plural, one {et # autre dans ce passage} many {et # d’autres dans ce passage} other {et # autres dans ce passage}}',
  },
  source: {
    place: '{place, number} sur {total, number}',
    'also-in':
      '{count, plural, one {aussi dans # autre article : {addresses}} many {aussi dans # d’autres articles : {addresses}} other {aussi dans # autres articles : {addresses}}}',
    more: '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
    'no-publisher': 'média non indiqué',
    'no-date': 'date non indiquée',
    'no-licence': 'licence non indiquée',
    changed:
      'l’article a été modifié (vérifié le {day}) ; ces mots se trouvent désormais en {address}',
    gone: '**ne figure plus dans l’article** (vérifié le {day}), qui est désormais {article}',
    adds: 'l’article ajoute : {printed} · {address}',
    'more-corrections':
      '{count, plural, one {et # autre} many {et # d’autres} other {et # autres}}',
  },
  cast: {
    quotations:
      '{count, plural, one {# citation} many {# de citations} other {# citations}}',
    'part-quotations':
      '{count, plural, one {# citation partielle} many {# de citations partielles} other {# citations partielles}}',
    paraphrases:
      '{count, plural, one {# paraphrase} many {# de paraphrases} other {# paraphrases}}',
    nobody: 'aucun propos n’y est attribué à quiconque',
    'more-speakers':
      '{count, plural, one {et # autre voix} many {et # d’autres voix} other {et # autres voix}}',
    unclear:
      '{count, plural, one {# déclaration que plusieurs ont pu faire} many {# de déclarations que plusieurs ont pu faire} other {# déclarations que plusieurs ont pu faire}}',
    'not-stated':
      '{count, plural, one {# citation sans locuteur} many {# de citations sans locuteur} other {# citations sans locuteur}}',
    statements:
      '{count, plural, one {# déclaration} many {# de déclarations} other {# déclarations}}',
  },
  differences: {
    differing: 'Différence : le message indique {message}, le passage {passage}',
    'negation-in-passage':
      'Différence : le passage dit {passage} ; le message le dit sans la négation',
    'negation-in-message':
      'Différence : le message dit {message} ; le passage le dit sans la négation',
    speaker:
      'Différence : le message attribue les propos à {message}, l’article à {passage}',
  },
};
