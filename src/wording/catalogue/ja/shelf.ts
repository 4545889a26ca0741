import type { shelf as english } from '../en/shelf.ts';
import type { Translation } from '../translation.ts';

/** Articles, where they are from, and the shelf of a server, in Japanese. */
export const shelf: Translation<typeof english> = {
  articles: {
    none: 'ここにはまだ質問できる記事がありません',
    asked: '{total, plural, other {ここで質問できる記事は#本です}}',
    page: '{asked}（{from, number}～{to, number}本目）',
    updated: '{published}（{day}更新）',
    by: '筆者：{names}',
    'beside-by': '筆者：{names}',
    'no-author': '筆者の記載なし',
    'beside-no-author': '筆者の記載なし',
    sentences: '{count, plural, other {#文}}',
    'sentences-to': '{sentences}（s1～{last}）',
    speakers: '{count, plural, other {発言者#名}}',
    'takes-place': '{articles}に代わるものです。{articles}のアドレスは元の本文を示します',
  },
  shelf: {
    added: '**{article}を追加しました**：{headline}',
    'also-stands':
      '文の大半は{article}、{headline}にもあります。両方に載っている箇所は一度だけ表示されます。',
    'ask-now': 'すぐに質問できます：{questions}',
    changed: '**{before}は変更され、現在は{after}です**：{headline}',
    'not-changed': '**{article}に変更はありません**。ページの本文は同じです。',
    described:
      '**{article}の本文は同じですが、ページの書誌情報が変わりました。**新しい情報を取り込みました。アドレスはそのままです。',
    'other-publisher': '媒体：{before}、現在は{after}',
    'other-authors': '筆者：{before}、現在は{after}',
    'other-published': '公開：{before}、現在は{after}',
    'other-updated': '更新：{before}、現在は{after}',
    'not-stated': '記載なし',
    'count-added': '追加{count, number}',
    'count-removed': '削除{count, number}',
    'count-changed': '変更{count, number}',
    'count-same': '変更なし{count, number}（見出しを含む）',
    'sentence-changed': '変更：{sentence}',
    'sentence-now': '現在は{sentence}',
    'sentence-added': '追加：{sentence}',
    'sentence-removed': '削除：{sentence}',
    'more-changes': '{count, plural, other {ほか#件}}',
    'addresses-lead': '{address}のようなアドレスは、引き続き当時の文言を示します',
    'pins-say-changed':
      '{count, plural, other {#件のピンに変更があったことを表示しました}}',
    fetching: '取得しています',
    reading: '読み取っています',
    analysing: '誰が何を言っているかを調べています',
    step: '{doing}…（{total, number}段階中{place, number}段階目）',
    pasted: '貼り付けた文章',
    'not-added': '追加できませんでした',
    stays: '{article}はそのままです',
    'here-already':
      '`/記事 表示`は記事の出典を示し、`/ライブラリ 再読み込み`はページを読み直します',
    'pasted-back': '貼り付けた文章です。失われないようにお返しします：',
    'busy-same': 'その記事は現在読み取り中です。結果が表示されるまでお待ちください。',
    'busy-full':
      '現在、ここで複数の記事を読み取り中です。終わってからもう一度お試しください。',
    heading: '**このサーバーのライブラリ**：{counts}',
    empty:
      '`/ライブラリ 追加`で記事を追加できます：アドレス、ファイル、または貼り付けた文章',
    ready: '{count, plural, other {記事#本}}',
    replaced: '新しい本文に置き換え{count, number}本',
    removed: '削除済み{count, number}本',
    'under-way': '読み取り中{count, number}本',
    'added-when': '{when}に{person}が追加',
    'looked-at': '{when}に確認：{fault}',
    'is-replaced': '{article}に置き換え済み。アドレスのために保存',
    'headline-removed': '（削除済み）',
    'is-removed': '{person}が削除',
    'is-removed-when': '{when}に{person}が削除',
    'can-be-asked': '質問できます',
    'newer-of': '{article}の新しい本文',
    'page-looked': '{when}にページを確認',
    'ask-take-off': '{article}を削除しますか？ {headline}',
    'will-be-deleted':
      '本文は削除され、アドレスは使えなくなります。この記事のピンは箇所を残し、その旨を表示します。番号が再び使われることはありません。',
    'will-be-deleted-too':
      '本文と、それが置き換えた以前の本文{count, plural, other {（#件）}}は削除され、アドレスは使えなくなります。この記事のピンは箇所を残し、その旨を表示します。番号が再び使われることはありません。',
    'is-taken-off': '{article}を削除し、本文を消去しました。',
    'is-taken-off-noted':
      '{article}を削除し、本文を消去しました。{count, plural, other {#件のピンにその旨を表示しました。}}',
    'not-here':
      '{article}はライブラリにないか、もうありません。`/ライブラリ 状態`で経緯を確認できます。',
    'which-link': 'どれが記事のリンクですか？',
    'choose-link': '追加する記事を選んでください',
  },
  warnings: {
    partial:
      '記事の一部だけの可能性があります。末尾をページと比べるか、全文をファイルで追加してください。',
    paywall:
      'ページには、全文を読めるのは購読者だけとあります。末尾が欠けている可能性があります。',
    'no-date':
      '日付が見つかりませんでした。「on Monday」などの時期は日付が定まりません。',
    live: 'このページは随時更新されています。`/ライブラリ 再読み込み`で変更を取り込めます。',
    'no-author': '筆者が見つかりませんでした。',
  },
  'article-form': {
    title: '記事を追加',
    headline: '見出し',
    'as-printed': '記事のとおりに入力してください',
    text: '本文',
    paragraphs:
      '段落の間に空行を入れてください。冒頭に「By Ann Lee」があってもかまいません',
    limit: '{most, number}文字まで。長い記事はファイルで追加してください',
    address: 'アドレス',
    where: 'ウェブ上の場所。箇所からリンクされます',
    publisher: '媒体',
    date: '日付',
    when: '公開された日',
  },
};
