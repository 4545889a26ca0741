import { splitTokens } from '../text/tokens.ts';

/** A question that found nothing, as it is kept for moderators. */
export interface UnansweredQuestion {
  /** The words that matter in their normal forms, in alphabetical order. */
  readonly key: string;
  /** The question as typed, without what names members, and cut where it is long. */
  readonly question: string;
}

/** Characters of a question that are kept; the commands take 200. */
const QUESTION_CHARS = 200;
/** Words of a key, each of so many characters. */
const KEY_WORDS = 20;
const WORD_CHARS = 30;
/** What is read of a question: options may be as long as 6,000 characters. */
const READ_CHARS = 1000;

/**
 * What names a member, a channel or a role, as Discord writes it (Reference, *Message
 * formatting*): `<@80351110224678912>`, `<@!8…>`, `<@&1…>`, `<#1…>`, `<:smile:1…>`, `</ask:1…>`.
 */
const markup = /<(?:@[!&]?|#|a?:\w{1,40}:|\/[^<>:]{1,100}:|t:|id:)[^<>\s]{0,40}>/gu;
/** `https://discord.com/channels/1/2/3`: links lead to messages and profiles. */
const link = /\b(?:https?:\/\/|www\.|discord\.gg\/)\S+/giu;
/** `ann@example.org`, `@ann_lee`; not the "@" of "3 @ 5". */
const handle = /[\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}._-]+/gu;
/** A bare id, `80351110224678912`: no figure in the news has fifteen digits without marks. */
const id = /(?<!\p{N})\d{15,20}(?!\p{N})/gu;

/**
 * Brings a question that found nothing to a form in which many askings are one, and which
 * names no member: mentions, handles, ids and links are taken out. Names that were typed as
 * words stay: mostly they are whom the news is about.
 *
 * @returns null where nothing is left to look for.
 *
 * @example
 * unansweredQuestion('How much did the bridges cost <@80351110224678912>?');
 * // { key: 'bridg cost', question: 'How much did the bridges cost ?' }
 */
export function unansweredQuestion(asked: string): UnansweredQuestion | null {
  const question = [markup, link, handle, id]
    .reduce(
      (text, named) => text.replace(named, ' '),
      asked.slice(0, READ_CHARS).normalize('NFC'),
    )
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim();
  const tokens = splitTokens(question);
  const telling = tokens.filter(({ isCommon }) => !isCommon);
  const terms = (telling.length > 0 ? telling : tokens).map(({ term }) =>
    term.slice(0, WORD_CHARS),
  );
  if (terms.length === 0) return null;
  const key = [...new Set(terms)].toSorted().slice(0, KEY_WORDS).join(' ');
  return { key, question: cut(question) };
}

/** Cuts at the end of a word, or of a character where one word is all. */
function cut(question: string): string {
  if (question.length <= QUESTION_CHARS) return question;
  const kept = question.slice(0, QUESTION_CHARS - 1);
  const end = kept.lastIndexOf(' ');
  const whole = end > QUESTION_CHARS / 2 ? kept.slice(0, end) : kept;
  return `${whole.replace(/\p{Cs}$/u, '')}…`;
}
