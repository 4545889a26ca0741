import type { frontMatter as english } from '../en/front-matter.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with the front matter of an article's file, in Japanese. */
export const frontMatter: Translation<typeof english> = {
  'front-matter': {
    'other-language':
      '「{language}」のヘッダーは読み取れません。「---」だけの行で始め、その下にYAMLを書いてください',
    open: 'ヘッダーが閉じていません。最後のキーの下に「---」の行を加えてください',
    long: 'ヘッダーが{chars, number}文字あります。{most, number}文字以内にしてください',
    'many-items':
      'ヘッダーのリスト項目が{most, number}個を超えています。減らしてください',
    'no-keys': 'ヘッダーがキーの並びになっていません。「key: value」の行を書いてください',
    tab: 'キーの前にタブがあります。空白に替えるか、取り除いてください',
    'no-yaml': 'ヘッダーがYAMLではありません（{message}）',
    apostrophe:
      '{key}の一重引用符の中にアポストロフィがあります。{key}を"二重"引用符で囲んでください',
    'closing-quote':
      '{key}が閉じ引用符で終わっていません。{key}全体を引用符で囲み、その中の"は\\"と書いてください',
    mark: '{key}にYAMLの予約記号があります。{key}: "…"のように引用符で囲んでください',
    'no-word': 'キーが語ではありません。「key: value」と書いてください',
    twice: '{key}が二つあります（最初は{line, number}行目）。一つを取り除いてください',
    'no-text':
      '{key}がテキストではありません。テキスト（"*"や":"などの記号があれば引用符で囲む）か、テキストのリストを書いてください',
    comment:
      '{key}が「#」で終わっています。「#」も含むなら引用符で囲み、そうでなければ後を取り除いてください',
    list: '{key}がリストです。一つのテキストとして引用符で囲んで書いてください',
    unreadable:
      '{key}に読めない文字{character}があります。書き直し、ファイルをUTF-8で保存してください',
    'no-number':
      '{key}の「{value}」は1から{most}までの数ではありません。まだどの記事にもない番号を書いてください',
    'no-day': '{key}の「{value}」は日付ではありません。2017-07-21のように書いてください',
    'no-address':
      '{key}の「{value}」はウェブアドレスではありません。「https://」から書いてください',
    'no-language':
      '{key}の「{value}」は言語コードではありません。「en」や「pt-BR」のように書いてください',
  },
};
