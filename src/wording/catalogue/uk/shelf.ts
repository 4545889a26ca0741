import type { shelf as english } from '../en/shelf.ts';
import type { Translation } from '../translation.ts';

/** Articles, where they are from, and the shelf of a server, in Ukrainian. */
export const shelf: Translation<typeof english> = {
  articles: {
    none: 'Тут ще немає статей, про які можна запитати',
    asked:
      '{total, plural, one {# стаття, про яку тут можна запитати} few {# статті, про які тут можна запитати} many {# статей, про які тут можна запитати} other {# статті, про які тут можна запитати}}',
    page: '{asked}: від {from, number} до {to, number}',
    updated: '{published}, оновлено {day}',
    by: 'Автор: {names}',
    'beside-by': 'автор: {names}',
    'no-author': 'Автора не вказано',
    'beside-no-author': 'автора не вказано',
    sentences:
      '{count, plural, one {# речення} few {# речення} many {# речень} other {# речення}}',
    'sentences-to': '{sentences}, від s1 до {last}',
    speakers:
      '{count, plural, one {# мовець} few {# мовці} many {# мовців} other {# мовця}}',
    'takes-place': 'замінює {articles}; їхні адреси ведуть до їхніх текстів',
  },
  shelf: {
    added: '**{article} додано**: {headline}',
    'also-stands':
      'Більшість її речень є також у {article}, {headline}: що друкують обидві, показано один раз.',
    'ask-now': 'Про неї вже можна запитати: {questions}',
    changed: '**{before} змінилася й тепер це {after}**: {headline}',
    'not-changed': '**{article} не змінилася**: на її сторінці той самий текст.',
    described:
      '**{article} має той самий текст; дані про неї на сторінці змінилися**, і їх перенесено. Адреси лишаються.',
    'other-publisher': 'видання: {before}, тепер {after}',
    'other-authors': 'автори: {before}, тепер {after}',
    'other-published': 'опубліковано: {before}, тепер {after}',
    'other-updated': 'оновлено: {before}, тепер {after}',
    'not-stated': 'не вказано',
    'count-added': 'додано {count, number}',
    'count-removed': 'вилучено {count, number}',
    'count-changed': 'змінено {count, number}',
    'count-same': 'без змін {count, number}, разом із заголовком',
    'sentence-changed': 'змінено: {sentence}',
    'sentence-now': 'тепер {sentence}',
    'sentence-added': 'додано: {sentence}',
    'sentence-removed': 'вилучено: {sentence}',
    'more-changes':
      '{count, plural, one {і ще #} few {і ще #} many {і ще #} other {і ще #}}',
    'addresses-lead': 'Адреси на зразок {address} і далі ведуть до слів, якими вони були',
    'pins-say-changed':
      '{count, plural, one {# закріплене повідомлення вказує на зміну} few {# закріплені повідомлення вказують на зміну} many {# закріплених повідомлень вказують на зміну} other {# закріпленого повідомлення вказують на зміну}}',
    fetching: 'Завантаження',
    reading: 'Читання',
    analysing: 'Пошук, хто що в ній каже',
    step: '{doing} … (крок {place, number} з {total, number})',
    pasted: 'Вставлений текст',
    'not-added': 'Не додано',
    stays: '{article} лишається без змін',
    'here-already':
      '`/статті показати` каже, звідки стаття, `/бібліотека перечитати` перечитує її сторінку',
    'pasted-back': 'Вставлений текст, щоб він не загубився:',
    'busy-same': 'Цю статтю саме читає бот: зачекайте на результат.',
    'busy-full':
      'Тут саме читається кілька статей: спробуйте ще раз, коли їх буде прочитано.',
    heading: '**Бібліотека цього сервера**: {counts}',
    empty: '`/бібліотека додати` додає статтю: адресу, файл або вставлений текст',
    ready:
      '{count, plural, one {# стаття} few {# статті} many {# статей} other {# статті}}',
    replaced: '{count, number} замінено новішими текстами',
    removed: '{count, number} вилучено',
    'under-way': '{count, number} зараз читається',
    'added-when': 'додано {when}: {person}',
    'looked-at': 'перевірено {when}: {fault}',
    'is-replaced': 'замінено на {article}, збережено заради її адрес',
    'headline-removed': '(вилучено)',
    'is-removed': 'вилучено: {person}',
    'is-removed-when': 'вилучено {when}: {person}',
    'can-be-asked': 'про неї можна запитати',
    'newer-of': 'новіший текст {article}',
    'page-looked': 'сторінку перевірено {when}',
    'ask-take-off': 'Вилучити {article}: {headline}?',
    'will-be-deleted':
      'Її текст буде видалено, і її адреси вже нікуди не вестимуть. Закріплене з неї збереже свої уривки й укаже на це. Її номер більше не надається.',
    'will-be-deleted-too':
      'Її текст і {count, plural, one {# текст, який вона замінила,} few {# тексти, які вона замінила,} many {# текстів, які вона замінила,} other {# тексту, які вона замінила,}} буде видалено, і її адреси вже нікуди не вестимуть. Закріплене з неї збереже свої уривки й укаже на це. Її номер більше не надається.',
    'is-taken-off': '{article} вилучено, а її текст видалено.',
    'is-taken-off-noted':
      '{article} вилучено, а її текст видалено. {count, plural, one {На це вказує # закріплене повідомлення.} few {На це вказують # закріплені повідомлення.} many {На це вказують # закріплених повідомлень.} other {На це вказують # закріпленого повідомлення.}}',
    'not-here':
      '{article} немає або вже немає в бібліотеці: `/бібліотека стан` каже, що з нею сталося.',
    'which-link': 'Яке з цих посилань веде до статті?',
    'choose-link': 'Додати статтю з …',
  },
  warnings: {
    partial:
      'Можливо, це лише частина статті: порівняйте її кінець зі сторінкою або додайте повний текст файлом.',
    paywall:
      'На сторінці зазначено, що повністю її читають лише передплатники: кінця може бракувати.',
    'no-date': 'Дати не знайдено: вислови на зразок «on Monday» лишаються без дня.',
    live: 'Сторінка доповнюється наживо: `/бібліотека перечитати` переносить зміни.',
    'no-author': 'Автора не знайдено.',
  },
  'article-form': {
    title: 'Додати статтю',
    headline: 'Заголовок',
    'as-printed': 'Так, як у статті',
    text: 'Текст',
    paragraphs: 'Абзаци з порожнім рядком між ними; спершу може стояти «By Ann Lee»',
    limit: 'Щонайбільше {most, number} символів: довшу статтю додайте файлом',
    address: 'Адреса',
    where: 'Де вона в інтернеті: туди ведуть посилання з уривків',
    publisher: 'Видання',
    date: 'Дата',
    when: 'Коли її опубліковано',
  },
};
