import { describe, expect, it } from 'vitest';
import { listArticles } from '../../src/answer/list-articles.ts';
import { showArticle } from '../../src/answer/show-article.ts';
import { isFitting } from '../../src/discord/measure.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { terminalText } from '../../src/terminal-text.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { buildArticle } from '../support/build-article.ts';
import { ENGLISH } from '../support/in-english.ts';

const asked = '/article list';
const asking = { asker: '80351110224678912', isPrivate: false, ...ENGLISH };

/** So many articles that ship, and two of a server. */
function manyArticles(count: number) {
  const shipped = Array.from({ length: count }, (_, place) =>
    buildArticle(`Report ${place + 1}`, ['It rained.'], { id: `A${place + 1}` }),
  );
  const own = ['B3', 'B7'].map((id) => buildArticle(`Own ${id}`, ['It rained.'], { id }));
  return buildLibrary([...shipped, ...own]);
}

describe('/article list', () => {
  it.each([
    { from: 1, ids: ['B7', 'B3', 'A1', 'A2'], last: 'A8' },
    { from: 11, ids: ['A9', 'A10'], last: 'A18' },
    { from: 21, ids: ['A19', 'A20'], last: 'A21' },
    { from: 99, ids: ['A19', 'A20'], last: 'A21' },
  ])('shows a server’s own first, newest first; from $from on', ({ from, ids, last }) => {
    const { articles, total } = listArticles(manyArticles(21), { asked, from });
    const shown = articles.map(({ article }) => article.id);
    expect(shown.slice(0, ids.length)).toEqual(ids);
    expect({ last: shown.at(-1), total }).toEqual({ last, total: 23 });
  });

  it.each([
    { from: 1, labels: ['Next', 'Remove'] },
    { from: 11, labels: ['Previous', 'Next', 'Remove'] },
    { from: 21, labels: ['Previous', 'Remove'] },
  ])('has buttons to turn the page from $from', ({ from, labels }) => {
    const { components } = renderAnswer(
      listArticles(manyArticles(21), { asked, from }),
      asking,
    );
    const buttons = JSON.stringify(components).match(/(?<="label":")[^"]+/g);
    expect(buttons).toEqual(labels);
  });

  it('fits into a message with the longest headlines', () => {
    const headline = '*漢_'.repeat(300);
    const library = buildLibrary(
      Array.from({ length: 12 }, (_, place) =>
        buildArticle(headline, ['It rained.'], {
          id: `A${place + 1}`,
          publisher: headline,
        }),
      ),
    );
    expect(
      isFitting(renderAnswer(listArticles(library, { asked }), asking).components),
    ).toBe(true);
  });

  it('says that there are none', () => {
    const { components } = renderAnswer(
      listArticles(buildLibrary([]), { asked }),
      asking,
    );
    expect(terminalText(components)).toContain('No articles can be asked here yet');
  });
});

describe('/article show', () => {
  it('says where an article is from, and how long it is', () => {
    const shown = showArticle(bridgeLibrary(), { asked: '', article: 'harbour bridge' });
    const { components } = renderAnswer(shown, asking);
    expect(terminalText(components)).toContain('The Example · 2026-03-02');
    expect(terminalText(components)).toContain('9 sentences, s1 to s9 · 4 speakers');
  });

  it.each([
    { article: 'B9', says: 'There is no article “B9”' },
    { article: 'Report', says: '21 articles fit “Report”' },
  ])('refuses $article', ({ article, says }) => {
    expect(() => showArticle(manyArticles(21), { asked: '', article })).toThrow(says);
  });
});
