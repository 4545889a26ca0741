import { describe, expect, it } from 'vitest';
import { mendQuery } from '../../src/answer/mend-query.ts';
import { fitSpeakers, mendSpeaker } from '../../src/answer/mend-speaker.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';
import { shippedLibrary } from '../support/shipped-library.ts';
import { absentWords, misspeltWords } from './misspelt-words.ts';

const bridge = bridgeLibrary();

describe('mendQuery()', () => {
  it.each([
    { text: 'harbor brigde', read: 'harbour bridge' },
    { text: 'who is Maria Ortegga?', read: 'who is Maria Ortega?' },
    { text: 'the finnance comissioner', read: 'the Finance Commissioner' },
    { text: 'the harbourbridge', read: 'the harbour bridge' },
    { text: 'the lor ries', read: 'the lorries' },
    { text: 'bridge', read: 'bridge' },
    { text: 'Ortego’s cables', read: 'Ortega cables' },
  ])('reads “$text” as “$read”', ({ text, read }) => {
    expect(mendQuery(bridge, parseQuery(text)).query.text).toBe(read);
  });

  it.each([
    'zeppelin', // near nothing
    'boats', // a word that is simply not there
    'fridge', // near "bridge", but English
    'Orlega', // no slip of hand or ear in a name
    'brg', // too short
    '15 jets', // a number near 14
    '15th',
    'x'.repeat(300),
  ])('leaves “%s” as it is', (text) => {
    expect(mendQuery(bridge, parseQuery(text))).toMatchObject({ mended: [], alike: [] });
  });

  it('keeps what the command asks', () => {
    const { query } = mendQuery(bridge, parseQuery('brigde shut', 'when was'));
    expect(query).toMatchObject({ kind: 'when', text: 'bridge shut' });
  });
});

describe('mendQuery() over the shipped articles', async () => {
  const library = await shippedLibrary();
  const mend = (word: string) => {
    const query = parseQuery(`about ${word}`);
    const [known] = query.words;
    const isThere = library.index.documentFrequency(known?.term ?? '') > 0;
    return isThere ? null : mendQuery(library, query);
  };

  it('mends what was misspelt, and reads nothing wrongly', () => {
    const tried = misspeltWords.flatMap(({ written, meant }) => {
      const result = mend(written);
      const term = parseQuery(meant).words[0]?.term;
      const isRight = result?.query.words.some((word) => word.term === term);
      return result ? [{ written, ...result, isRight }] : [];
    });
    const right = tried.filter(({ isRight }) => isRight);
    const wrong = tried.filter(({ isRight, mended }) => mended.length > 0 && !isRight);
    expect(tried.length).toBeGreaterThan(150);
    expect(wrong.map(({ written }) => written)).toEqual([]);
    expect(right.length / tried.length).toBeGreaterThan(0.94);
  });

  it('leaves absent names and words alone', () => {
    const asTyped = absentWords.flatMap((word) => [word, word.toLowerCase()]);
    const tried = asTyped.flatMap((word) => mend(word) ?? []);
    const mended = tried.flatMap((result) => result.mended);
    expect(tried.length).toBeGreaterThan(500);
    expect(mended.length / tried.length).toBeLessThan(0.015);
  });
});

describe('fitSpeakers()', () => {
  it.each([
    { typed: 'orte', names: ['Maria Ortega'] },
    { typed: 'ortgea', names: ['Maria Ortega'] },
    { typed: 'Hansen', names: [] },
  ])('suggests $names for "$typed"', ({ typed, names }) => {
    expect(fitSpeakers(bridge, typed).map(({ name }) => name)).toEqual(names);
  });
});

describe('mendSpeaker()', () => {
  it.each([
    { asked: 'Lindquist', speaker: 'Lindqvist' },
    { asked: 'maria ortgea', speaker: 'maria Ortega' },
    { asked: 'Ortega', speaker: 'Ortega' },
    { asked: 'Hansen', speaker: 'Hansen' },
    { asked: undefined, speaker: undefined },
  ])('reads $asked as $speaker', ({ asked, speaker }) => {
    expect(mendSpeaker(bridge, asked).speaker).toBe(speaker);
  });
});
