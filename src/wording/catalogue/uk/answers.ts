import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What answers say around passages, in Ukrainian. */
export const answers: Translation<typeof english> = {
  text: {
    quoted: '«{text}»',
    comma: ', ',
    semicolon: '; ',
    stop: '{text}.',
    'and-more':
      '{list} {count, plural, one {і ще #} few {і ще #} many {і ще #} other {і ще #}}',
    because: '{first}: {second}',
    'two-sentences': '{first}. {second}',
  },
  buttons: {
    before: 'Перед цим',
    after: 'Після цього',
    more: 'Більше',
    near: 'Неповні збіги',
    show: 'Показати всім',
    pin: 'Закріпити',
    remove: 'Прибрати',
    history: 'Історія',
    open: 'Відкрити статтю',
    'choose-speaker': 'Показати, що хтось із них сказав',
    previous: 'Попередні',
    next: 'Наступні',
    older: 'Давніші',
    'take-off': 'Вилучити статтю',
    'yes-take-off': 'Так, вилучити статтю',
    keep: 'Залишити',
    'delete-names': 'Видалити мої дані',
    'yes-delete': 'Так, видалити',
    'clear-list': 'Очистити список',
  },
  answer: {
    closest: 'Найближчі уривки',
    shared: 'Це ім’я може означати {names}: виберіть одне в полі *мовець*',
    others:
      '{count, plural, one {ще # особу} few {ще # особи} many {ще # осіб} other {ще # особи}}',
    'oldest-first': 'Спершу найдавніша стаття; статті без дати — наприкінці',
    narrower: 'Запит надто широкий. Вужче, наприклад:',
    about: 'Про {article}, про яку йшлося раніше',
    mended: 'Результати для {read}: {written} не трапляється в жодній статті',
    'mended-several': 'Результати для {read}: {written} не трапляються в жодній статті',
    alike: 'Можливо, ви мали на увазі {meant}, а не {written}?',
    days: '{time} (від {from} до {to})',
    day: '{time} ({day})',
    during: 'За час {time}: згаданий в уривку чи його абзаці або тоді опубліковано',
    'during-as-meant': 'За час {time}, як його розуміє кожна стаття',
    before: 'Перед цим',
    after: 'Після цього',
    'goes-on': '… уривок продовжується: повністю він у доданому файлі',
  },
  'nothing-found': {
    searched:
      'Нічого не знайдено: переглянуто {articles, plural, one {# статтю} few {# статті} many {# статей} other {# статті}}, {sentences, plural, one {# речення} few {# речення} many {# речень} other {# речення}}',
    'searched-dated':
      'Нічого не знайдено: переглянуто {articles, plural, one {# статтю} few {# статті} many {# статей} other {# статті}}, {sentences, plural, one {# речення} few {# речення} many {# речень} other {# речення}}; найновіша стаття — {day}',
    vague: 'Нічого не знайдено: у запиті немає ні імені, ні того, що можна шукати',
    examples: 'Запитайте про те, що сталося, наприклад:',
    missing:
      '{words} {count, plural, one {не трапляється} few {не трапляються} many {не трапляються} other {не трапляються}} ніде в переглянутому',
    'other-words':
      '{count, plural, one {ще # слово} few {ще # слова} many {ще # слів} other {ще # слова}}',
    'near-not-then': 'те, що містить ці слова, не стосується часу {time}',
    'nothing-then': 'за час {time} нічого подібного немає',
    none: 'немає {kind, select, quotation {жодної цитати} partly {жодної часткової цитати} paraphrase {жодного переказу} other {жодного висловлювання}}',
    'none-by':
      'немає {kind, select, quotation {жодної цитати} partly {жодної часткової цитати} paraphrase {жодного переказу} other {жодного висловлювання}}, автор — {speaker}',
    'without-words':
      'цих слів не містить {kind, select, quotation {жодна цитата} partly {жодна часткова цитата} paraphrase {жоден переказ} other {жодне висловлювання}}',
    'without-words-by':
      'цих слів не містить {kind, select, quotation {жодна цитата} partly {жодна часткова цитата} paraphrase {жоден переказ} other {жодне висловлювання}}, автор — {speaker}',
  },
  statements: {
    quotation: 'цитата',
    'part-quotation': 'часткова цитата',
    paraphrase: 'переказ',
    reporter: 'Власні слова журналіста',
    'reported-by': 'повідомляє {names}',
    'not-stated': 'Не вказано, хто говорить',
    'among-others': '{sources} та інші',
    citing: '{outer} з посиланням на {inner}',
    'as-reported': '{inner}, як повідомляє {outer}',
    unclear: 'Неясно: {names}',
    'or-name': ' або ',
    unnamed: '{name} (анонімне джерело)',
    'why-unnamed': 'анонімно: {reason}',
    printed: 'у тексті {printed}',
    named: 'названо в {address}: {printed}',
    mentioned: 'уперше згадано в {address}: {printed}',
    more: '{count, plural, one {і ще # в цьому уривку} few {і ще # в цьому уривку} many {і ще # в цьому уривку} other {і ще # в цьому уривку}}',
  },
  source: {
    place: '{place, number} з {total, number}',
    'also-in':
      '{count, plural, one {також у # іншій статті: {addresses}} few {також у # інших статтях: {addresses}} many {також у # інших статтях: {addresses}} other {також у # іншої статті: {addresses}}}',
    more: '{count, plural, one {ще #} few {ще #} many {ще #} other {ще #}}',
    'no-publisher': 'видання не вказано',
    'no-date': 'дату не вказано',
    'no-licence': 'ліцензію не вказано',
    changed: 'статтю змінено (перевірено {day}); ці слова тепер у {address}',
    gone: '**у статті цього більше немає** (перевірено {day}); тепер це {article}',
    adds: 'стаття додає: {printed} · {address}',
    'more-corrections':
      '{count, plural, one {і ще #} few {і ще #} many {і ще #} other {і ще #}}',
  },
  cast: {
    quotations:
      '{count, plural, one {# цитата} few {# цитати} many {# цитат} other {# цитати}}',
    'part-quotations':
      '{count, plural, one {# часткова цитата} few {# часткові цитати} many {# часткових цитат} other {# часткової цитати}}',
    paraphrases:
      '{count, plural, one {# переказ} few {# перекази} many {# переказів} other {# переказу}}',
    nobody: 'жодних слів нікому не приписано',
    'more-speakers':
      '{count, plural, one {і ще # мовець} few {і ще # мовці} many {і ще # мовців} other {і ще # мовця}}',
    unclear:
      '{count, plural, one {# висловлювання, яке міг зробити не один} few {# висловлювання, які міг зробити не один} many {# висловлювань, які міг зробити не один} other {# висловлювання, які міг зробити не один}}',
    'not-stated':
      '{count, plural, one {# цитата без мовця} few {# цитати без мовця} many {# цитат без мовця} other {# цитати без мовця}}',
    statements:
      '{count, plural, one {# висловлювання} few {# висловлювання} many {# висловлювань} other {# висловлювання}}',
  },
  differences: {
    differing: 'Відмінність: у повідомленні — {message}, в уривку — {passage}',
    'negation-in-passage':
      'Відмінність: в уривку — {passage}; у повідомленні це без заперечення',
    'negation-in-message':
      'Відмінність: у повідомленні — {message}; в уривку це без заперечення',
    speaker: 'Відмінність: повідомлення приписує це {message}, стаття — {passage}',
  },
};
