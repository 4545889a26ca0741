import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** What is said where there is no answer, or it stays private, in Chinese as written in Taiwan. */
export const refusals: Translation<typeof english> = {
  remarks: {
    near: '相近結果：各含部分詞語，沒有一則含有全部詞語',
    'not-compared': '這些段落並未與訊息比對',
    shown: '已公開給所有人',
    'shown-by': '由 {person} 提問並公開',
    left: '{count, plural, other {另有 # 則：請用更多詞語提問，以查看最相關的內容}}',
    'answer-of-before': '先前的回答',
    'only-you': '只有您看得到：{why}',
    'not-shown': '未公開給所有人：{why}。',
    'public-nowhere': '此伺服器的任何頻道都不公開回答',
    'public-in': '回答只在 {channels} 公開',
    'publishers-only': '此處只有 {roles} 可以將回答公開給所有人',
    'settings-away': '目前無法讀取此伺服器的設定',
    'shelf-away': '目前無法存取此伺服器自有的報導',
    'shelf-slow': '正在讀取此伺服器自有的報導，請稍候再提問',
    'shipped-left': '只查詢了機器人隨附的報導',
    'nothing-left': '此處已排除機器人隨附的報導，因此沒有查詢任何報導',
  },
  refusals: {
    'outdated-button': '此按鈕屬於機器人的其他版本。請用指令重新提問。',
    'outdated-command': '此指令已變更：請重新啟動 Discord（Ctrl+R）後再試一次',
    'not-yours': '這是別人的回答。請用指令提問。',
    'not-removed': '只有提問者或擁有 *管理訊息* 權限的成員可以移除此回答。',
    gone: '此段落已不存在：報導已移除或變更。請用指令重新提問。',
    'store-away':
      '目前無法存取機器人保存的資料：釘選、設定和伺服器的報導。提問仍會得到回答。請一分鐘後再試；若仍無法使用，請告知機器人的管理者。',
    kept: '沒有刪除任何資料。',
    removed: '已移除：{person} 要求的回答。`/設定 回答` 可列出最近的回答。',
    fault: '發生問題。請再試一次；若仍無法使用，請將此編號告知機器人的管理者：{number}',
    'server-only': '此功能適用於已加入機器人的伺服器。',
    'members-only': '只有擁有 *{permission}* 權限的成員可以執行此操作。',
    'members-or-roles-only':
      '只有擁有 *{permission}* 權限或 {roles} 身分組的成員可以執行此操作。',
    'wait-member':
      '短時間內要求過多，其他人也在提問。請在 {seconds, plural, other {#}} 秒後再試一次。',
    'wait-server':
      '此伺服器短時間內要求過多，其他伺服器也在提問。請在 {seconds, plural, other {#}} 秒後再試一次。',
    'not-ended': '此操作未能完成。',
  },
  questions: {
    empty: '「{option}」是空的：請填寫',
    long: '「{option}」有 {chars, number} 個字元：請縮短至 {most, number} 個以內',
    'no-order': '沒有「{text}」這種排序：請選擇 best 或 time',
    'no-kind': '沒有「{text}」這種類型：請選擇 {kinds}',
    'no-pin-number': '「{text}」不是釘選編號：請輸入釘選上方顯示的編號，例如 3',
    'no-word': '「{text}」中沒有可以查詢的詞：請加上姓名、數字或報導中的詞',
    'which-article':
      '「{text}」沒有說明所問何事：請填寫「報導」，例如 {articles}，或在問題中加上姓名或報導中的詞',
    'which-person': '不清楚所指何人：請用 {article} 中的姓名提問',
    'which-person-such': '不清楚所指何人：請用 {article} 中的姓名提問，例如 {names}',
    'no-article-words': '「{text}」不是報導：請提供編號或標題中的詞',
    'no-such-article': '沒有報導「{text}」：請提供編號，例如 {example}，或標題中的詞',
    'several-articles':
      '{count, plural, other {有 # 篇報導符合「{text}」：請提供其中一篇的編號，或更多標題中的詞}}',
    'article-alone': '「{text}」是一篇報導：請加上句子編號，例如 {example}',
    'no-address':
      '「{text}」不是位址也不是連結：請輸入 {example} 這樣的位址，或貼上報導的連結',
    'no-article-here': '此處沒有報導 {article}：每個段落下方都有位址，例如 {example}',
    'no-sentence': '{article} 的句子從 s0（標題）到 {last}：沒有 {asked}',
    'no-article-of-link':
      '此處沒有來自 {link} 的報導：/誰 說了 的「報導」會列出現有的報導',
    'words-not-there': '連結指向的字句不在此處的 {article} 中：「{words}」',
    'link-alone':
      '訊息附上報導連結，但沒有提到內容：姓名、數字或較少見的詞可以指出是哪個段落',
    'message-vague':
      '訊息提供的線索太少：姓名、數字、較少見的詞，或此處現有報導的連結會有幫助',
    'no-name': '「{text}」不是姓名：請提供姓名或職稱的任一部分',
    'no-word-to-verify': '「{text}」中沒有字詞：請提供要查證的字句',
    'many-words-to-verify': '引述有 {count, number} 個詞：一次最多查證 {most, number} 個',
    'message-empty': '此訊息沒有文字：沒有可查證的內容',
    'message-unquoted':
      '此訊息有 {count, number} 個詞，都不在引號內：請將要查證的字句貼到 /查證 引述',
    'nothing-asked': '沒有提出問題：請在「內容」填寫詞語，或在「發言者」填寫姓名',
    'no-time':
      '「{text}」不是可以查詢的時間：請用英文輸入，例如「November 2021」、「8 Nov」、「Monday」、「last week」或「2021-11-08」',
    'which-pronoun': '不清楚「{text}」所指何人：請用 {article} 中的姓名提問',
    'which-pronoun-such':
      '不清楚「{text}」所指何人：請用 {article} 中的姓名提問，例如 {names}',
    'which-pronoun-open': '不清楚「{text}」所指何人：請用姓名提問，或填寫「報導」',
    'no-article-at-all': '沒有報導「{text}」：請提供編號，或標題中的詞',
    'replaced-article':
      '{article} 的頁面內容已更新，即 {newest}：請查詢 {newest}；{article} 的位址仍指向原先的字句',
    'reversed-address': '「{text}」的結尾在開頭之前：您是不是要找 {address}？',
    'broken-link':
      '無法讀取連結所指的字句：「{text}」格式有誤。請重新複製連結，或刪去 # 及其後的部分',
    'no-link':
      '此訊息的文字與預覽中都沒有連結：請用於含有報導網址的訊息，或使用 /資料庫 新增',
    'shipped-article':
      '{article} 是機器人隨附的報導，不在任何伺服器的資料庫中：/設定 變更 可排除這類報導',
  },
  permissions: {
    ManageGuild: '管理伺服器',
    PinMessages: '釘選訊息',
    ViewChannel: '檢視頻道',
    SendMessages: '傳送訊息',
    SendMessagesInThreads: '在討論串中傳送訊息',
    ReadMessageHistory: '讀取訊息歷史',
  },
};
