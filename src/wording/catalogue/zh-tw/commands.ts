import type { CommandWords } from '../../command-words.ts';

/** The commands in Chinese as written in Taiwan. */
export const commands: CommandWords = {
  who: { name: '誰', description: '查詢誰說過某事、某人是誰，或報導中有誰發言' },
  'who.said': {
    name: '說了',
    description: '以報導的原文查詢誰說過某事，或某人說了什麼',
  },
  'who.said.what': { name: '內容', description: '發言中的英文詞語，例如：small-boat' },
  'who.said.speaker': { name: '發言者', description: '誰說的：姓名或職稱的任一部分' },
  'who.said.kind': { name: '類型', description: '只看本人的話，或只看轉述' },
  'who.said.kind=quotation': { name: '直接引述' },
  'who.said.kind=part-quotation': { name: '部分引述' },
  'who.said.kind=paraphrase': { name: '轉述' },
  'who.is': {
    name: '是誰',
    description: '查詢介紹某人或某機構的段落，附上文中的職稱',
  },
  'who.is.name': { name: '姓名', description: '姓名或其中一部分' },
  'who.speaks': { name: '發言', description: '列出報導中的發言者及其發言類型' },
  what: { name: '什麼', description: '查詢發生了什麼事' },
  'what.happened': {
    name: '發生了',
    description: '查詢報導某事的段落，並註明是誰說的',
  },
  'what.happened.about': {
    name: '關於',
    description: '英文詞語、名稱或數字，例如：56 jets',
  },
  'what.happened.when': {
    name: '時間',
    description: '僅限當時，請用英文，例如：November 2021、8 Nov、Monday、last week',
  },
  when: { name: '何時', description: '查詢某事的時間' },
  'when.was': { name: '發生', description: '查詢說明某事時間的段落，時間以粗體標示' },
  'when.was.what': {
    name: '內容',
    description: '何事，請用英文，例如：the first shuttle launch',
  },
  where: { name: '何處', description: '查詢某事的地點' },
  'where.was': { name: '發生', description: '查詢說明某事地點的段落，地點以粗體標示' },
  'where.was.what': {
    name: '內容',
    description: '何事，請用英文，例如：the robotics competition',
  },
  how: { name: '多少', description: '查詢數量' },
  'how.many': { name: '數量', description: '查詢說明數量的段落，數字以粗體標示' },
  'how.many.of': {
    name: '對象',
    description: '計算的人或物，請用英文，例如：Chinese jets',
  },
  ask: { name: '提問', description: '用英文自由提問，由報導中的段落回答' },
  'ask.question': {
    name: '問題',
    description: '例如：What did Ned Price say about Taiwan?',
  },
  verify: { name: '查證', description: '將引述與報導逐字比對；只有您看得到結果' },
  'verify.quote': { name: '引述', description: '要查證的字句，有無引號皆可' },
  'verify.speaker': {
    name: '發言者',
    description: '據稱是誰說的：姓名或職稱的任一部分',
  },
  cite: {
    name: '引用',
    description: '顯示 A1·s12 這類位址，或指向字句的連結所指的段落',
  },
  'cite.passage': {
    name: '段落',
    description: 'A1·s12 或 A1.12-14 這類位址，或報導的連結',
  },
  'Find passages': { name: '尋找段落' },
  'Verify quotation': { name: '查證引述' },
  article: { name: '報導', description: '可以查詢的報導及其來源' },
  'article.list': { name: '清單', description: '列出此處可以查詢的報導' },
  'article.show': { name: '顯示', description: '顯示報導的來源、長度與變更情形' },
  library: { name: '資料庫', description: '此伺服器自有的報導：新增、移除、重新讀取' },
  'library.add': {
    name: '新增',
    description: '新增報導：網址、檔案，或兩者皆無時貼上文字',
  },
  'library.add.url': {
    name: '網址',
    description: '報導頁面的網址；與檔案並用時為其來源',
  },
  'library.add.file': {
    name: '檔案',
    description: '內含報導的 .md、.txt、.html 或 .json 檔案',
  },
  'library.remove': {
    name: '移除',
    description: '移除報導及其先前版本；會再向您確認一次',
  },
  'library.remove.article': {
    name: '報導',
    description: '請開始輸入標題，或 B3 這類編號',
  },
  'library.refetch': { name: '重新讀取', description: '重新讀取報導頁面，查看有何變更' },
  'library.refetch.article': {
    name: '報導',
    description: '請開始輸入標題，或 B3 這類編號',
  },
  'library.status': {
    name: '狀態',
    description: '列出報導及其狀態：何人何時新增、最近的錯誤',
  },
  'library.follow': { name: '訂閱', description: '訂閱資訊來源：新的報導會自動加入' },
  'library.follow.feed': {
    name: '來源',
    description: 'RSS、Atom 或 JSON 資訊來源的網址，或其網站網址',
  },
  'library.unfollow': {
    name: '取消訂閱',
    description: '取消訂閱資訊來源；未指定時列出已訂閱者',
  },
  'library.unfollow.feed': { name: '來源', description: '其編號或網址' },
  'library.unanswered': {
    name: '未回答',
    description: '列出此處提問但查無結果的問題，不含提問者',
  },
  'Add this article': { name: '新增此報導' },
  pins: { name: '釘選', description: '釘選紀錄：何人、何時、為何、由何者取代' },
  'pins.list': { name: '清單', description: '列出您看得到的頻道中的釘選，最新的在前' },
  'pins.show': { name: '顯示', description: '顯示釘選目前的樣子' },
  'pins.history': { name: '紀錄', description: '顯示釘選的所有經過' },
  'pins.remove': { name: '移除', description: '取消釘選；紀錄會保留' },
  'pins.export': {
    name: '匯出',
    description: '以檔案取得釘選及其紀錄：Markdown 與 JSON',
  },
  settings: {
    name: '設定',
    description: '此伺服器的設定：在何處回答、誰可以公開和釘選',
  },
  'settings.show': { name: '顯示', description: '顯示目前的設定' },
  'settings.set': { name: '變更', description: '以選單顯示設定以便變更' },
  'settings.answers': {
    name: '回答',
    description: '列出最近公開的回答：誰提問、誰移除',
  },
  help: { name: '說明', description: '如何提問，如何閱讀回答' },
  privacy: { name: '隱私', description: '保存了哪些關於您的資料，以及如何刪除' },
  '*.article': { name: '報導', description: '只查此報導：請開始輸入標題' },
  '*.private': {
    name: '私人',
    description: '只有您看得到回答；之後可以公開給所有人',
  },
  '*.order': { name: '排序', description: '最相關的在前，或由最早到最新的報導' },
  '*.order=best': { name: '最相關的在前' },
  '*.order=time': { name: '由早到晚' },
  '*.number': { name: '編號', description: '釘選上方顯示的編號' },
  '*.public': {
    name: '公開',
    description: '顯示給此處所有人；否則只有您看得到',
  },
};
