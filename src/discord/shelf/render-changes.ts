import type { SentenceChanges, SentencedText } from '../../article/compare-sentences.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { renderArticleLink, row } from '../buttons.ts';
import { escapeInline } from '../escape.ts';
import { isFitting } from '../measure.ts';
import type { MessageBody } from '../message-body.ts';
import { renderText } from '../render-passage.ts';
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
  /** How many pins say now that the article has changed. */
  readonly pins: number;
}

/**
 * Renders what has changed on an article's page, sentence by sentence, as many as a message
 * holds; what is shown of a sentence is its beginning, as printed.
 */
export function renderChanges(changed: ChangedArticle): MessageBody {
  const all = listChanges(changed);
  for (let count = Math.min(all.length, MOST_SHOWN); count > 0; count -= 1) {
    const components = layOut(changed, all.slice(0, count), all.length - count);
    if (isFitting(components)) return { isPrivate: true, components, files: [] };
  }
  return { isPrivate: true, components: layOut(changed, [], all.length), files: [] };
}

function layOut(
  changed: ChangedArticle,
  shown: readonly string[],
  left: number,
): MessageBody['components'] {
  const { before, after, article, warnings, pins } = changed;
  const lines = [
    `**B${before.number} has changed and is B${after.number} now**: ${escapeInline(article.headline, HEADLINE_CHARS)}`,
    ...describeArticle(changed),
    countChanges(changed),
    ...shown,
    ...(left > 0 ? [`- and ${left} more`] : []),
    ...describeWarnings(warnings),
    `-# Addresses such as B${before.number}·s1 still lead to the words as they were${describePins(pins)}`,
  ];
  const link = renderArticleLink(article.url);
  return [renderText(lines.join('\n')), ...(link.length > 0 ? [row(link)] : [])];
}

/** More never fit into a message. */
const MOST_SHOWN = 60;

const HEADLINE_CHARS = 200;
const SENTENCE_CHARS = 300;

function describePins(pins: number): string {
  if (pins === 0) return '';
  return pins === 1
    ? '; 1 pin says that it has changed'
    : `; ${pins} pins say that it has changed`;
}

function countChanges({ changes, after }: ChangedArticle): string {
  const { added, removed, changed } = changes;
  const same = after.sentences.length - added.length - changed.length;
  return [
    `${added.length} added`,
    `${removed.length} removed`,
    `${changed.length} changed`,
    `${same} as they were, the headline counted`,
  ].join(' · ');
}

/** In the order of the newer text as far as there is one: changed, added, then removed. */
function listChanges({ before, after, changes }: ChangedArticle): readonly string[] {
  const old = (place: number) => renderSentence(before, place);
  const now = (place: number) => renderSentence(after, place);
  return [
    ...changes.changed.map(
      (pair) => `- changed: ${old(pair.before)}\n  now ${now(pair.after)}`,
    ),
    ...changes.added.map((place) => `- added: ${now(place)}`),
    ...changes.removed.map((place) => `- removed: ${old(place)}`),
  ];
}

function renderSentence(
  { number, text, sentences }: NumberedText,
  place: number,
): string {
  const span: Span = sentences[place] ?? { start: 0, end: 0 };
  return `B${number}·s${place} ${escapeInline(sliceSpan(text, span), SENTENCE_CHARS)}`;
}
