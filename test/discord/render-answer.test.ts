import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementSource } from '../../src/answer/answer.ts';
import { measure } from '../../src/discord/measure.ts';
import { renderAnswer, renderNotice } from '../../src/discord/render-answer.ts';
import { said } from '../../src/wording/said.ts';
import { ENGLISH } from '../support/in-english.ts';
import { ASKER, cite, flatten, found, labelsOf, textsOf } from './cite.ts';
import { readQuotes } from './discord-markdown.ts';

const inPublic = { asker: ASKER, isPrivate: false, ...ENGLISH };
const inPrivate = { asker: ASKER, isPrivate: true, ...ENGLISH };

const ortega: StatementSource = {
  printed: 'she',
  cue: 'said',
  speaker: { kind: 'resolved', name: 'Maria Ortega', evidence: { start: 0, end: 5 } },
  evidence: {
    address: { article: 'A1', first: 2, last: 2 },
    printed: 'City engineer Maria Ortega',
  },
  anonymous: false,
  anonymityReason: null,
};

describe('renderAnswer()', () => {
  it('shows speaker, words and source in the order in which they are read aloud', () => {
    const passage = cite('“The *bridge* held,” she said.\n\nIt “was” shut.', {
      marks: [{ start: 27, end: 33 }],
      statements: [{ labels: ['quotation'], sources: [ortega] }],
    });
    const body = renderAnswer(found([passage]), inPublic);
    expect(textsOf(body)).toEqual([
      '-# /who said what: bridge',
      '**Maria Ortega** · quotation\n-# printed as “she”; named in A1·s2: “City engineer Maria Ortega”',
      '> “The \\***bridge**\\* held,” she said.\n> \n> It “was” shut.',
      '-# Harbour bridge shut · publisher not stated · date not stated · licence not stated · A1·s1',
    ]);
    expect(labelsOf(body)).toEqual(['Before', 'After', 'Pin', 'Remove']);
    expect(body.isPrivate).toBe(false);
  });

  it('shows context as quotations of its own around the passage', () => {
    const passage = cite('The bridge was shut. It is old.', {
      span: { start: 21, end: 41 },
      before: [
        { address: { article: 'A1', first: 0, last: 0 }, span: { start: 0, end: 19 } },
      ],
      after: [
        { address: { article: 'A1', first: 2, last: 2 }, span: { start: 42, end: 52 } },
      ],
    });
    const texts = textsOf(renderAnswer(found([passage]), inPrivate));
    expect([texts[1], texts[3], texts[5]]).toEqual([
      '-# Before · A1·s0\n> Harbour bridge shut',
      '> The bridge was shut.',
      '-# After · A1·s2\n> It is old.',
    ]);
  });

  it('states origin, licence, credit and place, and links to the page', () => {
    const passage = cite('Shut.');
    const article = {
      ...passage.article,
      publisher: 'The *Example*',
      published: '2026-03-02T22:30-05:00',
      licence: 'CC BY 2.5',
      credit: 'Example contributors',
    };
    const url = 'https://example.org/bridge#:~:text=Shut';
    const link = { url: `${url}%2Doff`, urlInText: url };
    const body = renderAnswer(
      found([{ ...passage, article, link }], { total: 9, from: 4 }),
      inPublic,
    );
    expect(textsOf(body).at(-1)).toBe(
      '-# Harbour bridge shut · The \\*Example\\* · 2026-03-02 · [A1·s1](<https://example.org/bridge#:~:text=Shut>) · 4 of 9\n-# CC BY 2.5 · Example contributors',
    );
    expect(labelsOf(body)).toContain('Open the article');
  });

  it.each([{ url: `https://example.org/${'a'.repeat(500)}`, urlInText: null }, null])(
    'has no link for %j',
    (link) => {
      const body = renderAnswer(found([{ ...cite('Shut.'), link }]), inPublic);
      expect(labelsOf(body)).not.toContain('Open the article');
    },
  );

  it.each([
    { visibility: inPublic, rest: [], labels: ['Pin', 'Remove'] },
    { visibility: inPrivate, rest: [], labels: ['Show everyone', 'Pin'] },
    { visibility: inPublic, rest: [2], labels: ['More', 'Pin', 'Remove'] },
    { visibility: inPrivate, rest: [2], labels: ['More', 'Show everyone', 'Pin'] },
    { visibility: { ...inPrivate, place: 'direct' }, rest: [], labels: [] },
    { visibility: { ...inPublic, place: 'direct' }, rest: [], labels: ['Remove'] },
    { visibility: { ...inPrivate, place: 'guest' }, rest: [], labels: ['Show everyone'] },
  ] as const)('ends with $labels', ({ visibility, rest, labels }) => {
    const answer = found([cite('Shut.')], {
      rest: rest.map((first) => ({ article: 'A1', first, last: first })),
      total: 1 + rest.length,
    });
    expect(labelsOf(renderAnswer(answer, visibility)).slice(2)).toEqual(labels);
  });

  it('leaves passages that do not fit to More, the whole of each', () => {
    const passages = [1, 2, 3].map((first) =>
      cite(`${first} ${'long '.repeat(300)}.`, {
        address: { article: 'A1', first, last: first },
      }),
    );
    const body = renderAnswer(found(passages), inPublic);
    expect(readQuotes(textsOf(body).join('\n'))).toHaveLength(2);
    expect(labelsOf(body)).toContain('More');
  });

  it('cuts a passage that does not fit at the end of a sentence and attaches it whole', () => {
    const paragraph = 'The bridge was shut on Monday after a storm. '.repeat(200).trim();
    const body = renderAnswer(found([cite(paragraph)]), inPublic);
    const [quote] = readQuotes(textsOf(body).join('\n'));
    expect(paragraph.startsWith(quote?.text ?? 'none')).toBe(true);
    expect(quote?.text).toMatch(/storm\.$/);
    expect(textsOf(body).join('\n')).toContain('\n-# … the passage goes on');
    expect(body.files.map(({ name }) => name)).toEqual(['A1-s1.txt']);
    expect(body.files[0]?.text.startsWith(`${paragraph}\n\n— Harbour bridge shut`)).toBe(
      true,
    );
    expect(JSON.stringify(body.components)).toContain('attachment://A1-s1.txt');
  });

  it('keeps every limit and shows only what the article has, whatever stands in it', () => {
    const word = constantFrom(
      'a',
      '*',
      '__',
      '\n\n',
      'é',
      '台灣',
      '\u{1f6a2}',
      '. ',
      'longer ',
    );
    const words = (word: Arbitrary<string>) =>
      array(word, { maxLength: 3000, size: 'max' }).map((all) => all.join(''));
    const long = oneof(words(word), words(constantFrom('台', '灣', '。')));
    const text = string({ unit: 'grapheme', maxLength: 400, size: 'max' });
    const hostile = record({
      paragraphs: array(long, { minLength: 1, maxLength: 4 }),
      name: text,
      printed: text,
      statements: integer({ min: 1, max: 12 }),
      sources: integer({ min: 0, max: 6 }),
    });
    void assert(
      property(hostile, ({ paragraphs, name, printed, statements, sources }) => {
        const source = { ...ortega, printed, speaker: { kind: 'stated', name } } as const;
        const statement = {
          labels: ['paraphrase'],
          sources: Array(sources).fill(source),
        } as const;
        const passages = paragraphs.map((paragraph) => {
          const passage = cite(paragraph.trim() || 'x', {
            statements: Array(statements).fill(statement),
          });
          const article = {
            ...passage.article,
            headline: printed,
            publisher: name,
            published: name,
            licence: name,
            credit: printed,
          };
          return { ...passage, article };
        });
        const body = renderAnswer(
          found(passages, { asked: printed.repeat(30) }),
          inPublic,
        );
        const { chars, bytes, components } = measure(body.components);
        expect(chars).toBeLessThanOrEqual(4000);
        expect(bytes).toBeLessThanOrEqual(9000);
        expect(components).toBeLessThanOrEqual(40);
        expect(flatten(body.components).every(({ content }) => content !== '')).toBe(
          true,
        );
        const quotes = textsOf(body).filter((markdown) => markdown.startsWith('> '));
        for (const [place, markdown] of quotes.entries()) {
          const [quote] = readQuotes(markdown);
          const { article, span } = passages[place] ?? cite('');
          const printedText = article.text.slice(span.start, span.end);
          expect(printedText.startsWith(quote?.text ?? '\u0000')).toBe(true);
          expect(body.files.length > 0 || quote?.text === printedText).toBe(true);
        }
      }),
      // Shrinking texts of this length would take minutes.
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('gives a notice to the one who asked alone, its Markdown unchanged', () => {
    const body = renderAnswer(
      { kind: 'notice', said: said('text.quoted', { text: '**Help**' }) },
      inPublic,
    );
    expect(body).toEqual(renderNotice('“**Help**”'));
    expect(textsOf(body)).toEqual(['“**Help**”']);
    expect(body.isPrivate).toBe(true);
  });
});
