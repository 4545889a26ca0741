import { describe, expect, it } from 'vitest';
import type { Answer, Cast, Found, NothingFound } from '../../src/answer/answer.ts';
import { isFitting } from '../../src/discord/measure.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { LANGUAGES } from '../../src/wording/language.ts';
import { wordsIn } from '../../src/wording/words.ts';
import { buildArticle } from '../support/build-article.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER, cite, flatten, found, labelsOf, textsOf } from './cite.ts';

const PRINTED = '“We _shut_ it on 8 November 2021,” she said. No “yes”, 1,234 boats.';

/** A passage with all that can be said around one. */
function fullPassage(): Found['passages'][number] {
  const source = {
    printed: 'she',
    cue: 'added',
    speaker: { kind: 'resolved', name: 'Maria Ortega', evidence: { start: 0, end: 5 } },
    evidence: {
      address: { article: 'A1', first: 0, last: 0 },
      printed: 'City engineer Maria Ortega',
    },
    anonymous: false,
    anonymityReason: null,
  } as const;
  const speaker = { kind: 'stated', name: 'an official' } as const;
  const official = { ...source, printed: 'an official', speaker, anonymous: true };
  return cite(PRINTED, {
    statements: [
      { labels: ['quotation', 'paraphrase'], sources: [source] },
      {
        labels: ['part-quotation'],
        sources: [{ ...official, anonymityReason: 'not allowed to speak' }, source],
      },
      { labels: ['not stated'], sources: [] },
      { labels: ['reporter'], sources: [] },
    ],
    copies: [{ article: 'A2', first: 1, last: 1 }],
    standing: { now: null, replacedBy: 'B7', checkedAt: Date.UTC(2026, 0, 2) },
  });
}

const full: Found = found([fullPassage()], {
  certainty: 'closest',
  rest: [{ article: 'A1', first: 2, last: 2 }],
  total: 1234,
  sharedBy: ['Ann Bergh', 'Tom Bergh'],
  order: 'time',
  narrower: ['/what happened about: bridge Ann'],
  mended: [{ written: 'brigde', read: 'bridge' }],
  about: 'A1',
  during: { written: 'Nov 2021', days: { from: '2021-11-01', to: '2021-11-30' } },
});

const nothing: NothingFound = {
  kind: 'nothing-found',
  asked: '/who said what: zeppelin',
  focus: { terms: ['zeppelin'], speaker: [] },
  searched: { articles: 14, sentences: 512, newest: '2026-03-02' },
  missing: ['zeppelin', 'brigde'],
  among: { speaker: 'Price', kind: 'paraphrase', count: 3 },
  during: { written: 'Monday', days: null },
  narrower: [],
  alike: [{ written: 'brigde', words: ['bridge', 'bride'] }],
  near: [{ article: 'A1', first: 1, last: 1 }],
};

/** As many speakers as a menu takes, each with as many statements as a library has. */
const cast: Cast = {
  kind: 'cast',
  asked: '/who speaks article: A1',
  article: buildArticle('Harbour bridge shut', ['The end.']),
  speakers: Array.from({ length: 40 }, (_, place) => ({
    name: `official ${place}`,
    printed: `an official of office ${place}`,
    isNamed: false,
    counts: { direct: 12_345, mixed: 12_345, indirect: 12_345 },
  })),
  unclear: 21,
  notStated: 5,
};

const inEvery = LANGUAGES.map((language) => ({ language, words: wordsIn(language) }));
const others = inEvery.filter(({ language }) => language !== 'en');

interface Menu {
  readonly options?: readonly { readonly description: string }[];
}

/** What a person reads of a message, without what was typed or printed. */
function linesOf(answer: Answer, isPrivate: boolean, words = wordsIn('en')) {
  const body = renderAnswer(answer, { asker: ASKER, isPrivate, ...ENGLISH, words });
  const lines = textsOf(body).flatMap((text) => text.split('\n'));
  return { body, lines, quoted: lines.filter((line) => line.startsWith('> ')) };
}

describe.each(inEvery)('an answer in $language', ({ words }) => {
  it.each([true, false])('fits a message, the passage as printed (private: %s)', (is) => {
    const { body, quoted } = linesOf(full, is, words);
    expect(isFitting(body.components)).toBe(true);
    expect(quoted).toEqual(linesOf(full, is).quoted);
    expect(quoted).toHaveLength(1);
  });

  it('keeps the limits of a menu', () => {
    const { body } = linesOf(cast, true, words);
    expect(isFitting(body.components)).toBe(true);
    const menus = flatten(body.components) as readonly Menu[];
    const options = menus.flatMap(({ options: all = [] }) => all);
    expect(options.length).toBeGreaterThan(5);
    // Docs: *Component reference*, Select option structure.
    for (const { description } of options)
      expect(description.length).toBeLessThanOrEqual(100);
  });

  it('names and signs stay', () => {
    const text = linesOf(full, true, words).lines.join('\n');
    for (const kept of ['Maria Ortega', 'A1·s0', 'A2·s1', 'B7', '*bridge*'])
      expect(text).toContain(kept);
  });
});

describe.each(others)('an answer in $language', ({ words }) => {
  it('has no line of English but the headline and what is printed', () => {
    const english = new Set([
      ...linesOf(full, true).lines,
      ...linesOf(nothing, true).lines,
    ]);
    const shared = [full, nothing, cast]
      .flatMap((answer) => linesOf(answer, true, words).lines)
      .filter((line) => english.has(line) && !line.startsWith('> '));
    expect(shared).toEqual([]);
  });

  it('has buttons in its language', () => {
    const english = labelsOf(linesOf(full, true).body);
    const labels = labelsOf(linesOf(full, true, words).body);
    expect(labels).toHaveLength(english.length);
    expect(labels.filter((label) => english.includes(label))).toEqual([]);
  });
});

describe('the language of an answer', () => {
  const hearing = { words: wordsIn('de'), publicWords: wordsIn('fr') };
  const labels = (answer: Answer, isPrivate: boolean) =>
    textsOf(renderAnswer(answer, { asker: ASKER, isPrivate, ...hearing })).join('\n');

  it('is that of the server where all see it', () => {
    expect(labels(full, false)).toContain('citation partielle');
  });

  it('is the reader’s where they alone see it', () => {
    expect(labels(full, true)).toContain('Teilzitat');
    expect(labels(nothing, false)).toContain('Nichts gefunden');
  });
});
