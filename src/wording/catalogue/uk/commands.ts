import type { CommandWords } from '../../command-words.ts';

/** The commands in Ukrainian. */
export const commands: CommandWords = {
  who: {
    name: 'хто',
    description: 'Знайти, хто щось сказав, хто це такий або хто говорить у статті',
  },
  'who.said': {
    name: 'сказав',
    description: 'Знайти, хто щось сказав або що хтось сказав, словами самих статей',
  },
  'who.said.what': {
    name: 'що',
    description: 'Англійські слова зі сказаного, наприклад: small-boat',
  },
  'who.said.speaker': {
    name: 'мовець',
    description: 'Хто говорив: будь-яка частина імені чи посади',
  },
  'who.said.kind': { name: 'вид', description: 'Лише власні слова або лише перекази' },
  'who.said.kind=quotation': { name: 'цитата' },
  'who.said.kind=part-quotation': { name: 'часткова цитата' },
  'who.said.kind=paraphrase': { name: 'переказ' },
  'who.is': {
    name: 'це',
    description:
      'Знайти уривки, що представляють людину чи установу, з посадою як у тексті',
  },
  'who.is.name': { name: 'ім-я', description: 'Ім’я або його частина' },
  'who.speaks': {
    name: 'говорить',
    description: 'Показати, хто говорить у статті та які це види висловлювань',
  },
  what: { name: 'що', description: 'Знайти, що сталося' },
  'what.happened': {
    name: 'сталося',
    description: 'Знайти уривки, що про щось повідомляють, кожен із джерелом',
  },
  'what.happened.about': {
    name: 'про',
    description: 'Англійські слова, імена або числа, наприклад: 56 jets',
  },
  'what.happened.when': {
    name: 'час',
    description: 'Лише тоді, англійською: November 2021, 8 Nov, Monday, last week',
  },
  when: { name: 'коли', description: 'Знайти, коли щось було' },
  'when.was': {
    name: 'було',
    description: 'Знайти уривки про те, коли щось було; час виділено жирним',
  },
  'when.was.what': {
    name: 'що',
    description: 'Що саме, англійською, наприклад: the first shuttle launch',
  },
  where: { name: 'де', description: 'Знайти, де щось було' },
  'where.was': {
    name: 'було',
    description: 'Знайти уривки про те, де щось було; місце виділено жирним',
  },
  'where.was.what': {
    name: 'що',
    description: 'Що саме, англійською, наприклад: the robotics competition',
  },
  how: { name: 'скільки', description: 'Знайти, скільки їх було' },
  'how.many': {
    name: 'було',
    description: 'Знайти уривки про те, скільки їх було; число виділено жирним',
  },
  'how.many.of': {
    name: 'чого',
    description: 'Кого або що лічать, англійською, наприклад: Chinese jets',
  },
  ask: {
    name: 'запитати',
    description: 'Вільне запитання англійською; відповідають уривки статей',
  },
  'ask.question': {
    name: 'запитання',
    description: 'Наприклад: What did Ned Price say about Taiwan?',
  },
  verify: {
    name: 'перевірити',
    description: 'Порівняти цитату зі статтями слово за словом; відповідь бачите лише ви',
  },
  'verify.quote': {
    name: 'цитата',
    description: 'Слова для перевірки, у лапках або без них',
  },
  'verify.speaker': {
    name: 'мовець',
    description: 'Хто нібито це сказав: будь-яка частина імені чи посади',
  },
  cite: {
    name: 'процитувати',
    description: 'Показати уривок за адресою, як-от A1·s12, або за посиланням на слова',
  },
  'cite.passage': {
    name: 'уривок',
    description: 'Адреса, як-от A1·s12 чи A1.12-14, або посилання на статтю',
  },
  'Find passages': { name: 'Знайти уривки' },
  'Verify quotation': { name: 'Перевірити цитату' },
  article: {
    name: 'статті',
    description: 'Статті, про які можна запитати, і звідки кожна з них',
  },
  'article.list': {
    name: 'список',
    description: 'Показати статті, про які тут можна запитати',
  },
  'article.show': {
    name: 'показати',
    description: 'Показати, звідки стаття, яка вона завдовжки і як змінилася',
  },
  library: {
    name: 'бібліотека',
    description: 'Власні статті цього сервера: додати, вилучити, перечитати',
  },
  'library.add': {
    name: 'додати',
    description: 'Додати статтю: адреса, файл або, без них, вставлений текст',
  },
  'library.add.url': {
    name: 'url',
    description: 'Адреса сторінки статті; разом із файлом — звідки він',
  },
  'library.add.file': {
    name: 'файл',
    description: 'Файл .md, .txt, .html або .json зі статтею',
  },
  'library.remove': {
    name: 'вилучити',
    description: 'Вилучити статтю з її попередніми текстами; бот перепитає',
  },
  'library.remove.article': {
    name: 'стаття',
    description: 'Почніть вводити її заголовок або позначення, наприклад B3',
  },
  'library.refetch': {
    name: 'перечитати',
    description: 'Перечитати сторінку статті й побачити, що змінилося',
  },
  'library.refetch.article': {
    name: 'стаття',
    description: 'Почніть вводити її заголовок або позначення, наприклад B3',
  },
  'library.status': {
    name: 'стан',
    description: 'Показати статті та їхній стан: хто додав, коли, остання помилка',
  },
  'library.follow': {
    name: 'стежити',
    description: 'Стежити за стрічкою: нове з неї додається саме',
  },
  'library.follow.feed': {
    name: 'стрічка',
    description: 'Адреса стрічки RSS, Atom чи JSON або її сайту',
  },
  'library.unfollow': {
    name: 'не-стежити',
    description:
      'Припинити стежити за стрічкою; без неї — показати всі, за якими стежать',
  },
  'library.unfollow.feed': { name: 'стрічка', description: 'Її номер або адреса' },
  'library.unanswered': {
    name: 'без-відповіді',
    description: 'Показати, що тут запитували й не знайшли, без того, хто запитував',
  },
  'Add this article': { name: 'Додати цю статтю' },
  pins: {
    name: 'закріплене',
    description: 'Реєстр закріпленого: хто, коли, чому, чим замінено',
  },
  'pins.list': {
    name: 'список',
    description: 'Показати закріплене в каналах, які ви бачите, від найновішого',
  },
  'pins.show': {
    name: 'показати',
    description: 'Показати закріплене таким, яким воно є',
  },
  'pins.history': {
    name: 'історія',
    description: 'Показати все, що відбувалося із закріпленим',
  },
  'pins.remove': { name: 'відкріпити', description: 'Відкріпити; запис залишиться' },
  'pins.export': {
    name: 'експорт',
    description: 'Отримати закріплене з історією файлами: Markdown і JSON',
  },
  settings: {
    name: 'налаштування',
    description:
      'Що діє на цьому сервері: де відповідати, хто може публікувати й закріплювати',
  },
  'settings.show': {
    name: 'показати',
    description: 'Показати налаштування такими, якими вони є',
  },
  'settings.set': {
    name: 'змінити',
    description: 'Показати налаштування з меню, щоб їх змінити',
  },
  'settings.answers': {
    name: 'відповіді',
    description: 'Показати останні публічні відповіді: хто запитав, хто прибрав',
  },
  help: { name: 'довідка', description: 'Як запитувати та як читати відповідь' },
  privacy: {
    name: 'приватність',
    description: 'Що про вас зберігається та як це видалити',
  },
  '*.article': {
    name: 'стаття',
    description: 'Лише ця стаття: почніть вводити її заголовок',
  },
  '*.private': {
    name: 'приватно',
    description: 'Відповідь бачите лише ви; пізніше її можна показати всім',
  },
  '*.order': {
    name: 'порядок',
    description: 'Спершу найкращі або від найдавнішої статті до найновішої',
  },
  '*.order=best': { name: 'спершу найкращі' },
  '*.order=time': { name: 'за часом' },
  '*.number': { name: 'номер', description: 'Номер закріпленого, як зазначено над ним' },
  '*.public': {
    name: 'публічно',
    description: 'Показати тут усім; інакше бачите лише ви',
  },
};
