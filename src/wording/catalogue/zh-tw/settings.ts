import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** The settings of a server, and what is kept of people, in Chinese as written in Taiwan. */
export const settings: Translation<typeof english> = {
  settings: {
    title: '**此伺服器的設定**',
    hint: '`/設定 變更` 可變更設定，`/設定 回答` 可列出公開的回答',
    'about-pins': '釘選在所有頻道都是公開的，即使該處不公開回答：由可釘選者逐一決定',
    'label-line': '**{label}**：{value}',
    changed: '已變更 · **{label}**：{old} → {value}',
    unchanged: '未變更 · **{label}**：{value}',
    'all-channels': '所有頻道',
    'no-channel': '無',
    private: '私人，除非提問時加上 *私人: False*',
    public: '公開，除非提問時加上 *私人: True*',
    everybody: '所有人',
    'members-with': '擁有 *{permission}* 的成員',
    'members-with-and': '擁有 *{permission}* 的成員，以及 {roles}',
    searched: '納入查詢',
    'left-out': '不納入',
    'no-role-chosen': '未選擇身分組',
    'no-channel-chosen': '未選擇頻道',
    'show-library': '授權該身分組後即可看到 `/資料庫`：伺服器設定、整合、此機器人',
    'log-told': '會通知所有頻道的釘選、釘選者與理由，但不含段落內容',
    'log-cannot': '機器人尚無法在 {channel} 發言：需要 {permissions}',
    'no-answers': '過去 30 天內沒有公開的回答。',
    answers: '**最近公開的回答**，保存 30 天',
    'answer-asked': '{when} 於 {channel}，由 {person} 提問',
    'answer-removed': '{when} 由 {person} 移除',
    'read-answer': '閱讀',
  },
  'setting-labels': {
    publicChannels: '公開回答的頻道',
    isPrivateByDefault: '回答預設為',
    publisherRoles: '可將回答公開給所有人者',
    pinnerRoles: '可釘選者',
    pinLogChannel: '釘選記錄於',
    librarianRoles: '可新增報導者',
    hasShippedArticles: '機器人隨附的報導',
  },
  switches: {
    'publicChannels-on': '在所有頻道公開',
    'publicChannels-off': '一律不公開',
    'isPrivateByDefault-on': '設為私人',
    'isPrivateByDefault-off': '設為公開',
    'hasShippedArticles-on': '納入查詢',
    'hasShippedArticles-off': '不納入',
  },
  stored: {
    kept: `**Verbatim 保存哪些資料**

它不讀取訊息。以下資料會連同您的使用者 ID 一併保存：
- 您建立、取代或移除的釘選：何時、為何、哪個段落。保存至伺服器移除機器人為止。
- 您要求、公開或移除的公開回答：哪則訊息、何時；不含問題。保存 30 天，供管理員查閱。
- 您新增至伺服器資料庫或從中移除的報導，以及您讓它訂閱的資訊來源：何時。保存至伺服器移除機器人為止。
不含您的使用者 ID 或任何成員名稱：伺服器中查無結果的提問，*私人* 提問除外。保存 30 天，供管理其資料庫者查閱。
僅存於記憶體，最多十分鐘：您在某頻道的上一則回答出自哪篇報導。
伺服器移除機器人後，其所有資料會在 30 天後刪除。

*在 Discord 中*：所有人可見的回答會顯示您的問題，其按鈕帶有您的使用者 ID，以便您移除。
*在紀錄檔中*：發生問題時，記錄互動的 ID 與錯誤，絕不記錄您的問題或姓名。`,
    nothing: '**目前沒有保存任何關於您的資料。**',
    about: '**目前保存了關於您的下列資料：**',
    pins: '{count, plural, other {# 則釘選}}',
    'pins-here': '{pins}，在此伺服器的編號為 {numbers}',
    'pin-changes': '{count, plural, other {釘選歷程中的 # 個步驟}}',
    'answers-asked': '{count, plural, other {您要求或公開的 # 則公開回答}}',
    'answers-removed': '{count, plural, other {您移除的 # 則公開回答}}',
    'articles-added': '{count, plural, other {您新增的 # 篇報導}}',
    'articles-removed': '{count, plural, other {您移除的 # 篇報導}}',
    'ask-forget':
      '要從所有伺服器保存的資料中移除您的姓名嗎？釘選與報導會保留，改列為某人所建立；任何人都無法再恢復您的姓名。',
    forgotten:
      '完成：保存的資料中已不再有您的姓名。Discord 中釘選與回答的訊息不受影響：管理員可以刪除。',
    feeds: '{count, plural, other {您讓伺服器訂閱的 # 個資訊來源}}',
  },
};
