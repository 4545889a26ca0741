import { wordsKey } from './words-key.ts';

/** Letters of the shortest text that a page can state as its article. */
const LEAST_CHARS = 100;
/** `<p>`, `&quot;`: some state their text as HTML. */
const markup = /<[^<>]{1,300}>|&(?:[a-z]{2,8}|#\d{1,6});/giu;
/** `…`, `...`: how an excerpt ends. */
const cutOff = /(?:…|\.{3})\W*$/u;

/**
 * Reduces the text that a page states as its data (`articleBody` of JSON-LD) to its letters and
 * digits; null where it states none, or one that ends as an excerpt does.
 */
export function statedKey(body: string | null): string | null {
  if (body === null || cutOff.test(body)) return null;
  const key = wordsKey(body.replace(markup, ' '));
  return key.length < LEAST_CHARS ? null : key;
}
