import type { feeds as english } from '../en/feeds.ts';
import type { Translation } from '../translation.ts';

/** Feeds that a server follows, and questions that found nothing, in Chinese as written in Taiwan. */
export const feeds: Translation<typeof english> = {
  feeds: {
    none: '此伺服器沒有訂閱任何資訊來源：可用 `/資料庫 訂閱`，輸入其網址或網站網址。',
    heading: '**此伺服器訂閱的資訊來源**：`/資料庫 取消訂閱` 加上編號即可取消',
    'followed-when': '{when} 由 {person} 訂閱',
    'not-looked': '尚未查看',
    looked: '{when} 查看',
    fault: '{looked}：{fault}',
    next: '{looked} 下次重試 {when}',
    gone: '已不存在，不再查看',
    'not-followed': '未訂閱',
    'too-many':
      '**未訂閱。** 此伺服器已訂閱 {most, number} 個資訊來源，已達上限。`/資料庫 取消訂閱` 可取消其中一個。',
    known: '此伺服器已訂閱 **{name}**，編號 {number}。',
    followed:
      '**已訂閱：{name}**，編號 {number}。最新的報導（最多五篇）會在幾分鐘內加入，之後加入新的報導；`/資料庫 狀態` 可查看。',
    'no-such':
      '此處沒有編號或網址為「{text}」的資訊來源：`/資料庫 取消訂閱` 不填內容可列出全部。',
    unfollowed: '已取消訂閱 **{name}**。其報導仍保留；`/資料庫 移除` 可移除。',
  },
  unanswered: {
    none: '過去 30 天內，此處沒有查無結果的提問，或清單已清除。',
    heading: '**此處提問但查無結果**，過去 30 天；不保存提問者',
    more: '…{count, plural, other {另外 # 則}}',
    times: '{count, plural, other {# 次}}',
    last: '{times}，最近一次 {when}',
    cleared: '已清除：{count, plural, other {#}} 則提問。',
  },
};
