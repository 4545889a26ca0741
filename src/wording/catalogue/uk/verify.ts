import type { verify as english } from '../en/verify.ts';
import type { Translation } from '../translation.ts';

/** What was found of a quotation, in Ukrainian. */
export const verify: Translation<typeof english> = {
  grades: {
    verbatim: 'дослівно',
    'but-for-marks': 'дослівно, крім знаків, тире й пробілів',
    'left-out': 'слова пропущено',
    changed: 'слова змінено',
    'someone-else': 'сказав хтось інший',
    'someone-else-or-unknown': 'сказав хтось інший або невідомо хто',
    'someone-else-in-part': 'частково сказав хтось інший',
    joined: 'два висловлювання з’єднано',
    'not-here': 'немає в цих статтях',
    ambiguous: 'неоднозначно',
  },
  findings: {
    line: '{grade}: {detail}',
    'beside-others': '{grade}: {quote} — {detail}',
    'with-negation': '{grade}, серед них заперечення',
    'as-paraphrase': '{grade}, як переказ',
    'not-looked':
      '{count, plural, one {Ще # цитату не розглянуто} few {Ще # цитати не розглянуто} many {Ще # цитат не розглянуто} other {Ще # цитати не розглянуто}}: перевірте їх по одній',
    places: 'в {addresses}',
    'places-others':
      'в {addresses} і ще в {count, plural, one {# місці} few {# місцях} many {# місцях} other {# місця}}',
    'and-place': ' і ',
    stands: 'ці слова так і стоять {places}',
    'cut-negation': '{detail}; у статті {words}, із запереченням перед цитатою',
    other: 'стаття приписує ці слова: {names}, а не {asked}',
    reporter: 'це каже сама стаття і не приписує нікому, зокрема й не {asked}',
    'not-stated': 'стаття цитує ці слова, не кажучи, чиї вони; {asked} не підтверджено',
    partly: 'стаття приписує {words}: {names}; лише інші з цих слів належать {asked}',
    'partly-itself': '{words} каже сама стаття; лише інші з цих слів належать {asked}',
    unclear: 'слова є, але стаття не уточнює, хто їх каже: {names}',
    several: 'однаково близькі уривки оцінюють це по-різному: {grades}',
    'or-grade': '; або: ',
    searched:
      'переглянуто {articles, plural, one {# статтю} few {# статті} many {# статей} other {# статті}}, {sentences, plural, one {# речення} few {# речення} many {# речень} other {# речення}}',
    'searched-dated': '{searched}; найновіша стаття — {day}',
    'paraphrase-part': 'Частина стоїть поза лапками: це слова журналіста про сказане',
    'paraphrase-all': 'Переказ: слова журналіста про сказане, без лапок',
    'who-speaks': 'Хто говорить: {detail}',
    'may-mean': '{asked} може означати {names}',
    apart: 'його частини стоять окремо {places}, без трьох крапок між ними',
    'apart-added': 'його частини стоять окремо {places}, з {words} між ними',
    'apart-speakers':
      'його частини стоять окремо {places} і належать двом людям, яких три крапки не з’єднують',
    'apart-distance':
      'його частини стоять окремо {places}, у місцях, яких три крапки не з’єднують',
    more: '{count, plural, one {ще #} few {ще #} many {ще #} other {ще #}}',
    'words-left-out': 'пропущено {words}',
    'words-left-out-marked': 'пропущено {words} там, де про це кажуть три крапки',
    'words-marked': '{words} там, де про це кажуть три крапки',
    'words-added': 'додано {words}',
    'words-instead': '{quotation} там, де в статті {article}',
    marks: '{kind} ({pairs})',
    'mark-instead': '{given} замість {printed}',
  },
  'mark-kinds': {
    'quotation-marks': 'лапки',
    apostrophes: 'апострофи',
    dashes: 'тире',
    ellipsis: 'три крапки',
    spaces: 'пробіли',
    capitals: 'великі літери',
    brackets: 'дужки',
    punctuation: 'пунктуація',
    'unicode-form': 'форма Unicode',
  },
};
