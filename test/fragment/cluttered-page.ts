import type { Reading } from '../../src/answer/library.ts';
import { type Span, sliceSpan } from '../../src/text/span.ts';

/** Where a page of an article is, and what a reader's browser is given there. */
export interface ClutteredPage {
  readonly html: string;
  /** The texts between its block elements, in page order, as a reader of the page stores them. */
  readonly blocks: readonly string[];
}

/**
 * Lays out an article as news sites do, with what they put around it and between: menus,
 * key points and teasers that repeat the first words of its sentences, related articles
 * that repeat its headline, advertisements, captions, hidden and invisible copies,
 * footnotes' marks, links and emphasis, soft hyphens, no-break spaces, drop capitals.
 * Each passage stands in an element of its own with `data-passage`, its place.
 *
 * @param style Place of the article in the library: sites differ.
 */
export function layOutPage(reading: Reading, style: number): ClutteredPage {
  const parts = [
    ...above(reading, style),
    ...body(reading, style),
    ...below(reading, style),
  ];
  const html = parts.map(({ markup }) => markup).join('\n');
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<style>${STYLE}</style><body>${html}</body></html>`,
    blocks: parts.flatMap(({ text }) => (text.trim() === '' ? [] : [text])),
  };
}

const STYLE = `
body { font: 16px/1.5 sans-serif; width: 700px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.drop::first-letter { float: left; font-size: 3em; }
.initial { float: left; font-size: 3em; }
.advertisement { height: 250px; }
::target-text { background: #f0f; }`;

interface Part {
  readonly markup: string;
  /** What of it can be read, as one block; empty where nothing can. */
  readonly text: string;
}

const part = (element: string, text: string, attributes = ''): Part => ({
  markup: `<${element}${attributes}>${escapeHtml(text)}</${element}>`,
  text,
});

const hidden = (text: string): Part => ({
  markup: `<div hidden>${escapeHtml(text)}</div>`,
  text: '',
});

/** The first words of a text, as a teaser has them. */
function tease(text: string, words: number): string {
  const all = text.split(/\s+/);
  return all.length <= words ? text : `${all.slice(0, words).join(' ')}…`;
}

function above(reading: Reading, style: number): readonly Part[] {
  const { article, sentences } = reading;
  const points = sentences.filter((_, place) => place % 4 === 1 + (style % 3));
  const opening = sliceSpan(article.text, sentences[1] ?? { start: 0, end: 0 });
  return [
    ...['Home', 'World', 'Politics', 'Business', 'Sport'].map((name) =>
      part('nav', name),
    ),
    part('a', 'Skip to the article', ' class="visually-hidden" href="#main"'),
    hidden(article.text),
    part('h2', 'Key points'),
    ...points.map((span) =>
      part('li', tease(sliceSpan(article.text, span), 8 + (style % 6))),
    ),
    part('p', tease(opening, style % 2 === 0 ? 20 : 12), ' class="standfirst"'),
    {
      markup: `<h1><span data-passage="0">${escapeHtml(article.headline)}</span></h1>`,
      text: article.headline,
    },
    part('div', `By a reporter · ${article.published ?? 'today'} · 4 minutes`),
    part('button', 'Share'),
  ];
}

function body(reading: Reading, style: number): readonly Part[] {
  return reading.paragraphs.slice(1).flatMap((paragraph, place) => {
    // Nothing is put in after a heading or a caption.
    const isLong = paragraph.end - paragraph.start > 150;
    const between = isLong ? (place + style) % 3 : 2;
    const passages = reading.passages
      .map((span, number) => ({ ...span, number }))
      .filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    const pieces = passages.map((passage) => setPassage(reading, passage, style));
    const markup = pieces.map((piece) => piece.markup).join(' ');
    const text = pieces.map((piece) => piece.text).join(' ');
    // Some sites part paragraphs by line breaks alone.
    const laidOut =
      style % 5 === 4
        ? `${markup}<br><br>`
        : `<p${style % 4 === 1 && place === 0 ? ' class="drop"' : ''}>${markup}</p>`;
    return [
      { markup: laidOut, text },
      ...(between === 0 ? [part('div', 'Advertisement', ' class="advertisement"')] : []),
      ...(between === 1 ? pullQuotation(reading, passages) : []),
    ];
  });
}

/** A part of a passage, repeated in large letters below its paragraph. */
function pullQuotation(reading: Reading, passages: readonly Span[]): readonly Part[] {
  const quotations = passages.map((span) => sliceSpan(reading.article.text, span));
  const long = quotations.find((text) => text.split(' ').length > 16);
  return long ? [part('aside', tease(long, 12))] : [];
}

function setPassage(
  { article }: Reading,
  passage: Span & { readonly number: number },
  style: number,
): Part {
  const { number } = passage;
  const words = sliceSpan(article.text, passage).split(' ');
  // A footnote's mark stands after punctuation, here after the first comma.
  const noted = words.findIndex((word) => word.endsWith(','));
  const pieces = words.map((word, place) => {
    const markup = escapeHtml(word);
    const isNoted = (number + style) % 4 === 0 && place === noted;
    const note = isNoted ? `<sup><a href="#note">[${number}]</a></sup>` : '';
    return {
      markup: `${setWord(markup, number + place)}${note}`,
      text: isNoted ? `${word}[${number}]` : word,
    };
  });
  // Sites that cite sources do it after the full stop.
  const source = words.length > 5 && (number + style) % 7 === 0 ? `[${number}]` : '';
  const [initial, rest] = [(words[0] ?? '').slice(0, 1), (words[0] ?? '').slice(1)];
  if (style % 6 === 5 && number === 1 && /[A-Z]/.test(initial) && pieces[0]) {
    pieces[0].markup = `<span class="initial">${initial}</span>${escapeHtml(rest)}`;
  }
  return {
    markup: `<span data-passage="${number}">${pieces.map(({ markup }) => markup).join(' ')}</span>${source && `<sup>${source}</sup>`}`,
    text: pieces.map(({ text }) => text).join(' ') + source,
  };
}

/** Links, emphasis, soft hyphens and no-break spaces, here and there. */
function setWord(markup: string, place: number): string {
  if (place % 11 === 3) return `<a href="#topic">${markup}</a>`;
  if (place % 13 === 5) return `<em>${markup}</em>`;
  if (place % 17 === 7) return markup.replace(/^([a-z]{4})([a-z]{4})/, '$1&shy;$2');
  if (place % 19 === 9) return markup.replace('-', '-<wbr>');
  return markup;
}

function below({ article, sentences }: Reading, style: number): readonly Part[] {
  const teased = sentences.filter((_, place) => place % 5 === style % 5);
  return [
    part('h2', 'Related'),
    part('li', article.headline),
    ...teased.map((span) => part('p', tease(sliceSpan(article.text, span), 25))),
    part('a', `Share: ${article.headline}`, ' class="visually-hidden"'),
    part('footer', 'About us · Contact · Corrections'),
  ];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
