import type { CommandWords } from '../../command-words.ts';

/** The commands in Japanese. */
export const commands: CommandWords = {
  who: {
    name: '誰',
    description: '誰が言ったか、どのような人か、記事で誰が発言しているかを探します',
  },
  'who.said': {
    name: '言った',
    description: '誰が言ったか、または何を言ったかを、記事の文言で探します',
  },
  'who.said.what': {
    name: '内容',
    description: '発言に含まれる英語の語（例：small-boat）',
  },
  'who.said.speaker': { name: '発言者', description: '発言者：名前または肩書の一部' },
  'who.said.kind': { name: '種類', description: '本人の言葉だけ、または間接引用だけ' },
  'who.said.kind=quotation': { name: '直接引用' },
  'who.said.kind=part-quotation': { name: '部分引用' },
  'who.said.kind=paraphrase': { name: '間接引用' },
  'who.is': {
    name: 'とは',
    description: '人物や団体を、記事にある肩書とともに紹介する箇所を探します',
  },
  'who.is.name': { name: '名前', description: '名前またはその一部' },
  'who.speaks': {
    name: '発言者',
    description: '記事で発言している人と、その発言の種類を一覧にします',
  },
  what: { name: '何', description: '何が起きたかを探します' },
  'what.happened': {
    name: '起きた',
    description: '出来事を伝える箇所を、誰がそう述べているかとともに探します',
  },
  'what.happened.about': {
    name: '対象',
    description: '英語の語、名前、数字（例：56 jets）',
  },
  'what.happened.when': {
    name: '時期',
    description:
      'その時期だけ。英語で入力（例：November 2021、8 Nov、Monday、last week）',
  },
  when: { name: 'いつ', description: 'いつのことかを探します' },
  'when.was': {
    name: 'だった',
    description: 'いつのことかを伝える箇所を探します。日時は太字です',
  },
  'when.was.what': {
    name: '内容',
    description: '何のことか。英語で入力（例：the first shuttle launch）',
  },
  where: { name: 'どこ', description: 'どこのことかを探します' },
  'where.was': {
    name: 'だった',
    description: 'どこのことかを伝える箇所を探します。場所は太字です',
  },
  'where.was.what': {
    name: '内容',
    description: '何のことか。英語で入力（例：the robotics competition）',
  },
  how: { name: 'いくつ', description: '数を探します' },
  'how.many': { name: 'あった', description: '数を伝える箇所を探します。数字は太字です' },
  'how.many.of': {
    name: '対象',
    description: '数える人や物。英語で入力（例：Chinese jets）',
  },
  ask: { name: '質問', description: '英語で自由に質問すると、記事の該当箇所が答えます' },
  'ask.question': {
    name: '質問文',
    description: '例：What did Ned Price say about Taiwan?',
  },
  verify: {
    name: '検証',
    description: '引用を記事と一語ずつ照合します。結果はあなただけに表示されます',
  },
  'verify.quote': {
    name: '引用',
    description: '検証する文言。引用符はあってもなくても構いません',
  },
  'verify.speaker': {
    name: '発言者',
    description: '発言したとされる人：名前または肩書の一部',
  },
  cite: {
    name: '引用',
    description: 'A1·s12のようなアドレス、または文言へのリンクの箇所を表示します',
  },
  'cite.passage': {
    name: '箇所',
    description: 'A1·s12やA1.12-14のようなアドレス、または記事へのリンク',
  },
  'Find passages': { name: '該当箇所を探す' },
  'Verify quotation': { name: '引用を検証' },
  article: { name: '記事', description: '質問の対象になる記事と、その出典' },
  'article.list': {
    name: '一覧',
    description: 'ここで質問の対象になる記事を一覧にします',
  },
  'article.show': {
    name: '表示',
    description: '記事の出典、長さ、変更の経緯を表示します',
  },
  library: {
    name: 'ライブラリ',
    description: 'このサーバー独自の記事：追加、削除、再読み込み',
  },
  'library.add': {
    name: '追加',
    description:
      '記事を追加します：アドレス、ファイル、またはどちらもなければ貼り付けた文章',
  },
  'library.add.url': {
    name: 'url',
    description: '記事のページのアドレス。ファイルと併せて指定すると、その出典になります',
  },
  'library.add.file': {
    name: 'ファイル',
    description: '記事の.md、.txt、.html、.jsonファイル',
  },
  'library.remove': {
    name: '削除',
    description: '記事を以前の版とともに削除します。実行前に確認します',
  },
  'library.remove.article': {
    name: '記事',
    description: '見出し、またはB3のようなIDを入力してください',
  },
  'library.refetch': {
    name: '再読み込み',
    description: '記事のページを読み直し、変更点を確認します',
  },
  'library.refetch.article': {
    name: '記事',
    description: '見出し、またはB3のようなIDを入力してください',
  },
  'library.status': {
    name: '状態',
    description: '記事の状態を一覧にします：誰がいつ追加したか、最後のエラー',
  },
  'library.follow': {
    name: '購読',
    description: 'フィードを購読します。新着は自動的に追加されます',
  },
  'library.follow.feed': {
    name: 'フィード',
    description: 'RSS、Atom、JSONフィードまたはそのサイトのアドレス',
  },
  'library.unfollow': {
    name: '購読解除',
    description: 'フィードの購読をやめます。指定がなければ購読中のものを一覧にします',
  },
  'library.unfollow.feed': { name: 'フィード', description: '番号またはアドレス' },
  'library.unanswered': {
    name: '未回答',
    description: 'ここで質問され、見つからなかったものを、質問者を示さず一覧にします',
  },
  'Add this article': { name: 'この記事を追加' },
  pins: { name: 'ピン', description: 'ピンの記録：誰が、いつ、なぜ、何に置き換えたか' },
  'pins.list': {
    name: '一覧',
    description: 'あなたが見られるチャンネルのピンを新しい順に一覧にします',
  },
  'pins.show': { name: '表示', description: 'ピンの現在の状態を表示します' },
  'pins.history': { name: '履歴', description: 'ピンに起きたことをすべて表示します' },
  'pins.remove': { name: '解除', description: 'ピンを外します。記録は残ります' },
  'pins.export': {
    name: '書き出し',
    description: 'ピンと履歴をMarkdownとJSONのファイルで取得します',
  },
  settings: {
    name: '設定',
    description: 'このサーバーの設定：どこで答えるか、誰が公開・ピン留めできるか',
  },
  'settings.show': { name: '表示', description: '現在の設定を表示します' },
  'settings.set': {
    name: '変更',
    description: '設定を変更するためのメニューを表示します',
  },
  'settings.answers': {
    name: '回答',
    description: '最近公開された回答の一覧：誰が質問し、誰が削除したか',
  },
  help: { name: 'ヘルプ', description: '質問のしかたと回答の読み方' },
  privacy: {
    name: 'プライバシー',
    description: 'あなたについて保存されている内容と、その削除方法',
  },
  '*.article': {
    name: '記事',
    description: 'この記事だけを対象にします。見出しを入力してください',
  },
  '*.private': {
    name: '非公開',
    description: '回答はあなただけに表示されます。後で全員に表示できます',
  },
  '*.order': {
    name: '順序',
    description: '関連の高い順、または古い記事から新しい記事の順',
  },
  '*.order=best': { name: '関連の高い順' },
  '*.order=time': { name: '古い順' },
  '*.number': { name: '番号', description: 'ピンの上に表示されている番号' },
  '*.public': {
    name: '公開',
    description: 'ここにいる全員に表示します。指定しなければあなただけに表示されます',
  },
};
