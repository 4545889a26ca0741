import type { pins as english } from '../en/pins.ts';
import type { Translation } from '../translation.ts';

/** Pins: their messages, their record, and why one was not made, in Japanese. */
export const pins: Translation<typeof english> = {
  pins: {
    somebody: '不明なユーザー',
    number: 'ピン{number}',
    by: '{person}が作成',
    'takes-place': 'ピン{number}に代わるもの',
    reason: '理由：{reason}',
    'no-longer': '{when}からピン留めされていません',
    'no-longer-see': '{when}からピン留めされていません。ピン{number}をご覧ください',
    'article-changed':
      '記事のこの部分は現在別の文言になっています。これはピン留め時の本文です',
    'article-gone': '記事はもうここにありません。これはピン留め時の本文です',
    'listed-changed': '記事のこの部分は現在別の文言です',
    'listed-gone': '記事はもうここにありません',
    message: 'そのメッセージ',
    none: 'ここにはまだピンがありません。',
    'removed-by': '{person}が解除',
    record: 'ピンの記録',
    'record-message': 'メッセージ：{url}',
    'by-user': 'ユーザー{id}',
    exported:
      'あなたが見られるチャンネルのピン{count, plural, other {#件}}とその履歴です',
    'exported-newest':
      'あなたが見られるチャンネルの最新のピン{count, plural, other {#件}}とその履歴です',
    'audit-removed': '解除：{pin}',
    'audit-instead': 'ピン{number}がピン{old}に代わりました',
    'beside-by': '（{person}）',
  },
  'pin-states': {
    planned: '未投稿',
    posted: '投稿済み、ピン留め前',
    pinned: 'ピン留め中',
    failed: '失敗',
    'left-behind': '失敗。メッセージを削除できませんでした。`/ピン 解除`で再試行できます',
    replaced: '置き換え済み',
    'replaced-by': 'ピン{number}に置き換え済み',
    removed: '解除済み',
  },
  'pin-events': {
    planned: '依頼',
    posted: '投稿',
    pinned: 'ピン留め',
    failed: '失敗',
    removed: '解除',
    replaced: 'ピン{number}のために解除',
  },
  'pin-records': {
    planned: '予定',
    posted: '投稿済み',
  },
  pinning: {
    made: '番号{number}でピン留めしました：{message}。',
    'made-instead': 'ピン{old}に代えて、番号{number}でピン留めしました：{message}。',
    quiet:
      'このチャンネルでは回答は公開されませんが、ピンは公開され、チャンネルを見られる人は全員このピンを読めます。',
    'not-made': 'ピン留めできませんでした：{why}。',
    refused: 'Discordに拒否されました',
    'recorded-failed': '記録にはピン{number}（失敗）として残っています。',
    'left-message':
      '[そのメッセージ]({url})を削除できず、「{pin}」の表示が残っています。手動で削除するか、`/ピン 解除`を使ってください。ボットも1日の間は自動で再試行します。',
    'no-answer':
      '現在Discordから応答がありません。ピン{number}は記録済みで、応答があり次第完了します。`/ピン 表示`で確認できます。',
    'still-stands': 'ピン{number}は残っています：{why}。',
    'not-kept':
      '現在ピンの記録を保存できないため、ピン留めは行われません。質問には引き続きお答えします。1分ほどしてからもう一度*{button}*を押してください。途中のものはそのとき完了し、二重にピン留めされることはありません。直らない場合は、ボットの運営者にお知らせください。',
    'your-reason': '入力した理由：{reason}',
    rival: `ピン{number}がすでにピン{old}に代わっています：{message}。
これもピン留めするには、ピン{number}に代えるか、どれにも代えないでください。`,
    over: 'ピン{number}はもうピン留めされていません。欄を空にしてください。',
    'over-replaced':
      'ピン{number}はすでにピン{newer}に置き換えられています。ピン{newer}に代えるか、どれにも代えないでください。',
    known: `この箇所はすでに番号{number}でピン留めされています：{message}。
別の理由でピン留めするには、ピン{number}に代えてください。`,
    'known-begun': 'これはすでにピン{number}です。`/ピン 履歴`で状況を確認できます。',
    lacks:
      'このチャンネルでは、ボットに{count, plural, other {}}{permissions}の権限がありません。チャンネルまたはロールの設定で権限を付与してから、もう一度*{button}*を押してください。',
    'reason-empty': '理由が空です。ピン留めする理由を入力してください。',
    'reason-long':
      '理由は{chars, number}文字あります。{most, number}文字以内に短くしてください。',
    'no-number':
      '「{text}」はピンの番号ではありません。3のような番号を入力するか、空にしてください。',
    'not-in-channel':
      'このチャンネルにピン{number}はありません。`/ピン 一覧`ですべて確認できます。',
    'not-here': 'ここにピン{number}はありません。`/ピン 一覧`ですべて確認できます。',
    'may-not-there':
      'ピン{number}がある{channel}では、あなたにピン留めの権限がありません。',
    'not-any-more':
      'ピン{number}はもうピン留めされていません。理由は`/ピン 履歴`で確認できます。',
    'under-way': 'ピン{number}は作成中です。少ししてからもう一度お試しください。',
    removed: 'ピン{number}を解除しました。記録は残ります：`/ピン 履歴`。',
    never:
      'ピン{number}は一度もピン留めされていません。理由は`/ピン 履歴`で確認できます。',
    'never-deleted':
      'ピン{number}は一度もピン留めされていません。残っていたメッセージを削除しました。',
    'never-kept':
      'ピン{number}は一度もピン留めされておらず、ボットは{message}を削除できません：{why}。手動で削除できます。',
  },
  'pin-advice': {
    full: 'このチャンネルのピンはDiscordの上限（{most, number}件）に達しています。どれかを解除するか、番号を指定して置き換えてください',
    permissions: 'ここではボットの権限が足りません。{permissions}が必要です',
    access:
      'ボットからチャンネルが見えません。そこで{permission}の権限を付与してください',
    'channel-gone': 'チャンネルがなくなっています',
    'message-gone': 'その間にメッセージが削除されました。もう一度ピン留めしてください',
    archived:
      'スレッドがアーカイブされています。何か書き込んでから、もう一度ピン留めしてください',
    'own-channel': 'メッセージはそのチャンネルでのみピン留めできます',
    says: 'Discordの応答は「{message}」です',
    'says-code': 'Discordの応答は「{message}」（{code}）です',
  },
  'pin-outcomes': {
    'no-answer': 'Discordから応答がありませんでした',
    'message-kept': '{why}。メッセージを削除できませんでした：{kept}',
    'message-deleted': '残っていたメッセージを削除しました',
    'no-history':
      'メッセージ履歴を読む権限がないため、ボットは自分のメッセージを探せません',
    'too-late': '投稿前にボットが停止し、再起動が遅すぎました',
    unpinned: 'Discordでピン留めが解除されました',
    'taken-out': 'ボットの運営者が記事と該当箇所を削除しました',
  },
  'pin-form': {
    title: '箇所をピン留め',
    why: 'ピン留めする理由',
    everyone: '全員がこれを箇所の上で読みます',
    replaces: '置き換えるピンの番号',
    'keep-all': 'そのピンは解除されます。すべて残す場合は空にしてください。',
    'such-as': '例：3',
    passage: '箇所',
  },
};
