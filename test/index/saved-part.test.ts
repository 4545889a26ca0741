import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedPassage } from '../../src/index/indexed-passage.ts';
import { LivePart } from '../../src/index/live-part.ts';
import { type PackedArticle, packArticle } from '../../src/index/pack-article.ts';
import { PassageIndex } from '../../src/index/passage-index.ts';
import { SavedIndexBuilder } from '../../src/index/saved-index.ts';
import { SavedPart } from '../../src/index/saved-part.ts';
import { Vocabulary } from '../../src/index/vocabulary.ts';
import { splitText } from '../../src/text/split-text.ts';

const WORDS = ['boat', 'bridge', 'storm', 'mayor', 'harbour', 'ferry', 'Ortega', 'cable'];

/** Articles of a few sentences of a few words. */
const texts = fc.array(
  fc
    .array(
      fc
        .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
        .map((words) => `The ${words.join(' ')} there.`),
      { minLength: 1, maxLength: 5 },
    )
    .map((sentences) => sentences.join(' ')),
  { minLength: 1, maxLength: 8 },
);

function pack(text: string): PackedArticle {
  return packArticle({ id: '', headline: 'News', text, ...splitText(text) }, () => [
    'Jo Berg',
  ]);
}

const noRest = async (): Promise<void> => {};

/** Saves articles B1, B2 … and opens them again, upon a vocabulary that has other words. */
async function savedPart(packed: readonly PackedArticle[]): Promise<SavedPart> {
  const builder = new SavedIndexBuilder();
  for (const article of packed) builder.add(article);
  return SavedPart.open(builder.build(), {
    vocabulary: new Vocabulary(vocabularyOfOthers()),
    ids: packed.map((_, place) => `B${place + 1}`),
    packedOf: (id) => packed[Number(id.slice(1)) - 1] ?? null,
    rest: noRest,
  });
}

function vocabularyOfOthers(): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of ['zeppelin', 'harbour', 'cabl']) vocabulary.add(word);
  return vocabulary;
}

/** The same articles, indexed now. */
function livePart(packed: readonly PackedArticle[]): LivePart {
  const part = new LivePart(new Vocabulary(vocabularyOfOthers()));
  for (const [place, article] of packed.entries()) part.add(`B${place + 1}`, article);
  return part;
}

const TERMS = [
  'boat',
  'bridg',
  'storm',
  'mayor',
  'harbour',
  'ferri',
  'ortega',
  'berg',
  'no',
];

/** All that an index says, in words. */
function describeIndex(index: PassageIndex, ids: readonly string[]): unknown {
  const wordsOf = ({ article, place, words, context }: IndexedPassage) => [
    article,
    place,
    [...words, ...context].map((id) => index.vocabulary.termOf(id)),
  ];
  return {
    size: index.size,
    averageLength: index.averageLength,
    frequencies: TERMS.map((term) => index.documentFrequency(term)),
    articles: TERMS.map((term) => index.articlesWithAll([term, 'boat'])),
    candidates: index.candidates(TERMS, 3).map(wordsOf),
    passages: ids.map((id) => index.passagesOf(id).map(wordsOf)),
    related: index.vocabulary
      .findRelated('harbours')
      .map(({ id, likeness }) => [index.vocabulary.termOf(id), likeness]),
  };
}

describe('SavedPart', () => {
  it('says what a live one would, also after removals', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(9)), async (printed, removals) => {
        const packed = printed.map(pack);
        const saved = await savedPart(packed);
        const live = livePart(packed);
        const ids = packed.map((_, place) => `B${place + 1}`);
        for (const place of [-1, ...removals]) {
          saved.remove(`B${place}`);
          live.remove(`B${place}`);
        }
        const savedIndex = new PassageIndex(saved.vocabulary, [saved]);
        const liveIndex = new PassageIndex(live.vocabulary, [live]);
        expect(describeIndex(savedIndex, ids)).toEqual(describeIndex(liveIndex, ids));
      }),
    );
  });

  it('goes on with articles that are added to another part', async () => {
    const [boat, zeppelin] = ['A boat sank.', 'A zeppelin met a boat.'].map(pack);
    if (!boat || !zeppelin) throw new TypeError('Nothing was packed');
    const saved = await savedPart([boat]);
    const live = new LivePart(saved.vocabulary);
    const index = new PassageIndex(saved.vocabulary, [saved, live]);
    live.add('B2', zeppelin);
    expect(index.candidates(['boat']).map(({ article }) => article)).toEqual([
      'B1',
      'B2',
    ]);
    expect(index.documentFrequency('boat')).toBe(2);
    expect(index.documentFrequency('zeppelin')).toBe(1);
  });

  it('leaves out an article that turns out to be damaged', async () => {
    const builder = new SavedIndexBuilder();
    builder.add(pack('A boat sank.'));
    const saved = await SavedPart.open(builder.build(), {
      vocabulary: new Vocabulary(),
      ids: ['B1'],
      packedOf: () => null,
      rest: noRest,
    });
    const index = new PassageIndex(saved.vocabulary, [saved]);
    expect(index.candidates(['boat'])).toEqual([]);
    expect(index.passagesOf('B1')).toEqual([]);
  });
});
