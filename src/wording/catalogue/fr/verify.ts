import type { verify as english } from '../en/verify.ts';
import type { Translation } from '../translation.ts';

/** What was found of a quotation, in French. */
export const verify: Translation<typeof english> = {
  grades: {
    verbatim: 'textuelle',
    'but-for-marks': 'textuelle, aux signes, tirets et espaces près',
    'left-out': 'des mots sont omis',
    changed: 'des mots sont changés',
    'someone-else': 'dite par quelqu’un d’autre',
    'someone-else-or-unknown': 'dite par quelqu’un d’autre ou par on ne sait qui',
    'someone-else-in-part': 'dite en partie par quelqu’un d’autre',
    joined: 'deux déclarations réunies',
    'not-here': 'absente de ces articles',
    ambiguous: 'ambiguë',
  },
  findings: {
    line: '{grade} : {detail}',
    'beside-others': '{grade} : {quote} – {detail}',
    'with-negation': '{grade}, dont une négation',
    'as-paraphrase': '{grade}, en paraphrase',
    'not-looked':
      '{count, plural, one {# autre citation n’a pas été examinée : vérifiez-la à part} many {# d’autres citations n’ont pas été examinées : vérifiez-les une à une} other {# autres citations n’ont pas été examinées : vérifiez-les une à une}}',
    places: 'en {addresses}',
    'places-others':
      'en {addresses} et à {count, plural, one {# autre endroit} many {# d’autres endroits} other {# autres endroits}}',
    'and-place': ' et ',
    stands: 'ces mots figurent ainsi {places}',
    'cut-negation': '{detail} ; l’article a {words}, avec la négation avant la citation',
    other: 'l’article attribue ces mots à {names}, non à {asked}',
    reporter: 'l’article le dit lui-même et ne l’attribue à personne, pas à {asked}',
    'not-stated':
      'l’article cite ces mots sans dire de qui ils sont ; {asked} n’est pas confirmé',
    partly:
      'l’article attribue {words} à {names} ; seuls d’autres de ces mots sont de {asked}',
    'partly-itself':
      'l’article dit {words} lui-même ; seuls d’autres de ces mots sont de {asked}',
    unclear: 'les mots y figurent, et l’article laisse ouvert qui les dit : {names}',
    several:
      'des passages sont également proches et donnent des résultats différents : {grades}',
    'or-grade': ' ; ou : ',
    searched:
      'recherche dans {articles, plural, one {# article} many {# d’articles} other {# articles}} comptant {sentences, plural, one {# phrase} many {# de phrases} other {# phrases}}',
    'searched-dated': '{searched}, le plus récent daté du {day}',
    'paraphrase-part':
      'Une partie se trouve hors des guillemets : les mots du journaliste pour ce qui a été dit',
    'paraphrase-all':
      'Une paraphrase : les mots du journaliste pour ce qui a été dit, sans guillemets',
    'who-speaks': 'Qui parle : {detail}',
    'may-mean': '{asked} peut désigner {names}',
    apart: 'ses parties sont séparées {places}, sans points de suspension entre elles',
    'apart-added': 'ses parties sont séparées {places}, avec {words} entre elles',
    'apart-speakers':
      'ses parties sont séparées {places} et viennent de deux personnes, que des points de suspension ne réunissent pas',
    'apart-distance':
      'ses parties sont séparées {places}, à des endroits que des points de suspension ne réunissent pas',
    more: '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
    'words-left-out': '{words} omis',
    'words-left-out-marked': '{words} omis là où des points de suspension l’indiquent',
    'words-marked': '{words} là où des points de suspension l’indiquent',
    'words-added': '{words} ajouté',
    'words-instead': '{quotation} là où l’article a {article}',
    marks: '{kind} ({pairs})',
    'mark-instead': '{given} au lieu de {printed}',
  },
  'mark-kinds': {
    'quotation-marks': 'guillemets',
    apostrophes: 'apostrophes droites ou courbes',
    dashes: 'tirets',
    ellipsis: 'points de suspension',
    spaces: 'espaces',
    capitals: 'majuscules',
    brackets: 'crochets',
    punctuation: 'ponctuation',
    'unicode-form': 'forme Unicode',
  },
};
