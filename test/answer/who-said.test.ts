import { describe, expect, it } from 'vitest';
import type { Answer, Found, NothingFound } from '../../src/answer/answer.ts';
import { answerWhoSaid, type WhoSaidQuestion } from '../../src/answer/who-said.ts';
import { formatAddress } from '../../src/article/address.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { QueryError } from '../../src/query/query-error.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { buildArticle } from '../support/build-article.ts';

const library = bridgeLibrary();

function ask(question: Partial<WhoSaidQuestion>): Answer {
  const nothing = {
    what: undefined,
    speaker: undefined,
    kind: undefined,
    article: undefined,
  };
  return answerWhoSaid(library, { asked: '/who said', ...nothing, ...question });
}

function find(question: Partial<WhoSaidQuestion>): Found {
  const answer = ask(question);
  if (answer.kind !== 'found')
    throw new Error(`Found nothing: ${JSON.stringify(answer)}`);
  return answer;
}

function miss(question: Partial<WhoSaidQuestion>): NothingFound {
  const answer = ask(question);
  if (answer.kind !== 'nothing-found')
    throw new Error(`Found: ${JSON.stringify(answer)}`);
  return answer;
}

/** Each passage as "address: label, source as printed → name". */
function told(answer: Found): readonly string[] {
  return answer.passages.map(({ address, statements }) => {
    const [statement] = statements;
    const sources = (statement?.sources ?? []).map(({ printed, speaker }) =>
      'name' in speaker && speaker.name !== printed
        ? `${printed} → ${speaker.name}`
        : printed,
    );
    return `${formatAddress(address)}: ${[statement?.labels.join('+'), ...sources].join(', ')}`;
  });
}

