import { describe, expect, it } from 'vitest';
import type { NothingFound } from '../../src/answer/answer.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER, labelsOf, textsOf } from './cite.ts';
import { readMarkdown } from './discord-markdown.ts';

const inPublic = { asker: ASKER, isPrivate: false, ...ENGLISH };

describe('renderAnswer() of nothing found', () => {
  const nothing: NothingFound = {
    kind: 'nothing-found',
    asked: '/who said what: zeppelin',
    focus: { terms: ['zeppelin'], speaker: [] },
    searched: { articles: 14, sentences: 512, newest: '2026-03-02' },
    missing: ['zeppelin'],
    among: null,
    during: null,
    narrower: [],
    alike: [],
    near: [],
  };

  it.each([
    {
      answer: nothing,
      text: 'Nothing found in 14 articles with 512 sentences, the newest dated 2026-03-02; “zeppelin” stands nowhere in what was searched.',
      labels: [],
    },
    {
      answer: {
        ...nothing,
        missing: [],
        among: { speaker: 'Price', kind: null, count: 0 },
      },
      text: 'Nothing found in 14 articles with 512 sentences, the newest dated 2026-03-02; there is no statement by “Price”.',
      labels: [],
    },
    {
      answer: {
        ...nothing,
        missing: [],
        among: { speaker: 'Price', kind: 'paraphrase', count: 2 },
      },
      text: 'Nothing found in 14 articles with 512 sentences, the newest dated 2026-03-02; no paraphrase by “Price” has these words.',
      labels: [],
    },
    {
      answer: { ...nothing, missing: [], near: [{ article: 'A1', first: 1, last: 1 }] },
      text: 'Nothing found in 14 articles with 512 sentences, the newest dated 2026-03-02.',
      labels: ['Near misses'],
    },
    {
      answer: {
        ...nothing,
        missing: ['@everyone', '**x**'],
        searched: { articles: 1, sentences: 1, newest: null },
      },
      text: 'Nothing found in 1 article with 1 sentence; “@everyone”, “**x**” stand nowhere in what was searched.',
      labels: [],
    },
    {
      answer: {
        ...nothing,
        missing: [],
        during: { written: 'last week', days: { from: '2026-11-16', to: '2026-11-22' } },
        near: [{ article: 'A1', first: 1, last: 1 }],
      },
      text: 'Nothing found in 14 articles with 512 sentences, the newest dated 2026-03-02; what has these words is not of “last week” (2026-11-16 to 2026-11-22).',
      labels: ['Near misses'],
    },
    {
      answer: { ...nothing, missing: [], during: { written: '*Monday*', days: null } },
      text: 'Nothing found in 14 articles with 512 sentences, the newest dated 2026-03-02; nothing like it is of “*Monday*”.',
      labels: [],
    },
  ] as const)('says privately what was searched: $text', ({ answer, text, labels }) => {
    const body = renderAnswer(answer, inPublic);
    const shown = textsOf(body).map((markdown) =>
      readMarkdown(markdown.split('\n')[1] ?? ''),
    );
    expect(shown).toEqual([{ text, bold: [], formats: [] }]);
    expect(labelsOf(body)).toEqual(labels);
    expect(body.isPrivate).toBe(true);
  });

  it('gives examples where nothing in particular was asked, as printed', () => {
    const narrower = ['/what happened about: *Bridge* shut'];
    const [text] = textsOf(renderAnswer({ ...nothing, narrower }, inPublic));
    const lines = text
      ?.split('\n')
      .slice(2)
      .map((line) => readMarkdown(line).text);
    expect(lines).toEqual([
      '-# Ask for something that happened, such as:',
      '-# /what happened about: *Bridge* shut',
    ]);
  });
});
