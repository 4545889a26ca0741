import type { intake as english } from '../en/intake.ts';
import type { Translation } from '../translation.ts';

/** Why an article, a page or a feed was not taken in, in Japanese. */
export const intake: Translation<typeof english> = {
  intake: {
    characters: '本文に文字ではないもの（U+0000、または対の片方だけ）が含まれています。',
    'file-too-big':
      'ファイルは{megabytes, number, ::.0} MBあります。読み取れるのは{most, number, ::.0} MBまでです。',
    'file-lost': 'Discordからファイルを受け取れませんでした。',
    'not-for-programs':
      'サイトがプログラムにはこのページを提供していません（応答{status}）。',
    'no-such-page': 'サイトにそのページはありません（応答{status}）。',
    'asked-too-often': 'サイトが取得の頻度を下げるよう求めています（応答{status}）。',
    'site-error': 'サイトがエラーを返しました（{status}）。',
    redirects: 'ページの転送が{most, number}回を超えています。',
    'not-encrypted': 'ページが暗号化されていないアドレスに転送しています。',
    'page-too-big': 'ページが{most, number} MBを超えています。',
    robots: 'サイトがプログラムにこのページを読むことを許可していません（robots.txt）。',
    'too-slow': '{seconds, plural, other {#秒}}以内にページが届きませんでした。',
    headers: 'サーバーがページに必要な数を超えるヘッダーを送ってきました。',
    unreachable: 'そのアドレスでは、公開されたページに接続できません。',
    'queue-full': '取得中のページが多すぎます。',
    'no-text': 'アドレスの先は文章のページではありません。',
    'address-long': 'アドレスが{most, number}文字を超えています。',
    'no-web-address': 'それはウェブアドレスではありません。',
    'other-scheme': '読み取れるのはhttp://またはhttps://のアドレスだけです。',
    'has-login': 'アドレスにユーザー名かパスワードが含まれています。',
    'has-port': 'アドレスに独自のポートが指定されています。',
    'not-public': 'アドレスの先は、公開されたページではありません。',
    unreadable: 'このページの作りでは読み取れません。',
    tangled: 'ページが大きすぎるか複雑すぎて、読み取れません。',
    'is-feed': 'アドレスの先は記事ではなくフィードです。',
    'no-feed': 'アドレスの先は、読み取れるフィードではありません。',
    'file-fault': 'ファイルを読み取れません：{problem}。',
    'file-fault-line': 'ファイルの{line, number}行目を読み取れません：{problem}。',
    'saved-page': '保存したページからは出所がわかりません。',
    'file-kind': '「{name}」は読み取れる種類のファイルではありません。',
    'no-day': '「{text}」は日付ではありません。',
    'no-json': 'ファイルはJSONではありません。{line, number}行目が読み取れません。',
    'no-ninjs': 'ファイルに「headline」か「body_xhtml」がありません。',
    'known-text': 'この本文はすでにここにあります：{article}「{headline}」。',
    'known-address':
      'このアドレスは、別の本文ですでにここにあります：{article}「{headline}」。',
    'too-long': '本文が記事としては長すぎます。',
    'front-page': 'それはサイトのトップページです。',
    'no-headline': '本文に見出しがありません。',
    'not-english': '本文が英語ではありません。',
    'shows-error':
      'サイトが記事ではなくエラーを表示しているか、プログラムを拒んでいます。',
    consent: 'サイトが記事の前にCookieの同意を求めています。',
    paywall: 'ページには冒頭と購読の案内しかありません。',
    'page-empty':
      'ページに記事の本文がありません。残りはスクリプトが読み込むのかもしれません。',
    'page-stub':
      'ページに記事の本文が{words, plural, other {#語}}しかありません。残りはスクリプトが読み込むのかもしれません。',
    'text-empty': '記事の本文がありません。',
    'text-stub': '記事の本文が{words, plural, other {#語}}しかありません。',
    'without-address': 'アドレスなしで追加されたため、読み直すページがありません。',
    'program-fault': 'プログラムのエラーです。',
    'no-longer-said': '読み取れませんでした。',
  },
  remedies: {
    'add-as-file':
      'ご自身でページを開き、ファイルまたは貼り付けた文章として追加してください。',
    'add-with-login':
      'ご自身の購読でページを開き、ライセンスが許す場合は、ファイルまたは貼り付けた文章として追加してください。',
    'copy-text':
      'ページから文章をもう一度コピーするか、ファイルをUTF-8で保存してください。',
    'article-alone': '記事の本文だけを追加してください。',
    'give-again': 'ファイルを付けて、もう一度コマンドを使ってください。',
    'check-address': 'アドレスを確認してください。',
    'remove-it': '完全になくなった場合は、/ライブラリ 削除 で{article}を削除できます。',
    'check-address-or-file':
      'アドレスを確認するか、記事をファイルまたは貼り付けた文章として追加してください。',
    'copy-address':
      'ブラウザーからアドレスを「https://」から始まる形でコピーしてください。',
    'no-login': '@より前を取り除いてください。',
    'usual-ports': '読み取れるのは、通常のポート（80と443）のページだけです。',
    'in-a-minute': '1分後にもう一度お試しください。',
    'in-an-hour': '1時間後にもう一度お試しください。',
    'later-or-file':
      '後でもう一度試すか、記事をファイルまたは貼り付けた文章として追加してください。',
    'article-address': '記事そのもののアドレスを指定してください。',
    'article-address-or-file':
      '記事そのもののアドレスを指定するか、ファイルまたは貼り付けた文章として追加してください。',
    'follow-feed': 'フィードを購読するか、記事のアドレスを指定してください。',
    'find-feed':
      'サイトで「RSS」または「フィード」を探し、そのアドレスを指定してください。',
    'one-article': '記事のアドレスを指定してください。',
    'mend-line': 'その行を直して、ファイルをもう一度追加してください。',
    'address-beside': 'ファイルと一緒にアドレスを指定してください。',
    'file-kinds': '.md、.txt、.html、.jsonのいずれかのファイルを追加してください。',
    'write-day': '2017-07-21のように書いてください。',
    'as-delivered': '通信社から届いたままのファイルを追加してください。',
    'as-ninjs': 'ninjs、または.md、.txt、.htmlの記事を追加してください。',
    'ask-that-one': 'そちらの記事に質問してください。',
    'refetch-that-one':
      '変更を取り込むには、その記事に/ライブラリ 再読み込み を使ってください。',
    'write-headline': '見出しを1行目に、または冒頭に「title:」として書いてください。',
    'english-only': '現在、質問できるのは英語の記事だけです。',
    'whole-text': '記事の全文を追加してください。',
    'add-as-it-is': '現在の本文を追加し、こちらは削除してください。',
  },
};