describe('answerWhoSaid()', () => {
  it.each([
    {
      what: 'hold until spring',
      expected: 'A1·s2: paraphrase, City engineer Maria Ortega → Maria Ortega',
    },
    { what: 'cracks', expected: 'A1·s3-4: quotation, Ortega → Maria Ortega' },
    { what: 'crews day and night', expected: 'A1·s5: quotation, she → Maria Ortega' },
    { what: 'sprint', expected: 'A1·s5: part-quotation, she → Maria Ortega' },
    {
      what: 'insurers',
      expected:
        'A1·s8-9: quotation, Finance Commissioner Paul Lindqvist → Paul Lindqvist',
    },
    { what: 'bent cables', expected: 'A1·s1: reporter' },
  ])('finds who said “$what”', ({ what, expected }) => {
    expect(told(find({ what }))[0]).toBe(expected);
  });

  it('shows a cited source inside the one that cites it', () => {
    const [passage] = find({ what: 'two lorries' }).passages;
    const sources = passage?.statements[0]?.sources.map(({ printed, cue }) => [
      printed,
      cue,
    ]);
    expect(sources).toEqual([
      ['harbour police', 'According to'],
      ['the port authority', 'citing'],
    ]);
  });

  it('shows all statements of a speaker, own words first, a long quotation as one', () => {
    expect(told(find({ speaker: 'Lindqvist' }))).toEqual([
      'A1·s8-9: quotation, Finance Commissioner Paul Lindqvist → Paul Lindqvist',
    ]);
    expect(told(find({ speaker: 'ortega' }))).toEqual([
      'A1·s3-4: quotation, Ortega → Maria Ortega',
      'A1·s5: quotation+part-quotation, she → Maria Ortega',
      'A1·s2: paraphrase, City engineer Maria Ortega → Maria Ortega',
    ]);
  });

  it('finds a speaker by the role in print', () => {
    expect(told(find({ speaker: 'city engineer' }))).toHaveLength(3);
  });

  it('tells by which sentence it knows a pronoun', () => {
    const [passage] = find({ what: 'crews' }).passages;
    const [source] = passage?.statements[0]?.sources ?? [];
    expect(source?.evidence).toMatchObject({
      address: { article: 'A1', first: 2 },
      printed: 'City engineer Maria Ortega',
    });
  });

  it('narrows by speaker and words together', () => {
    expect(told(find({ what: 'spring', speaker: 'Maria Ortega' }))).toHaveLength(1);
    expect(miss({ what: 'insurers', speaker: 'Maria Ortega' }).near).toEqual([]);
  });

  it.each([
    { kind: 'quotation', expected: ['A1·s3-4', 'A1·s5'] },
    { kind: 'part-quotation', expected: ['A1·s5'] },
    { kind: 'paraphrase', expected: ['A1·s2'] },
  ] as const)('narrows to $kind', ({ kind, expected }) => {
    const { passages } = find({ speaker: 'Ortega', kind });
    expect(passages.map(({ address }) => formatAddress(address))).toEqual(expected);
  });

  it('marks the matched words and no others', () => {
    const [passage] = find({ what: 'the cracks' }).passages;
    const marked = passage?.marks.map((mark) => sliceSpan(passage.article.text, mark));
    expect(marked).toEqual(['cracks']);
  });

  it('finds nothing for words that stand nowhere, and says which', () => {
    expect(miss({ what: 'zeppelin' })).toMatchObject({
      missing: ['zeppelin'],
      near: [],
      searched: { articles: 2, newest: '2026-03-04' },
    });
  });

  it('keeps a passage that shares only some words as a near miss', () => {
    const { missing, near } = miss({ what: 'the zeppelin over the harbour' });
    expect(missing).toEqual(['zeppelin']);
    expect(near.length).toBeGreaterThan(0);
  });

  it.each([
    {
      question: { speaker: 'Zeppelin' },
      among: { speaker: 'Zeppelin', kind: null, count: 0 },
    },
    { question: { speaker: 'mayor' }, among: { speaker: 'mayor', kind: null, count: 0 } },
    {
      question: { speaker: 'Lindqvist', kind: 'paraphrase' },
      among: { speaker: 'Lindqvist', kind: 'paraphrase', count: 0 },
    },
    {
      question: { what: 'cables', speaker: 'Lindqvist' },
      among: { speaker: 'Lindqvist', kind: null, count: 1 },
    },
  ] as const)(
    'says whose statements it searched for $question',
    ({ question, among }) => {
      expect(miss(question)).toMatchObject({ among, missing: [] });
    },
  );

  it('searches one article by its id or by words of its headline', () => {
    expect(find({ what: 'full', article: 'a2' }).total).toBe(1);
    expect(find({ what: 'full', article: 'ferry breaks' }).total).toBe(1);
    expect(miss({ what: 'full', article: 'A1' }).searched.articles).toBe(1);
  });

  it.each([
    { question: {}, says: /fill in/ },
    { question: { speaker: 'the' }, says: /“the” is no name/ },
    { question: { speaker: '***' }, says: /no name/ },
    { question: { what: 'boat', article: '***' }, says: /is no article: give its id/ },
    { question: { what: 'boat', article: 'zeppelin' }, says: /no article “zeppelin”/ },
    { question: { what: 'boat', article: 'ferry' }, says: /2 articles fit “ferry”/ },
    { question: { what: 'who said it' }, says: /no word to search for/ },
  ])('refuses $question and says what to do', ({ question, says }) => {
    expect(() => ask(question)).toThrow(QueryError);
    expect(() => ask(question)).toThrow(says);
  });

  it('gives the same answer to the same question', () => {
    expect(ask({ what: 'bridge' })).toEqual(ask({ what: 'bridge' }));
  });
});

describe('answerWhoSaid() where figures are written in another way', () => {
  const harbour = buildLibrary([
    buildArticle('Harbour counts its costs', [
      'The new crane will cost €2.5m, harbour head Ada Brandt said.',
      'The pilot boat left at 2:40am and was back by 3.35 a.m., Brandt told reporters.',
      '“Some 8 per cent of the quays leak,” engineer Olle Kvist said.',
      'A dredger was hired for £40,000, Kvist added.',
    ]),
  ]);

  it.each([
    { what: '2.5 million', speaker: 'Brandt', sentence: 1 },
    { what: '2.5 million euros', speaker: 'Brandt', sentence: 1 },
    { what: '2.40 am', speaker: 'Brandt', sentence: 2 },
    { what: '3:35am', speaker: 'Brandt', sentence: 2 },
    { what: '8% of quays', speaker: 'Kvist', sentence: 3 },
    { what: '40,000 pounds', speaker: 'Kvist', sentence: 4 },
  ])('finds $what by $speaker', ({ what, speaker, sentence }) => {
    const options = { kind: undefined, article: undefined };
    const answer = answerWhoSaid(harbour, { asked: '', what, speaker, ...options });
    expect(answer).toMatchObject({
      kind: 'found',
      passages: [{ address: { first: sentence } }],
    });
  });
});
