import { describe, expect, it } from 'vitest';
import { articleParagraphs } from '../../../src/ingest/page/article-paragraphs.ts';
import { parsePage } from '../../../src/ingest/page/dom.ts';
import { findBlocks } from '../../../src/ingest/page/find-blocks.ts';

const long =
  'It rained on the harbour on Monday and on the ferries that were waiting for it.';
const last =
  'Nobody in the valley could say for how long it would go on raining like this.';
const known = { titles: ['Rain at last'], authors: ['Ann Lee'], body: null };

/** What is left of these blocks between two paragraphs of prose. */
function left(
  html: string,
  where: 'first' | 'middle' | 'last' = 'middle',
  body: string | null = null,
) {
  const page = parsePage(
    where === 'first'
      ? `${html}<p>${long}</p><p>${last}</p>`
      : `<p>${long}</p>${where === 'middle' ? html : ''}<p>${last}</p>${where === 'last' ? html : ''}`,
  );
  if (page.body === null) throw new Error('The page has no body');
  const paragraphs = articleParagraphs(findBlocks(page.body).blocks, { ...known, body });
  return paragraphs.filter((paragraph) => paragraph !== long && paragraph !== last);
}

describe('articleParagraphs()', () => {
  it.each([
    '<p><a href="/x">Ferries stop for a third day</a></p>',
    '<h3>More from here</h3><ul><li><a href="/x">Ferries stop</a></li><li><a href="/y">Trains too</a></li></ul>',
    '<p>Read more: <a href="/x">Ferries stop for a third day</a></p>',
    '<p>READ MORE: Ferries stop</p>',
    '<p>Lesen Sie auch: Fähren stehen still</p>',
    '<p>Advertisement</p>',
    '<p>[Story continues below]</p>',
    '<p>Photo: Ann Lee/The Example</p>',
    '<p>(AP Photo/Ann Lee)</p>',
    '<p>Sign up for our newsletter and never miss a story.</p>',
    '<p>Follow Ann Lee on Twitter.</p>',
    '<p>Copyright 2019 The Example. All rights reserved.</p>',
    '<p>5 min read</p>',
    '<p>1.2K Shares</p>',
    '<p>Image 1 of 5</p>',
    '<h2>More on this story</h2>',
    '<h3>Editor’s picks</h3>',
    '<p>IN TEXAS: <a href="/x">Ferries stop for a third day</a></p>',
    '<p>Sign in now to share your story.</p>',
    '<p>19:10</p>',
    '<p>STORY HIGHLIGHTS</p>',
    '<p>Verifying your login…</p>',
    '<p>Add us on Facebook!</p>',
    '<p>* * *</p>',
    `<p>${long}</p>`,
    '<blockquote><p>the ferries that were waiting</p></blockquote>',
  ])('leaves out %s', (html) => {
    expect(left(html)).toEqual([]);
  });

  it.each([
    '<p>“Follow the money,” she said.</p>',
    '<p>Read the room, she told him.</p>',
    '<p>Related firms lost a third of their value, the bank said.</p>',
    '<p>Share prices fell.</p>',
    '<p>Sign the treaty, they said, or leave.</p>',
    '<p>Published in 1938, the book was forgotten for decades until it was found.</p>',
    '<p>Subscribe or leave, they were told by the owner of the hall.</p>',
    '<h2>What comes next</h2>',
    '<ul><li>Two ferries</li><li>One train</li></ul>',
    '<blockquote><p>We asked for none of it, and we will pay for all of it.</p></blockquote>',
    '<p>It did.</p>',
    '<p>Story highlights of the week were few, she said.</p>',
    '<p>Verifying your identity takes a day, the bank said.</p>',
    '<p>“Add us to the list,” they said.</p>',
    '<h2>Related firms</h2>',
    '<p>12 of 15 voted for it.</p>',
    '<p>More: that is all they asked for.</p>',
  ])('keeps %s', (html) => {
    expect(left(html)).not.toEqual([]);
  });

  it.each([
    '<p>By Ann Lee</p>',
    '<p>Harbour Town</p>',
    '<p>Updated 21 July 2017 at 10:30</p>',
    '<h1>Rain at last</h1>',
    '<header><h2>World</h2></header>',
    '<p>Published 10:30 a.m. Monday.</p>',
  ])('leaves out %s before the first paragraph', (html) => {
    expect(left(html, 'first')).toEqual([]);
  });

  it.each([
    '<p>A week of rain has closed the harbour, and nobody knows what to do</p>',
    '<p>The harbour is shut.</p>',
    '<h2>The first day</h2>',
  ])('keeps %s before the first paragraph', (html) => {
    expect(left(html, 'first')).toHaveLength(1);
  });

  it.each([
    '<p>Topics</p><p>Rain</p>',
    '<h2>Most read</h2>',
    '<p>SEE the mayor’s whole letter:</p>',
    '<p>Ann Lee is a reporter for The Example. She covers harbours.</p>',
  ])('leaves out %s after the last paragraph', (html) => {
    expect(left(html, 'last')).toEqual([]);
  });

  it.each([
    '<p>Ann Lee said that she would not wait for it.</p>',
    '<p>Reporting by Ann Lee; Editing by Bo Ray</p>',
    '<ul><li>A ferry of 1938</li></ul>',
    '<p>It was.</p>',
    '<p>She has asked the harbour master for a single thing in all these years:</p>',
  ])('keeps the ending %s', (html) => {
    expect(left(html, 'last')).toHaveLength(1);
  });

  it('keeps to the text that the page states, where that is whole', () => {
    const extra = '<p>Ten things to do when it rains and you are at home.</p>';
    const body = `<p>${long}</p><p>${last}</p>`;
    expect(left(extra, 'middle', body)).toEqual([]);
    expect(left(extra, 'middle', `${long} …`)).toHaveLength(1);
  });

  it('joins a capital that is set large', () => {
    expect(left('<div>T</div><p>he ferries waited, and so did everyone.</p>')).toEqual([
      'The ferries waited, and so did everyone.',
    ]);
  });

  it('leaves out what belongs to another article', () => {
    const article = `<article><p>${long}</p><p>${last}</p><article><p>A teaser of another story, which is told elsewhere.</p></article></article><article><p>The next story begins here, and it is about trains.</p></article>`;
    const { body } = parsePage(article);
    expect(
      body === null ? [] : articleParagraphs(findBlocks(body).blocks, known),
    ).toEqual([long, last]);
  });
});
