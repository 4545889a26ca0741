import type { NewPin } from '../../src/store/pin.ts';
import { buildArticle } from './build-article.ts';

/** The server and the people of the tests of the store: ids of Discord's length. */
export const SERVER = '613425648685547541';
export const OTHER_SERVER = '613425648685547542';
export const CHANNEL = '714045415707770900';
export const ANN = '53908232506183680';
export const BOB = '53908232506183681';

/** A moment from which the tests count. */
export const NOON: number = Date.UTC(2026, 10, 23, 12);

let keys = 0;

/** Builds a pin that is to be made, each with a key and a passage of its own. */
export function newPin(known: Partial<NewPin> = {}): NewPin {
  keys += 1;
  const { text, ...article } = buildArticle('The harbour opens', [
    'It opened on Monday.',
  ]);
  return {
    guildId: SERVER,
    channelId: CHANNEL,
    key: String(1_443_000_000_000_000_000n + BigInt(keys)),
    by: ANN,
    at: NOON,
    reason: 'Asked every week',
    replaces: null,
    passage: {
      address: { article: 'A1', first: keys, last: keys },
      text: text.slice(19),
      span: { start: 19, end: text.length },
      statements: [{ labels: ['reporter'], sources: [] }],
      article,
      link: null,
    },
    ...known,
  };
}
