import type { frontMatter as english } from '../en/front-matter.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with the front matter of an article's file, in Ukrainian. */
export const frontMatter: Translation<typeof english> = {
  'front-matter': {
    'other-language':
      'шапка у форматі «{language}» не читається: почніть із рядка, у якому лише «---», а нижче напишіть YAML',
    open: 'шапку не закрито: додайте рядок «---» під її останнім ключем',
    long: 'у шапці {chars, number} символів: скоротіть до {most, number} або менше',
    'many-items': 'у шапці більше елементів списків, ніж {most, number}: залиште менше',
    'no-keys': 'шапка не складається з ключів: пишіть рядки на зразок «key: value»',
    tab: 'перед ключем стоїть табуляція: замініть її пробілами або приберіть',
    'no-yaml': 'шапка — не YAML: {message}',
    apostrophe:
      'у {key} є апостроф в одинарних лапках: візьміть {key} у "подвійні" лапки',
    'closing-quote':
      '{key} не закінчується на закривній лапці: візьміть {key} у лапки повністю, а лапки всередині пишіть як \\"',
    mark: 'у {key} є знак, який YAML вважає своїм: візьміть {key} у лапки, {key}: "…"',
    'no-word': 'ключ — не слово: напишіть «key: value»',
    twice: '{key} є двічі, уперше в рядку {line, number}: приберіть одне з них',
    'no-text':
      '{key} — не текст: напишіть текст, у лапках, якщо в ньому є знак на зразок "*" чи ":", або список текстів',
    comment:
      '{key} закінчується на «#»: візьміть у лапки, якщо «#» до нього належить, або приберіть те, що далі',
    list: '{key} — це список: напишіть один текст у лапках',
    unreadable:
      'у {key} є нечитний символ {character}: напишіть наново й збережіть файл як UTF-8',
    'no-number':
      '{key} «{value}» — не число від 1 до {most}: напишіть число, якого не мала жодна стаття',
    'no-day': '{key} «{value}» — не день: напишіть його так, 2017-07-21',
    'no-address': '{key} «{value}» — не вебадреса: напишіть її, починаючи з «https://»',
    'no-language':
      '{key} «{value}» — не код мови: напишіть його на зразок «en» або «pt-BR»',
  },
};
