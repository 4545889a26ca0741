import type { verify as english } from '../en/verify.ts';
import type { Translation } from '../translation.ts';

/** What was found of a quotation, in Japanese. */
export const verify: Translation<typeof english> = {
  grades: {
    verbatim: '一字一句そのまま',
    'but-for-marks': '記号・ダッシュ・空白以外は一字一句そのまま',
    'left-out': '語の脱落あり',
    changed: '語の変更あり',
    'someone-else': '別の人の発言',
    'someone-else-or-unknown': '別の人または不明な人の発言',
    'someone-else-in-part': '一部は別の人の発言',
    joined: '二つの発言の結合',
    'not-here': 'これらの記事にはなし',
    ambiguous: '判定が分かれます',
  },
  findings: {
    line: '{grade}：{detail}',
    'beside-others': '{grade}：{quote}──{detail}',
    'with-negation': '{grade}（否定語を含む）',
    'as-paraphrase': '{grade}（間接引用）',
    'not-looked':
      '{count, plural, other {ほか#件の引用は確認していません。1件ずつ検証してください}}',
    places: '{addresses}',
    'places-others': '{addresses}（{count, plural, other {ほか#か所}}）',
    'and-place': 'と',
    stands: 'この文言は{places}にこのとおりあります',
    'cut-negation': '{detail}。記事では{words}となっており、引用の直前に否定語があります',
    other: '記事ではこれは{names}の発言であり、{asked}の発言ではありません',
    reporter:
      'これは記事自身の記述で、誰の発言ともされておらず、{asked}の発言でもありません',
    'not-stated':
      '記事はこの文言を誰の発言か示さずに引用しており、{asked}の発言とは確認できません',
    partly: '記事では{words}は{names}の発言であり、{asked}の発言はそれ以外の部分だけです',
    'partly-itself':
      '{words}は記事自身の記述であり、{asked}の発言はそれ以外の部分だけです',
    unclear: '文言はありますが、誰の発言か記事は示していません：{names}',
    several: '同じ程度に近い箇所が複数あり、判定が異なります：{grades}',
    'or-grade': '、または',
    searched:
      '記事{articles, plural, other {#本}}、{sentences, plural, other {#文}}を検索しました',
    'searched-dated': '{searched}（最新は{day}付）',
    'paraphrase-part': '一部は引用符の外にあり、発言を記者の言葉で伝えたものです',
    'paraphrase-all': '間接引用：発言を記者の言葉で伝えたもので、引用符はありません',
    'who-speaks': '発言者：{detail}',
    'may-mean': '{asked}は{names}を指す可能性があります',
    apart: '各部分は{places}に離れてあり、間に省略記号がありません',
    'apart-added': '各部分は{places}に離れてあり、間に{words}が加えられています',
    'apart-speakers':
      '各部分は{places}に離れてあり、二人の発言なので、省略記号でつなぐことはできません',
    'apart-distance':
      '各部分は{places}に離れてあり、省略記号でつなげる位置ではありません',
    more: '{count, plural, other {ほか#件}}',
    'words-left-out': '{words}の脱落',
    'words-left-out-marked': '{words}の脱落（省略記号あり）',
    'words-marked': '{words}（省略記号あり）',
    'words-added': '{words}の追加',
    'words-instead': '記事の{article}が{quotation}になっています',
    marks: '{kind}（{pairs}）',
    'mark-instead': '{printed}が{given}',
  },
  'mark-kinds': {
    'quotation-marks': '引用符',
    apostrophes: 'アポストロフィ',
    dashes: 'ダッシュ',
    ellipsis: '省略記号',
    spaces: '空白',
    capitals: '大文字と小文字',
    brackets: '括弧',
    punctuation: '句読点',
    'unicode-form': 'Unicodeの形式',
  },
};
