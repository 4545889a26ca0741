import { SETTING_KEYS, type SettingKey } from './settings/setting-key.ts';
import { isSnowflake } from './snowflake.ts';

/**
 * What a button, a menu or a form does that stands under no passage, carried in its custom
 * id like a `ButtonState`. Whoever uses it is asked for their permission then.
 */
export type Act =
  /** A menu: its values are the new setting. */
  | { readonly kind: 'choose'; readonly key: SettingKey }
  | { readonly kind: 'switch'; readonly key: SettingKey; readonly isOn: boolean }
  | { readonly kind: 'older-pins'; readonly before: number; readonly isPublic: boolean }
  /** On the message of a pin; `key` is the pin's, by which its message is found again. */
  | { readonly kind: 'about-pin'; readonly number: number; readonly key: string }
  /** The form for a pin; `key` is what makes it this pin. */
  | { readonly kind: 'pin-form'; readonly key: string }
  /** A page of `/article list`, from a place on. */
  | { readonly kind: 'articles'; readonly from: number }
  /** The menu of links for *Add this article*; its message has the links. */
  | { readonly kind: 'choose-link' }
  /** The form into which an article is pasted. */
  | { readonly kind: 'article-form' }
  | { readonly kind: 'ask-remove-article' | 'remove-article'; readonly number: number }
  | { readonly kind: 'older-shelf'; readonly before: number }
  /** Forget what found nothing, up to the moment of the list. */
  | { readonly kind: 'clear-unanswered'; readonly until: number }
  | { readonly kind: 'ask-forget' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'keep' };

/** Writes an act as a custom id of at most 60 characters. */
export function formatAct(act: Act): string {
  switch (act.kind) {
    case 'choose':
      return write(act.kind, act.key);
    case 'switch':
      return write(act.kind, act.key, act.isOn ? 'on' : 'off');
    case 'older-pins':
      return write(act.kind, act.before, act.isPublic ? 'all' : 'one');
    case 'about-pin':
      return write(act.kind, act.number, act.key);
    case 'articles':
      return write(act.kind, act.from);
    case 'ask-remove-article':
    case 'remove-article':
      return write(act.kind, act.number);
    case 'older-shelf':
      return write(act.kind, act.before);
    case 'clear-unanswered':
      return write(act.kind, act.until);
    case 'pin-form':
      return write(act.kind, act.key);
    default:
      return write(act.kind);
  }
}

/** Reads an act back; null for anything that {@link formatAct} does not write. */
export function parseAct(customId: string): Act | null {
  const [start, kind = '', one = '', two = ''] = customId.split(FIELD);
  const act = start === START ? readers[kind]?.(one, two) : null;
  return act && formatAct(act) === customId ? act : null;
}

const START = 'do';
const FIELD = ':';

function write(...fields: readonly (string | number)[]): string {
  return [START, ...fields].join(FIELD);
}

const readers: Readonly<Record<string, (one: string, two: string) => Act | null>> = {
  choose: (one) => withKey(one, (key) => ({ kind: 'choose', key })),
  switch: (one, two) =>
    withKey(one, (key) => ({ kind: 'switch', key, isOn: two === 'on' })),
  'older-pins': (one, two) =>
    withNumber(one, (before) => ({
      kind: 'older-pins',
      before,
      isPublic: two === 'all',
    })),
  'about-pin': (one, key) =>
    isSnowflake(key)
      ? withNumber(one, (number) => ({ kind: 'about-pin', number, key }))
      : null,
  'pin-form': (key) => (isSnowflake(key) ? { kind: 'pin-form', key } : null),
  articles: (one) => withNumber(one, (from) => ({ kind: 'articles', from })),
  'choose-link': () => ({ kind: 'choose-link' }),
  'article-form': () => ({ kind: 'article-form' }),
  'ask-remove-article': (one) =>
    withNumber(one, (number) => ({ kind: 'ask-remove-article', number })),
  'remove-article': (one) =>
    withNumber(one, (number) => ({ kind: 'remove-article', number })),
  'clear-unanswered': (one) =>
    withMoment(one, (until) => ({ kind: 'clear-unanswered', until })),
  'older-shelf': (one) => withNumber(one, (before) => ({ kind: 'older-shelf', before })),
  'ask-forget': () => ({ kind: 'ask-forget' }),
  forget: () => ({ kind: 'forget' }),
  keep: () => ({ kind: 'keep' }),
};

function withKey(text: string, build: (key: SettingKey) => Act): Act | null {
  const key = SETTING_KEYS.find((known) => known === text);
  return key ? build(key) : null;
}

function withNumber(text: string, build: (number: number) => Act): Act | null {
  return NUMBER.test(text) ? build(Number(text)) : null;
}

/** Reads milliseconds since 1970, in the years 2001 to 2286. */
function withMoment(text: string, build: (at: number) => Act): Act | null {
  return MOMENT.test(text) ? build(Number(text)) : null;
}

// Matches "1795435200000"; not "12".
const MOMENT = /^[1-9]\d{12}$/;

// Matches "12"; not "0", "012" or "1e3".
const NUMBER = /^[1-9]\d{0,8}$/;
