import type { frontMatter as english } from '../en/front-matter.ts';
import type { Translation } from '../translation.ts';

/** What is wrong with the front matter of an article's file, in Chinese as written in Taiwan. */
export const frontMatter: Translation<typeof english> = {
  'front-matter': {
    'other-language':
      '無法讀取「{language}」格式的檔頭：請以只有「---」的一行開頭，並在下方撰寫 YAML',
    open: '檔頭沒有結尾：請在最後一個鍵的下方加上一行「---」',
    long: '檔頭有 {chars, number} 個字元：請縮短至 {most, number} 個以內',
    'many-items': '檔頭的清單項目超過 {most, number} 個：請減少',
    'no-keys': '檔頭不是由鍵組成：請撰寫「key: value」格式的行',
    tab: '鍵的前面有定位字元：請改為空格，或將其移除',
    'no-yaml': '檔頭不是 YAML：{message}',
    apostrophe: '{key} 的單引號中含有撇號：請將 {key} 放在"雙"引號中',
    'closing-quote':
      '{key} 未在結尾引號處結束：請將 {key} 整個放在引號中，並將其中的 " 寫成 \\"',
    mark: '{key} 含有 YAML 的保留符號：請將 {key} 放在引號中，{key}: "…"',
    'no-word': '鍵不是一個詞：請寫成「key: value」',
    twice: '{key} 出現兩次，第一次在第 {line, number} 行：請移除其中一個',
    'no-text':
      '{key} 不是文字：請撰寫文字（含有 "*" 或 ":" 等符號時放在引號中），或文字清單',
    comment: '{key} 在「#」處結束：若「#」屬於內容，請放在引號中，否則請移除其後的部分',
    list: '{key} 是清單：請寫成一段文字，並放在引號中',
    unreadable: '{key} 含有無法讀取的字元 {character}：請重新輸入，並將檔案存成 UTF-8',
    'no-number': '{key}「{value}」不是 1 到 {most} 的數字：請寫一個沒有報導用過的號碼',
    'no-day': '{key}「{value}」不是日期：請寫成 2017-07-21',
    'no-address': '{key}「{value}」不是網址：請從「https://」開始寫',
    'no-language': '{key}「{value}」不是語言代碼：請寫成「en」或「pt-BR」',
  },
};
