import type { answers as english } from '../en/answers.ts';
import type { Translation } from '../translation.ts';

/** What answers say around passages, in Japanese. */
export const answers: Translation<typeof english> = {
  text: {
    quoted: '「{text}」',
    comma: '、',
    semicolon: '。',
    stop: '{text}。',
  },
  buttons: {
    before: '前の文',
    after: '後の文',
    more: '続きを見る',
    near: '近い結果',
    show: '全員に表示',
    pin: 'ピン留め',
    remove: '削除',
    history: '履歴',
    open: '記事を開く',
    'choose-speaker': '発言を見たい人を選んでください',
  },
  answer: {
    closest: '最も近い箇所',
    shared: 'この名前は{names}のいずれかを指す可能性があります。*話者*で選んでください',
    others: '{count, plural, other {ほか#名}}',
    'oldest-first': '古い記事から順に表示しています。日付の記載がない記事は最後です',
    narrower: '質問の範囲が広すぎます。たとえば次のように絞り込めます：',
    about: '対象は直前に質問された{article}です',
    mended: '検索した語は{read}です。{written}はどの記事にもありません',
    'mended-several': '検索した語は{read}です。{written}はどの記事にもありません',
    alike: '{written}ではなく{meant}のことでしょうか？',
    days: '{time}（{from}～{to}）',
    day: '{time}（{day}）',
    during:
      '{time}のもの：該当箇所またはその段落に記載があるか、その時期に公開された記事です',
    'during-as-meant': '{time}のもの：時期は各記事の文脈に従います',
    before: '前の文',
    after: '後の文',
    'goes-on': '…この箇所には続きがあります。全文は添付ファイルにあります',
  },
  'nothing-found': {
    searched:
      '{articles, plural, other {#}}本の記事、{sentences, plural, other {#}}文を検索しましたが、見つかりませんでした',
    'searched-dated':
      '{articles, plural, other {#}}本の記事、{sentences, plural, other {#}}文（最新は{day}付）を検索しましたが、見つかりませんでした',
    vague: '見つかりませんでした。質問に人名や検索できる語がありません',
    examples: '出来事について質問してください。たとえば：',
    missing: '{words}は{count, plural, other {}}検索した範囲にありません',
    'other-words': '{count, plural, other {ほか#語}}',
    'near-not-then': 'これらの語がある箇所は{time}のものではありません',
    'nothing-then': '{time}のものに該当する箇所はありません',
    none: '{kind, select, quotation {直接引用} partly {部分引用} paraphrase {間接引用} other {発言}}はありません',
    'none-by':
      '{speaker}の{kind, select, quotation {直接引用} partly {部分引用} paraphrase {間接引用} other {発言}}はありません',
    'without-words':
      'これらの語を含む{kind, select, quotation {直接引用} partly {部分引用} paraphrase {間接引用} other {発言}}はありません',
    'without-words-by':
      '{speaker}の{kind, select, quotation {直接引用} partly {部分引用} paraphrase {間接引用} other {発言}}に、これらの語を含むものはありません',
  },
  statements: {
    quotation: '直接引用',
    'part-quotation': '部分引用',
    paraphrase: '間接引用',
    reporter: '記者自身の記述',
    'reported-by': '記者：{names}',
    'not-stated': '発言者の記載なし',
    'among-others': '{sources}ほか',
    citing: '{outer}（{inner}を引用）',
    'as-reported': '{inner}（{outer}による）',
    unclear: '不明確：{names}',
    'or-name': 'または',
    unnamed: '{name}（匿名の情報源）',
    'why-unnamed': '匿名の理由：{reason}',
    printed: '記事での表記は{printed}',
    named: '{address}に名前があります：{printed}',
    mentioned: '初出は{address}：{printed}',
    more: '{count, plural, other {この箇所にはほかに#件あります}}',
  },
  source: {
    place: '{total, number}件中{place, number}件目',
    'also-in': '{count, plural, other {ほか#本の記事にも掲載：{addresses}}}',
    more: '{count, plural, other {ほか#件}}',
    'no-publisher': '媒体の記載なし',
    'no-date': '日付の記載なし',
    'no-licence': 'ライセンスの記載なし',
    changed: '記事は変更されています（{day}確認）。この文言は現在{address}にあります',
    gone: '**現在の記事にはありません**（{day}確認）。現在の記事は{article}です',
    adds: '記事の追記：{printed} · {address}',
    'more-corrections': '{count, plural, other {ほか#件}}',
  },
  cast: {
    quotations: '{count, plural, other {直接引用#件}}',
    'part-quotations': '{count, plural, other {部分引用#件}}',
    paraphrases: '{count, plural, other {間接引用#件}}',
    nobody: '発言した人の記載はありません',
    'more-speakers': '{count, plural, other {ほかの発言者#名}}',
    unclear: '{count, plural, other {発言者が複数考えられる発言#件}}',
    'not-stated': '{count, plural, other {発言者の記載がない引用#件}}',
    statements: '{count, plural, other {発言#件}}',
  },
  differences: {
    differing: '相違：メッセージは{message}、記事の箇所は{passage}です',
    'negation-in-passage':
      '相違：記事の箇所は{passage}ですが、メッセージには否定がありません',
    'negation-in-message':
      '相違：メッセージは{message}ですが、記事の箇所には否定がありません',
    speaker: '相違：メッセージは{message}の発言とし、記事は{passage}の発言としています',
  },
};
