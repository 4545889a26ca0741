import { describe, expect, it, onTestFinished } from 'vitest';
import { analyseArticle } from '../../src/library/analyse-article.ts';
import { readRulesVersion } from '../../src/library/rules-version.ts';
import { openAnalysis, writeAnalysis } from '../../src/library/saved-analysis.ts';
import { ThreadAnalyser } from '../../src/library/thread-analyser.ts';
import { newArticle } from '../support/new-libraries.ts';

const ARTICLE = newArticle('Ferry breaks its record 🛳', [
  'The ferry carried 9,000 people on Tuesday, “a record”, captain Jo Berg said.',
  '“It was full,” he added.',
]);

describe('writeAnalysis() and openAnalysis()', () => {
  it.each([
    { claim: 'an article', article: ARTICLE },
    { claim: 'a headline alone', article: newArticle('News', []) },
    { claim: 'no word at all', article: newArticle('…', ['—']) },
  ])('give back what was found in $claim', ({ article }) => {
    const analysis = analyseArticle(article);
    const opened = openAnalysis(writeAnalysis(analysis));
    expect(opened?.readPacked()).toEqual(analysis.packed);
    expect(opened?.readSpeakers()).toEqual(analysis.speakers);
    expect(opened?.readParts()).toEqual(analysis.parts);
    expect(opened?.counts.sentences).toBe(analysis.parts.sentences.length);
    expect(opened?.counts.speakers).toBe(analysis.speakers.length);
  });

  it('say null of what is damaged or cut anywhere, and of nothing', () => {
    const bytes = writeAnalysis(analyseArticle(ARTICLE));
    for (let at = 0; at < bytes.length; at += 97) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(openAnalysis(damaged)).toBeNull();
      expect(openAnalysis(bytes.subarray(0, at))).toBeNull();
    }
  });
});

describe('analyseArticle()', () => {
  it('keeps the sentences that are known, though rules would find others', () => {
    const { parts } = analyseArticle(ARTICLE);
    const [head, first, ...others] = parts.sentences;
    if (!head || !first) throw new TypeError('The article has no sentences');
    const middle = first.start + 38; // after "on Tuesday,"
    const known = [
      head,
      { start: first.start, end: middle },
      { start: middle + 1, end: first.end },
      ...others,
    ];
    const again = analyseArticle(ARTICLE, known).parts;
    expect(again.sentences).toEqual(known);
    expect(again.passages.at(-1)?.last).toBe(known.length - 1);
    expect(analyseArticle(ARTICLE, parts.sentences).parts).toEqual(parts);
  });
});

describe('ThreadAnalyser', () => {
  it('finds what is found in this thread, and goes on after it was ended', async () => {
    const analyser = new ThreadAnalyser('rules');
    onTestFinished(() => analyser.close());
    const here = writeAnalysis(analyseArticle(ARTICLE));
    const there = await Promise.all([1, 2].map(() => analyser.analyse(ARTICLE, null)));
    expect(there.map(({ version }) => version)).toEqual(['rules', 'rules']);
    expect(there.map(({ bytes }) => Buffer.from(bytes).equals(here))).toEqual([
      true,
      true,
    ]);
    // Long enough that the thread cannot have found everything before it is ended.
    const long = { ...ARTICLE, text: Array(2000).fill(ARTICLE.text).join('\n\n') };
    const lost = analyser.analyse(long, null);
    await Promise.all([expect(lost).rejects.toThrow('has ended'), analyser.close()]);
    expect((await analyser.analyse(ARTICLE, null)).bytes).toHaveLength(here.length);
  }, 30_000);
});

describe('readRulesVersion()', () => {
  it('is the same for the same sources', async () => {
    const version = await readRulesVersion();
    expect(version).toMatch(/^[\w-]{16}$/);
    expect(await readRulesVersion()).toBe(version);
  });
});
