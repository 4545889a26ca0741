import type { Source } from '../../src/ingest/source.ts';
import type { Dice } from './dice.ts';

/** Invents an article to be read: a page, a file of each kind, or pasted text, all hostile. */
export function inventSource(dice: Dice): Source {
  const url = dice.is(0.5) ? 'https://news.example/bridge' : dice.text(3);
  const paragraphs = Array.from({ length: 1 + dice.below(12) }, () => dice.text(40));
  switch (dice.below(6)) {
    case 0:
      // Where a page was found is an address: it was fetched from there.
      return page(html(paragraphs, dice), 'https://news.example/bridge');
    case 1:
      return file('a.html', html(paragraphs, dice), url);
    case 2:
      return file('a.md', markdown(paragraphs, dice), url);
    case 3:
      return file('a.txt', paragraphs.join('\n\n'), url);
    case 4:
      return file('a.json', json(paragraphs, dice), url);
    default:
      return {
        kind: 'pasted',
        text: paragraphs.join('\n\n').slice(0, 4000),
        headline: dice.text(6).slice(0, 300),
        url: url.slice(0, 2000),
        publisher: dice.text(3).slice(0, 100),
        published: dice.is(0.5) ? '2026-03-02' : dice.text(2).slice(0, 40),
      };
  }
}

const TAGS = [
  'p',
  'p',
  'p',
  'div',
  'blockquote',
  'li',
  'h2',
  'script',
  'table',
  'b',
  'svg',
];

/** Not closed, closed twice, and nested as nobody should. */
function html(paragraphs: readonly string[], dice: Dice): string {
  const body = paragraphs.map((text) => {
    const tag = dice.pick(TAGS);
    const end = dice.is(0.8)
      ? `</${tag}>`
      : dice.pick(['', '</div></div>', '<!--', '<p']);
    return `<${tag} class="${dice.is(0.1) ? dice.text(2) : 'x'}">${text}${end}`;
  });
  const data = dice.is(0.5)
    ? `<script type="application/ld+json">${json(paragraphs.slice(0, 1), dice)}</script>`
    : `<meta property="og:title" content="${dice.text(3)}">`;
  return `<html lang="${dice.pick(['en', 'de', '', 'x'])}"><head><title>${dice.text(4)}</title>${data}</head><body><article><h1>${dice.text(4)}</h1>${body.join('\n')}</article></body></html>`;
}

function markdown(paragraphs: readonly string[], dice: Dice): string {
  const fields = [
    'number: 3',
    `title: ${dice.text(3)}`,
    'publisher: The Example',
    'date: 2026-03-02',
  ];
  const front = dice.is(0.7)
    ? `---\n${fields.filter(() => dice.is(0.8)).join('\n')}\n---\n`
    : '';
  return `${front}${dice.is(0.5) ? `# ${dice.text(3)}\n\n` : ''}${paragraphs.join('\n\n')}`;
}

function json(paragraphs: readonly string[], dice: Dice): string {
  const body = dice.is(0.2) ? dice.value() : paragraphs.join('\n\n');
  const article = {
    '@context': 'https://schema.org',
    '@type': dice.pick(['NewsArticle', 'Person', 'constructor']),
    headline: dice.is(0.8) ? dice.text(4) : dice.value(),
    articleBody: body,
    body_text: body,
    author: dice.value(),
    datePublished: dice.is(0.5) ? '2026-03-02' : dice.value(),
  };
  const text = JSON.stringify(article);
  return dice.is(0.9) ? text : text.slice(0, dice.below(text.length));
}

const encoder = new TextEncoder();

function page(text: string, url: string): Source {
  return { kind: 'page', bytes: encoder.encode(text), contentType: 'text/html', url };
}

function file(name: string, text: string, url: string): Source {
  return { kind: 'file', name, bytes: encoder.encode(text), url };
}
