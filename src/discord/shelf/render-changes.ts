import type { OriginChange } from '../../article/compare-origin.ts';
import type { SentenceChanges, SentencedText } from '../../article/compare-sentences.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { Words } from '../../wording/words.ts';
import { renderArticleLink, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { small } from '../remarks.ts';
import { renderText } from '../render-passage.ts';
import { renderDay } from '../render-source.ts';
import { type AddedArticle, describeArticle, describeWarnings } from './render-added.ts';

/** A text as its addresses call it. */
export interface NumberedText extends SentencedText {
  readonly number: number;
}

/** An article whose page has another text now. */
export interface ChangedArticle extends AddedArticle {
  readonly before: NumberedText;
  readonly after: NumberedText;
  readonly changes: SentenceChanges;
  /** What its page says otherwise of it, beside the text. */
  readonly origin: readonly OriginChange[];
  /** How many pins say now that the article has changed. */
  readonly pins: number;
}

/**
 * Renders what has changed on an article's page, sentence by sentence, as many as a message
 * holds; what is shown of a sentence is its beginning, as printed.
 */
export function renderChanges(changed: ChangedArticle, words: Words): MessageBody {
  const all = listChanges(changed, words);
  for (let count = Math.min(all.length, MOST_SHOWN); count > 0; count -= 1) {
    const shown = { lines: all.slice(0, count), left: all.length - count };
    const components = layOut(changed, shown, words);
    if (isFitting(components)) return { isPrivate: true, components, files: [] };
  }
  const components = layOut(changed, { lines: [], left: all.length }, words);
  return { isPrivate: true, components, files: [] };
}

/** Changes that are shown, a line or two each, and how many are not. */
interface Shown {
  readonly lines: readonly string[];
  readonly left: number;
}

function layOut(
  changed: ChangedArticle,
  { lines: shown, left }: Shown,
  words: Words,
): MessageBody['components'] {
  const { before, after, article, warnings } = changed;
  const { say } = words;
  const lines = [
    say('shelf.changed', {
      before: `B${before.number}`,
      after: `B${after.number}`,
      headline: escapeInline(article.headline, HEADLINE_CHARS),
    }),
    ...describeArticle(changed, words),
    ...listOrigin(changed.origin, words),
    countChanges(changed, words),
    ...shown,
    ...(left > 0 ? [`- ${say('shelf.more-changes', { count: left })}`] : []),
    ...describeWarnings(warnings, words),
    small(describeOld(changed, words)),
  ];
  const link = renderArticleLink(article.url, words);
  return [renderText(lines.join('\n')), ...(link.length > 0 ? [row(link)] : [])];
}

/** More never fit into a message. */
const MOST_SHOWN = 60;

const HEADLINE_CHARS = 200;
const SENTENCE_CHARS = 300;
const ORIGIN_CHARS = 100;

/** What becomes of addresses and pins of the text as it was. */
function describeOld({ before, pins }: ChangedArticle, { say }: Words): string {
  return [
    say('shelf.addresses-lead', { address: `B${before.number}·s1` }),
    ...(pins === 0 ? [] : [say('shelf.pins-say-changed', { count: pins })]),
  ].join(say('text.semicolon'));
}

function countChanges({ changes, after }: ChangedArticle, { say }: Words): string {
  const { added, removed, changed } = changes;
  const same = after.sentences.length - added.length - changed.length;
  return [
    say('shelf.count-changed', { count: changed.length }),
    say('shelf.count-added', { count: added.length }),
    say('shelf.count-removed', { count: removed.length }),
    say('shelf.count-same', { count: same }),
  ].join(' · ');
}

/** Says what a page says otherwise of its article, a line each, as it is printed there. */
export function listOrigin(
  origin: readonly OriginChange[],
  words: Words,
): readonly string[] {
  const { say } = words;
  return origin.map(({ field, before, after }) => {
    const days = [before, after].map((text) => text && renderDay(text, words));
    // Of two times of one day the times are shown, as they are written.
    const isOfDays = field === 'published' || field === 'updated';
    const isOtherDay = isOfDays && days[0] !== days[1];
    const [old, now] = isOtherDay ? days : [before, after].map(printOrigin);
    const notStated = say('shelf.not-stated');
    const change = { before: old ?? notStated, after: now ?? notStated };
    return `- ${say(`shelf.other-${field}`, change)}`;
  });
}

function printOrigin(text: string | null): string | null {
  return text && escapeInline(text, ORIGIN_CHARS);
}

/** In the order of the newer text as far as there is one: changed, added, then removed. */
function listChanges(
  { before, after, changes }: ChangedArticle,
  { say }: Words,
): readonly string[] {
  const old = (place: number) => ({ sentence: renderSentence(before, place) });
  const now = (place: number) => ({ sentence: renderSentence(after, place) });
  return [
    ...changes.changed.map(
      (pair) =>
        `- ${say('shelf.sentence-changed', old(pair.before))}\n  - ${say('shelf.sentence-now', now(pair.after))}`,
    ),
    ...changes.added.map((place) => `- ${say('shelf.sentence-added', now(place))}`),
    ...changes.removed.map((place) => `- ${say('shelf.sentence-removed', old(place))}`),
  ];
}

function renderSentence(
  { number, text, sentences }: NumberedText,
  place: number,
): string {
  const span: Span = sentences[place] ?? { start: 0, end: 0 };
  return `B${number}·s${place} ${escapeInline(sliceSpan(text, span), SENTENCE_CHARS)}`;
}
