import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** What is said where there is no answer, or it stays private, in Japanese. */
export const refusals: Translation<typeof english> = {
  remarks: {
    near: '近い結果：いずれも一部の語を含みますが、すべての語を含むものはありません',
    'not-compared': 'これらはメッセージと照合していません',
    shown: '全員に表示しました',
    'shown-by': '質問・表示：{person}',
    left: '{count, plural, other {ほかに#件見つかりました。語を増やして質問すると、最も近いものが表示されます}}',
    'answer-of-before': '以前の回答',
    'only-you': 'あなただけに表示されています：{why}',
    'not-shown': '全員には表示されませんでした：{why}。',
    'public-nowhere': 'このサーバーでは回答を公開できません',
    'public-in': '回答を公開できるのは{channels}だけです',
    'publishers-only': 'ここで回答を全員に表示できるのは{roles}だけです',
    'settings-away': '現在、このサーバーの設定を読み込めません',
    'shelf-away': '現在、このサーバー独自の記事にアクセスできません',
    'shelf-slow':
      'このサーバー独自の記事を読み込み中です。少ししてからもう一度質問してください',
    'shipped-left': 'ボットに付属の記事だけを検索しました',
    'nothing-left':
      'ここではボットに付属の記事が除外されているため、検索した記事はありません',
  },
  refusals: {
    'outdated-button':
      'このボタンは別のバージョンのボットのものです。もう一度コマンドで質問してください。',
    'outdated-command':
      'このコマンドは変更されました。Discordを再起動（Ctrl+R）して、もう一度お試しください',
    'not-yours': 'この回答は他の人のものです。コマンドで質問してください。',
    'not-removed':
      'この回答を削除できるのは、質問した本人か、*メッセージの管理*権限を持つメンバーだけです。',
    gone: 'この箇所はもうありません。記事が削除または変更されました。もう一度コマンドで質問してください。',
    'store-away':
      '現在、ボットが保存しているもの（ピン、設定、サーバーの記事）にアクセスできません。質問には引き続きお答えします。1分ほどしてからもう一度お試しください。直らない場合は、ボットの運営者にお知らせください。',
    kept: '何も削除されませんでした。',
    removed:
      '削除しました：{person}が依頼した回答です。最近の回答は`/設定 回答`で確認できます。',
    fault:
      '問題が発生しました。もう一度お試しください。直らない場合は、この番号をボットの運営者にお伝えください：{number}',
    'server-only': 'この機能は、ボットがメンバーになっているサーバーで使えます。',
    'members-only': 'これができるのは、*{permission}*権限を持つメンバーだけです。',
    'members-or-roles-only':
      'これができるのは、*{permission}*権限または{roles}ロールを持つメンバーだけです。',
    'wait-member':
      '短い間に多くの操作がありました。ほかの方も質問しています。{seconds, plural, other {#秒}}後にもう一度お試しください。',
    'wait-server':
      'このサーバーから短い間に多くの操作がありました。ほかのサーバーも質問しています。{seconds, plural, other {#秒}}後にもう一度お試しください。',
    'not-ended': '最後まで完了できませんでした。',
  },
  questions: {
    empty: '「{option}」が空です。入力してください',
    long: '「{option}」は{chars, number}文字あります。{most, number}文字以内に短くしてください',
    'no-order': '「{text}」という順序はありません。bestまたはtimeを選んでください',
    'no-kind': '「{text}」という種類はありません。{kinds}から選んでください',
    'no-pin-number':
      '「{text}」はピンの番号ではありません。ピンの上に表示されている、3のような番号を入力してください',
    'no-word':
      '「{text}」には検索できる語がありません。名前、数字、または記事にある語を加えてください',
    'which-article':
      '「{text}」だけでは何についての質問か分かりません。「記事」に{articles}などを入力するか、名前や記事中の語を加えて質問してください',
    'which-person':
      '誰を指しているか分かりません。{article}に出てくる名前で質問してください',
    'which-person-such':
      '誰を指しているか分かりません。{article}に出てくる名前（{names}など）で質問してください',
    'no-article-words':
      '「{text}」という記事はありません。IDまたは見出しの語を入力してください',
    'no-such-article':
      '「{text}」という記事はありません。{example}のようなIDまたは見出しの語を入力してください',
    'several-articles':
      '{count, plural, other {「{text}」に当てはまる記事が#本あります。いずれかのIDを入力するか、見出しの語を増やしてください}}',
    'article-alone': '「{text}」は記事です。{example}のように文の番号を加えてください',
    'no-address':
      '「{text}」はアドレスでもリンクでもありません。{example}のようなアドレスを入力するか、記事のリンクを貼り付けてください',
    'no-article-here':
      'ここに記事{article}はありません。アドレスは{example}のように各箇所の下に表示されています',
    'no-sentence': '{article}の文はs0（見出し）から{last}までです。{asked}はありません',
    'no-article-of-link':
      '{link}の記事はここにありません。/誰 言った の「記事」で、ある記事の候補を確認できます',
    'words-not-there': 'リンクが指す語は、ここにある{article}にはありません：「{words}」',
    'link-alone':
      'メッセージには記事へのリンクがありますが、内容への言及がありません。名前、数字、または珍しい語があれば、どの箇所か特定できます',
    'message-vague':
      'メッセージに手がかりが足りません。名前、数字、珍しい語、またはここにある記事へのリンクがあれば探せます',
    'no-name': '「{text}」は名前ではありません。名前または肩書の一部を入力してください',
    'no-word-to-verify': '「{text}」には語がありません。検証する文言を入力してください',
    'many-words-to-verify':
      '引用が{count, number}語あります。一度に検証できるのは{most, number}語までです',
    'message-empty': 'このメッセージには本文がなく、検証するものがありません',
    'message-unquoted':
      'このメッセージには{count, number}語ありますが、引用符で囲まれた語がありません。検証したい部分を/検証 引用 に貼り付けてください',
    'nothing-asked':
      '質問が入力されていません。「内容」に語を、または「発言者」に名前を入力してください',
    'no-time':
      '「{text}」は検索できる日時ではありません。「November 2021」「8 Nov」「Monday」「last week」「2021-11-08」のように英語で入力してください',
    'which-pronoun':
      '「{text}」が誰か分かりません。{article}に出てくる名前で質問してください',
    'which-pronoun-such':
      '「{text}」が誰か分かりません。{article}に出てくる名前（{names}など）で質問してください',
    'which-pronoun-open':
      '「{text}」が誰か分かりません。名前で質問するか、「記事」を入力してください',
    'no-article-at-all':
      '「{text}」という記事はありません。IDまたは見出しの語を入力してください',
    'replaced-article':
      '{article}のページは現在別の本文になっており、それが{newest}です。{newest}を指定してください。{article}のアドレスは当時の文言を示します',
    'reversed-address':
      '「{text}」は終わりが始まりより前です。{address}のことでしょうか？',
    'broken-link':
      'リンクが指す語を読み取れません。「{text}」の形式が正しくありません。リンクをもう一度コピーするか、#より後を取り除いてください',
    'no-link':
      'このメッセージの本文にもプレビューにもリンクがありません。記事のアドレスがあるメッセージで使うか、/ライブラリ 追加 を使ってください',
    'shipped-article':
      '{article}はボットに付属の記事で、どのサーバーのライブラリにもありません。/設定 変更 でこうした記事を除外できます',
  },
  permissions: {
    ManageGuild: 'サーバー管理',
    PinMessages: 'メッセージをピン留め',
    ViewChannel: 'チャンネルを見る',
    SendMessages: 'メッセージを送信',
    SendMessagesInThreads: 'スレッドでメッセージを送信',
    ReadMessageHistory: 'メッセージ履歴を読む',
  },
};
