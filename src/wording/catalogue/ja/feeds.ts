import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds that a server follows, and questions that found nothing, in Japanese. */
export const feeds: Translation<typeof english> = {
  feeds: {
    none: 'このサーバーが購読しているフィードはありません。`/ライブラリ 購読`で、フィードまたはサイトのアドレスから始められます。',
    heading:
      '**このサーバーが購読しているフィード**：`/ライブラリ 購読解除`に番号を指定すると解除できます',
    'followed-when': '{when}に{person}が購読開始',
    'not-looked': '未取得',
    looked: '{when}に取得',
    fault: '{looked}：{fault}',
    next: '{looked} 次回の再試行は{when}',
    gone: 'なくなったため、今後は取得しません',
    'not-followed': '購読できませんでした',
    'too-many':
      '**購読できませんでした。** このサーバーはすでに上限の{most, number}件のフィードを購読しています。`/ライブラリ 購読解除`で解除できます。',
    known: 'このサーバーはすでに**{name}**を番号{number}で購読しています。',
    followed:
      '**購読を開始しました：{name}**（番号{number}）。最新の記事（最大5本）が数分のうちに、その後は新着が追加されます。`/ライブラリ 状態`で確認できます。',
    'no-such':
      '番号またはアドレスが「{text}」のフィードはありません。`/ライブラリ 購読解除`を何も指定せずに使うと一覧が表示されます。',
    unfollowed:
      '**{name}**の購読を解除しました。記事は残ります。`/ライブラリ 削除`で削除できます。',
  },
  unanswered: {
    none: '過去30日間、ここで見つからなかった質問はないか、一覧が消去されています。',
    heading:
      '**ここで質問され、見つからなかったもの**（過去30日間）。質問した人は保存していません',
    more: '…{count, plural, other {ほか#件}}',
    times: '{count, plural, other {#回}}',
    last: '{times}、最後は{when}',
    cleared: '一覧を消去しました：{count, plural, other {質問#件}}。',
  },
};
