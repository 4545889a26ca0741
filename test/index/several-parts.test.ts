import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticles } from '../../src/index/index-articles.ts';
import type { IndexedPassage } from '../../src/index/indexed-passage.ts';
import { LivePart } from '../../src/index/live-part.ts';
import { type ArticleSource, packArticle } from '../../src/index/pack-article.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { Vocabulary } from '../../src/index/vocabulary.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Query } from '../../src/query/query.ts';
import { rank } from '../../src/ranking/rank.ts';
import { shippedRanker } from '../../src/ranking/shipped-ranker.ts';
import { splitText } from '../../src/text/split-text.ts';
import { inventedPart } from '../support/invented-index.ts';

const found = (index: PassageIndex, terms: readonly string[]) =>
  index.candidates(terms).map(({ article }) => article);

describe('PassageIndex of several parts', () => {
  const WORDS = [
    'boat',
    'bridge',
    'storm',
    'mayor',
    'harbour',
    'ferry',
    'Ortega',
    'cable',
  ];
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
    .map((words) => `The ${words.join(' ')} there.`);
  const article = fc
    .array(sentence, { minLength: 1, maxLength: 5 })
    .map((sentences) => sentences.join(' '));
  const asked = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

  const source = (text: string, place: number) => ({
    id: `A${place + 1}`,
    headline: 'Harbour news',
    text,
    ...splitText(text),
  });

  it('says what one part with all articles would', () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 2, maxLength: 12 }),
        fc.nat(12),
        asked,
        fc.integer({ min: 1, max: 8 }),
        (texts, cut, words, limit) => {
          const sources = texts.map(source);
          const one = indexArticles(sources);
          const several = inTwoParts(sources, cut);
          const query = parseQuery(words.join(' '));
          const terms = query.words.map(({ term }) => term);
          expect(several.size).toBe(one.size);
          expect(several.averageLength).toBe(one.averageLength);
          for (const term of terms)
            expect(several.documentFrequency(term)).toBe(one.documentFrequency(term));
          expect(several.candidates(terms, limit).map(placeOf)).toEqual(
            one.candidates(terms, limit).map(placeOf),
          );
          expect(ranked(several, query)).toEqual(ranked(one, query));
        },
      ),
    );
  });

  it('follows what comes to a part and goes from it', () => {
    const shipped = inventedPart(['A boat sank.']);
    const own = new LivePart(new Vocabulary(shipped.vocabulary));
    const both = new PassageIndex(own.vocabulary, [shipped, own]);
    own.add('B1', packArticle({ ...source('A zeppelin met a boat.', 0), id: 'B1' }));
    expect(found(both, ['boat'])).toEqual(['A1', 'B1']);
    expect(both.documentFrequency('zeppelin')).toBe(1);
    own.remove('B1');
    expect(found(both, ['zeppelin'])).toEqual([]);
    expect(both.documentFrequency('zeppelin')).toBe(0);
  });

  it('ranks as if words of removed articles had never been there', () => {
    const sources = ['The boat sank.', 'The mayor saw a storm.', 'A zeppelin rose.'].map(
      source,
    );
    const changing = inTwoParts(sources, 2);
    const fresh = indexArticles(sources.slice(0, 2));
    const query = parseQuery('zeppelin boat');
    changing.own.remove('A3');
    expect(ranked(changing, query)).toEqual(ranked(fresh, query));
  });
});

/** Indexes the first articles as those that ship, and the others as those of a server. */
function inTwoParts(
  sources: readonly ArticleSource[],
  cut: number,
): PassageIndex & { readonly own: LivePart } {
  const shipped = new LivePart();
  for (const one of sources.slice(0, cut)) shipped.add(one.id, packArticle(one));
  const own = new LivePart(new Vocabulary(shipped.vocabulary));
  for (const one of sources.slice(cut)) own.add(one.id, packArticle(one));
  return Object.assign(new PassageIndex(own.vocabulary, [shipped, own]), { own });
}

function placeOf({ article, place }: IndexedPassage): string {
  return `${article} ${place}`;
}

/** What is ranked, with its scores, and how sure the first are. */
function ranked(index: PassageIndex, query: Query): unknown {
  const candidates = index.candidates(query.words.map(({ term }) => term));
  const { hits, confidence } = rank(shippedRanker, query, {
    index,
    candidates,
    isOneArticle: false,
  });
  return [confidence, hits.map(({ passage, score }) => [placeOf(passage), score])];
}
