import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/index/vocabulary.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { RelatedTerms } from '../../src/ranking/related-terms.ts';

const TERMS = ['germani', 'german', 'car', 'vehicl', 'ferri'] as const;

function relatedTo(question: string) {
  const vocabulary = new Vocabulary();
  const ids = new Map(TERMS.map((term) => [term, vocabulary.add(term)]));
  const query = parseQuery(question);
  const placeOfTerm = new Uint8Array(vocabulary.size);
  for (const [place, { term }] of query.words.entries()) {
    const id = vocabulary.find(term);
    if (id !== undefined) placeOfTerm[id] = place + 1;
  }
  const related = new RelatedTerms(query, vocabulary, placeOfTerm);
  const of = (term: (typeof TERMS)[number]) => ids.get(term) ?? -1;
  return { related, of };
}

describe('RelatedTerms', () => {
  const { related, of } = relatedTo('Which car left Germany?');

  it('knows the word that a term is spelt like, and how alike', () => {
    expect(related.placeOfAlike(of('german'))).toBe(2);
    expect(related.likeness(of('german'))).toBeGreaterThan(0.6);
  });

  it('knows the words that mean nearly the same', () => {
    expect(related.meantBy(of('vehicl'))).toBe(0b001);
  });

  it.each(['ferri', 'car', 'germani'] as const)('relates %s to no word', (term) => {
    expect(related.placeOfAlike(of(term))).toBe(-1);
    expect(related.likeness(of(term))).toBe(0);
    expect(related.meantBy(of(term))).toBe(0);
  });

  it('has no synonyms of names', () => {
    const named = relatedTo('What did Mr Car say?');
    expect(named.related.meantBy(named.of('vehicl'))).toBe(0);
  });
});
