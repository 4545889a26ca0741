import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and what is kept of people, in Japanese. */
export const settings: Translation<typeof english> = {
  settings: {
    title: '**このサーバーの設定**',
    hint: '`/設定 変更`で変更し、`/設定 回答`で公開された回答を一覧できます',
    'about-pins':
      'ピンは、回答を公開しないチャンネルも含め、すべてのチャンネルで公開されます。ピン留めできる人がそのつど判断します',
    'label-line': '**{label}**：{value}',
    changed: '変更しました · **{label}**：{old} → {value}',
    unchanged: '変更なし · **{label}**：{value}',
    'all-channels': 'すべてのチャンネル',
    'no-channel': 'なし',
    private: '非公開（*非公開: False*を付けた質問を除く）',
    public: '公開（*非公開: True*を付けた質問を除く）',
    everybody: '全員',
    'members-with': '*{permission}*権限を持つメンバー',
    'members-with-and': '*{permission}*権限を持つメンバーと{roles}',
    searched: '検索します',
    'left-out': '除外します',
    'no-role-chosen': 'ロールが選択されていません',
    'no-channel-chosen': 'チャンネルが選択されていません',
    'show-library':
      'ロールに許可すると`/ライブラリ`が表示されます：サーバー設定、連携サービス、このボット',
    'log-told':
      'すべてのチャンネルのピンについて、誰がなぜ行ったかを通知します（箇所の本文は含みません）',
    'log-cannot': 'ボットはまだ{channel}に書き込めません。{permissions}の権限が必要です',
    'no-answers': '過去30日間に公開された回答はありません。',
    answers: '**最近公開された回答**（30日間保存）',
    'answer-asked': '{when} {channel} 質問：{person}',
    'answer-removed': '{when}に{person}が削除',
    'read-answer': '読む',
  },
  'setting-labels': {
    publicChannels: '回答を公開するチャンネル',
    isPrivateByDefault: '回答の初期設定',
    publisherRoles: '回答を全員に表示できる人',
    pinnerRoles: 'ピン留めできる人',
    pinLogChannel: 'ピンを通知するチャンネル',
    librarianRoles: '記事を追加できる人',
    hasShippedArticles: 'ボットに付属の記事',
  },
  switches: {
    'publicChannels-on': 'すべてのチャンネルで公開',
    'publicChannels-off': 'どこでも公開しない',
    'isPrivateByDefault-on': '非公開にする',
    'isPrivateByDefault-off': '公開にする',
    'hasShippedArticles-on': '検索する',
    'hasShippedArticles-off': '除外する',
  },
  stored: {
    kept: `**Verbatimが保存するもの**

メッセージは読みません。次のものを、あなたのユーザーIDとともに保存します：
- あなたが作成、置き換え、解除したピン：日時、理由、箇所。サーバーにボットがある間。
- あなたが依頼、表示、削除した公開の回答：メッセージと日時。質問は含みません。モデレーターのために30日間。
- あなたがサーバーのライブラリに追加、または削除した記事と、購読させたフィード：日時。サーバーにボットがある間。
ユーザーIDやメンバーの名前を含めずに、見つからなかったサーバーの質問（*非公開*のものを除く）。ライブラリの管理者のために30日間。
メモリー上だけに最長10分間：あるチャンネルでのあなたの最後の回答がどの記事のものか。
サーバーがボットを外すと、そのデータはすべて30日後に削除されます。

*Discord上*：全員に見える回答にはあなたの質問が表示され、あなたが削除できるよう、ボタンにはあなたのユーザーIDが含まれます。
*ログ*：問題が起きたとき、操作のIDとエラーを記録します。質問や名前は記録しません。`,
    nothing: '**現在、あなたについて保存されているものはありません。**',
    about: '**現在、あなたについて保存されているもの：**',
    pins: '{count, plural, other {ピン#件}}',
    'pins-here': '{pins}（このサーバーでは番号{numbers}）',
    'pin-changes': '{count, plural, other {ピンの履歴の記録#件}}',
    'answers-asked': '{count, plural, other {あなたが依頼または表示した公開の回答#件}}',
    'answers-removed': '{count, plural, other {あなたが削除した公開の回答#件}}',
    'articles-added': '{count, plural, other {あなたが追加した記事#本}}',
    'articles-removed': '{count, plural, other {あなたが削除した記事#本}}',
    'ask-forget':
      'すべてのサーバーで、保存されているものからあなたの名前を消去しますか？ ピンと記事は作成者不明として残り、名前を元に戻すことは誰にもできません。',
    forgotten:
      '完了しました。保存されているもので、あなたの名前があるものはなくなりました。Discord上のピンや回答のメッセージは変更されません。モデレーターが削除できます。',
    feeds: '{count, plural, other {あなたがサーバーに購読させたフィード#件}}',
  },
};
